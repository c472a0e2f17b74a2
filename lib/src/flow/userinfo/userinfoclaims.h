// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/session.h>

#include <QDateTime>
#include <QJsonObject>

namespace bifrost {

/// Claims about the ID Token and the authentication, not about the user (OIDC Core §2). UserInfo
/// does not change them.
[[nodiscard]] bool describesToken(const QString &claim);

/// What `error` means for the claims of a session that were read at `readAt`, if ever.
[[nodiscard]] UserInfoState userInfoStateAfter(const Error &error,
                                               const std::optional<QDateTime> &readAt);

/// `session` after a request for UserInfo at `now`. If it succeeded, its claims replace those that
/// UserInfo had said before; a claim that it no longer says is that of the ID Token again, if that
/// has one. If it failed, the claims stay, and `Session::userInfo()` says why.
[[nodiscard]] Session withUserInfo(const Session &session, const Result<QJsonObject> &userInfo,
                                   const QDateTime &now);

/// The provider has no UserInfo endpoint.
[[nodiscard]] Session withoutUserInfo(const Session &session);

} // namespace bifrost
