// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "protocol/tokenresponse.h"

#include <bifrost/session.h>

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace bifrost {

/// The session that a sign-in brings. `userInfo` is empty when there was none; it wins over the ID
/// Token (Core 1.0, 5.3), except for the claims by which the ID Token itself was validated.
[[nodiscard]] Session newSession(const ClientSettings &settings, const TokenResponse &tokens,
                                 const IdTokenClaims &idToken, const QJsonObject &userInfo,
                                 const QDateTime &now);

/// The session that a refresh brings. What the response leaves out is kept: the refresh token (RFC
/// 6749, 6), the scope, the ID Token (Core 1.0, 12.2), and the claims that came from UserInfo.
[[nodiscard]] Session refreshedSession(const Session &previous, const TokenResponse &tokens,
                                       const std::optional<IdTokenClaims> &idToken,
                                       const QDateTime &now);

/// The same session, refreshed next with `refreshToken`: for an answer of which nothing else can be
/// used, or not yet.
[[nodiscard]] Session withRefreshToken(const Session &previous, const Secret &refreshToken);

} // namespace bifrost
