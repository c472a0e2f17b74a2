// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"

#include <QJsonObject>

namespace bifrost {

/// Whose UserInfo is requested, and where.
struct UserInfoQuery {
    QUrl endpoint;
    HeldToken accessToken;
    QString subject;
};

/// Requests UserInfo (OIDC Core §5.3.1) and validates the response, signed or not. The keys of the
/// provider are fetched only for a signed one, and fetched again if its key is not among them.
/// Whatever is passed by reference must outlive `context`.
///
/// Fails with `TransportError`, `OAuthErrorResponse`, and with the `ValidationError` of a rule
/// `UserInfo...`.
[[nodiscard]] QFuture<Result<QJsonObject>>
fetchUserInfo(const Seams &seams, const ClientSettings &settings, ProviderDiscovery &discovery,
              const UserInfoQuery &query, QObject *context);

} // namespace bifrost
