// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace bifrost {

/// What a provider says about itself (OpenID Connect Discovery 1.0, 3), as far as a person who sets
/// it up wants to know. Its metadata has passed every check that a sign-in makes.
struct ProviderSummary {
    QString issuer;
    QUrl authorizationEndpoint;
    bool hasUserInfo = false;
    bool hasRevocation = false;
    bool hasEndSession = false;
};

} // namespace bifrost
