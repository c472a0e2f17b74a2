// SPDX-License-Identifier: Apache-2.0
#include "flow/userinfo/signeduserinfo.h"

#include "core/json.h"
#include "core/printable.h"
#include "idtoken/idtokenchecks.h"
#include "idtoken/numericdate.h"
#include "protocol/userinforesponse.h"

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// The rules of JWS end a session when an ID Token violates them; UserInfo never does.
Error asUserInfoError(const Error &error) {
    const auto *violation = std::get_if<ValidationError>(&error);
    if (!violation) {
        return error;
    }
    const QString actual = violation->actual.isEmpty()
                               ? name(violation->rule)
                               : u"%1: %2"_s.arg(name(violation->rule), violation->actual);
    return ValidationError{Rule::UserInfoSignatureIsValid, u"a signature of the provider"_s,
                           actual};
}

/// `iss`, `aud` and `exp`, as far as the message has them.
Violation checkOrigin(const QJsonObject &claims, const UserInfoExpectations &expected) {
    const QJsonValue issuer = claims.value("iss"_L1);
    if (!issuer.isUndefined() && issuer.toString() != expected.issuer.value()) {
        return ValidationError{Rule::UserInfoIssuerMatches, expected.issuer.value(),
                               printableAscii(issuer.toString())};
    }
    const auto audience = audienceOf(claims);
    if (claims.contains("aud"_L1) && !(audience && audience->contains(expected.clientId))) {
        return ValidationError{Rule::UserInfoAudienceContainsClient, expected.clientId,
                               listed(audience)};
    }
    const auto expiry = numericDate(claims.value("exp"_L1));
    if (expiry && expected.now >= expiry->addSecs(expected.tolerance.count())) {
        return timeError(Rule::UserInfoIsNotExpired, expected.now, expiry);
    }
    return std::nullopt;
}

} // namespace

Result<Jws> parseSignedUserInfo(const QByteArray &compact) {
    auto token = Jws::parse(compact, maximumAnswerSize);
    return token ? std::move(token) : failure(asUserInfoError(token.error()));
}

Result<QJsonObject> signedUserInfoClaims(const Result<QByteArray> &payload,
                                         const UserInfoExpectations &expected) {
    if (!payload) {
        return failure(asUserInfoError(payload.error()));
    }
    auto claims = userInfoClaims(*payload, expected.subject);
    if (claims) {
        if (auto violation = checkOrigin(*claims, expected)) {
            return failure(*std::move(violation));
        }
    }
    return claims;
}

} // namespace bifrost
