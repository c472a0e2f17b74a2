// SPDX-License-Identifier: Apache-2.0
#include "jose/idtokenvalidator.h"

#include "core/json.h"
#include "core/printable.h"
#include "jose/idtokenchecks.h"
#include "jose/numericdate.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// The claims of a token whose signature is verified.
Result<QJsonObject> verifiedClaims(const Jws &token, const JwkSet &keys) {
    const Result<QByteArray> payload = token.verify(keys);
    if (!payload) {
        return tl::unexpected(payload.error());
    }
    // RFC 7519, 4: a duplicate claim name is refused, not decided.
    const std::optional<QJsonObject> claims = parseJsonObject(*payload);
    if (!claims) {
        return failure(ValidationError{
            Rule::IdTokenIsJsonObject, u"a JSON object without duplicate members"_s, {}});
    }
    return *claims;
}

Objection checkSignIn(const QJsonObject &claims, const Algorithm &algorithm,
                      const IdTokenExpectations &expected, const SignInExpectations &signIn) {
    if (auto objection = checkEveryToken(claims, expected)) {
        return objection;
    }
    if (auto objection = checkNonce(claims, signIn.nonce)) {
        return objection;
    }
    if (auto objection = checkAuthenticationTime(claims, expected, signIn.maxAge)) {
        return objection;
    }
    if (auto objection = checkAccessTokenHash(claims, algorithm, signIn.accessToken)) {
        return objection;
    }
    return checkCodeHash(claims, algorithm, signIn.code);
}

/// 12.2, item by item. `iat` has its check in checkEveryToken().
Objection checkContinuity(const QJsonObject &claims, const IdTokenClaims &previous) {
    const QJsonObject &before = previous.toJson();
    if (claims.value("iss"_L1) != before.value("iss"_L1)) {
        return ValidationError{Rule::RefreshedIssuerMatches, previous.issuer(),
                               printableAscii(claims.value("iss"_L1).toString())};
    }
    if (claims.value("sub"_L1) != before.value("sub"_L1)) {
        return ValidationError{Rule::RefreshedSubjectMatches, u"the same subject"_s,
                               u"another subject"_s};
    }
    // `azp` stays as it was, there or not; it is a part of whom the token is for.
    if (audienceOf(claims) != audienceOf(before) ||
        claims.value("azp"_L1) != before.value("azp"_L1)) {
        return ValidationError{Rule::RefreshedAudienceMatches, listed(audienceOf(before)),
                               listed(audienceOf(claims))};
    }
    const std::optional<QDateTime> authenticated = previous.authenticatedAt();
    const QJsonValue authenticatedNow = claims.value("auth_time"_L1);
    if (authenticated && !authenticatedNow.isUndefined() &&
        numericDate(authenticatedNow) != authenticated) {
        return timeError(Rule::RefreshedAuthenticationTimeMatches, *authenticated,
                         numericDate(authenticatedNow));
    }
    // A refreshed token should have no nonce. The token before this one may be a refreshed one too,
    // and then has none to compare with.
    const QJsonValue nonce = claims.value("nonce"_L1);
    if (!nonce.isUndefined() && before.contains("nonce"_L1) && nonce != before.value("nonce"_L1)) {
        return ValidationError{Rule::RefreshedNonceMatches, u"no nonce, or that of the sign-in"_s,
                               u"another nonce"_s};
    }
    return std::nullopt;
}

Objection checkRefresh(const QJsonObject &claims, const Algorithm &algorithm,
                       const IdTokenExpectations &expected, const Secret &accessToken,
                       const IdTokenClaims &previous) {
    if (auto objection = checkContinuity(claims, previous)) {
        return objection;
    }
    if (auto objection = checkEveryToken(claims, expected)) {
        return objection;
    }
    // `max_age` was a matter of the sign-in; `auth_time` has only to be readable.
    if (auto objection = checkAuthenticationTime(claims, expected, std::nullopt)) {
        return objection;
    }
    return checkAccessTokenHash(claims, algorithm, accessToken);
}

} // namespace

Result<IdTokenClaims> IdTokenValidator::validate(const Jws &token, const JwkSet &keys,
                                                 const IdTokenExpectations &expected,
                                                 const SignInExpectations &signIn) {
    const Result<QJsonObject> claims = verifiedClaims(token, keys);
    if (!claims) {
        return tl::unexpected(claims.error());
    }
    if (auto objection = checkSignIn(*claims, token.algorithm(), expected, signIn)) {
        return failure(*std::move(objection));
    }
    return IdTokenClaims(*claims);
}

Result<IdTokenClaims> IdTokenValidator::validateRefreshed(const Jws &token, const JwkSet &keys,
                                                          const IdTokenExpectations &expected,
                                                          const Secret &accessToken,
                                                          const IdTokenClaims &previous) {
    const Result<QJsonObject> claims = verifiedClaims(token, keys);
    if (!claims) {
        return tl::unexpected(claims.error());
    }
    if (auto objection =
            checkRefresh(*claims, token.algorithm(), expected, accessToken, previous)) {
        return failure(*std::move(objection));
    }
    return IdTokenClaims(*claims);
}

} // namespace bifrost
