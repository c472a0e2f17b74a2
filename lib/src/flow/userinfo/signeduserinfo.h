// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jws.h"

#include <bifrost/issuer.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace bifrost {

/// What signed UserInfo is validated against. `now` is the provider's time.
struct UserInfoExpectations {
    Issuer issuer;
    QString clientId;
    QString subject;
    QDateTime now;
    std::chrono::seconds tolerance{60};
};

/// UserInfo may contain portraits, so the limit is that of a response.
[[nodiscard]] Result<Jws> parseSignedUserInfo(const QByteArray &compact);

/// OIDC Core §5.3.2 and §5.3.4: the claims of UserInfo, whose signature was verified with the keys
/// of the provider: `payload` is the outcome of that. Fails with `Rule::UserInfoSignatureIsValid`,
/// whose `actual` names the rule of JWS that is violated, `UserInfoIssuerMatches`,
/// `UserInfoAudienceContainsClient`, `UserInfoIsNotExpired`, or as `userInfoClaims()` does. Without
/// an answer to the request for the keys, it fails with the error of that.
///
/// `iss`, `aud` and `exp` are compared if they are present. The first edition of §5.3.2 only
/// recommended `iss` and `aud`, and without them the response says as much as unsigned UserInfo,
/// which has neither: it came from the provider's own endpoint, for this access token.
[[nodiscard]] Result<QJsonObject> signedUserInfoClaims(const Result<QByteArray> &payload,
                                                       const UserInfoExpectations &expected);

} // namespace bifrost
