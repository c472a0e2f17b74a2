// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace bifrost {

/// The part of a provider's metadata (OIDC Discovery §3) that is of interest when a provider is set
/// up. The metadata has been validated as for a sign-in.
struct ProviderSummary {
    QString issuer;             ///< as the provider states it
    QUrl authorizationEndpoint; ///< whose host the user sees in the browser
    bool hasUserInfo = false;   ///< OIDC Core §5.3
    QUrl userInfoEndpoint{};    ///< OIDC Core §5.3; empty if there is none
    bool hasRevocation = false; ///< RFC 7009: a sign-out revokes the tokens
    bool hasEndSession = false; ///< RP-Initiated Logout: a sign-out ends the provider's session
    bool hasDeviceAuthorization = false; ///< RFC 8628: `Client::signInWithDevice()` works
    /// `scopes_supported` contains `offline_access` (OIDC Core §11).
    bool hasOfflineAccess = false;
    bool issuesRefreshTokens = true; ///< false only if the metadata lists grants, and not this one
};

} // namespace bifrost
