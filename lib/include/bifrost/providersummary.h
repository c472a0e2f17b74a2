// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace bifrost {

/// The part of a provider's metadata (OIDC Discovery §3) that is of interest when a provider is set
/// up. The metadata has been validated as for a sign-in.
struct ProviderSummary {
    QString issuer;
    QUrl authorizationEndpoint;
    bool hasUserInfo = false;
    bool hasRevocation = false;
    bool hasEndSession = false;
    /// `scopes_supported` contains `offline_access` (OIDC Core §11).
    bool hasOfflineAccess = false;
    bool issuesRefreshTokens = true; ///< false only if the metadata lists grants, and not this one
};

} // namespace bifrost
