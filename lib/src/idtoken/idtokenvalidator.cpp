// SPDX-License-Identifier: Apache-2.0
#include "idtoken/idtokenvalidator.h"

#include "core/json.h"
#include "core/printable.h"
#include "idtoken/idtokenchecks.h"
#include "idtoken/numericdate.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// Verifies the signature once more, by the keys that may sign for the issuer of `claims` alone:
/// Microsoft publishes the keys of all tenants together, and names the tenant of those that are for
/// one (learn.microsoft.com/entra/identity-platform/access-tokens, 'Validate the issuer').
Result<void> verifyTenantsKey(const Jws &token, const JwkSet &keys, Jws::Signer signer,
                              const Issuer &shared, const QJsonObject &claims) {
    const QString issuer = claims.value("iss"_L1).toString();
    const JwkSet own = keys.accepted([&](const QString &keyIssuer) {
        return keyIssuer == issuer || shared.isStatedAs(keyIssuer);
    });
    return token.verify(own, signer).map([](const QByteArray & /*payload*/) {});
}

/// The claims of a token whose signature is verified.
Result<QJsonObject> verifiedClaims(const Jws &token, const JwkSet &keys, Jws::Signer signer,
                                   const Issuer &issuer) {
    const Result<QByteArray> payload = token.verify(keys, signer);
    if (!payload) {
        return tl::unexpected(payload.error());
    }
    // RFC 7519 §4: duplicate claim names are rejected.
    const std::optional<QJsonObject> claims = parseJsonObject(*payload);
    if (!claims) {
        return failure(ValidationError{
            Rule::IdTokenIsJsonObject, u"a JSON object without duplicate members"_s, {}});
    }
    if (issuer.isShared()) {
        if (const auto own = verifyTenantsKey(token, keys, signer, issuer, *claims); !own) {
            return tl::unexpected(own.error());
        }
    }
    return *claims;
}

Violation checkSignIn(const QJsonObject &claims, const Algorithm &algorithm,
                      const IdTokenExpectations &expected, const SignInExpectations &signIn) {
    if (auto objection = checkEveryToken(claims, expected)) {
        return objection;
    }
    if (signIn.nonce) {
        if (auto objection = checkNonce(claims, *signIn.nonce)) {
            return objection;
        }
    }
    if (auto objection = checkAuthenticationTime(claims, expected, signIn.maxAge)) {
        return objection;
    }
    if (auto objection = checkAccessTokenHash(claims, algorithm, signIn.accessToken)) {
        return objection;
    }
    return signIn.code ? checkCodeHash(claims, algorithm, *signIn.code) : std::nullopt;
}

/// OIDC Core §12.2: what identifies the user, the provider and the client.
Violation checkIdentity(const QJsonObject &claims, const IdTokenClaims &previous) {
    const QJsonObject &before = previous.toJson();
    if (claims.value("iss"_L1) != before.value("iss"_L1)) {
        return ValidationError{Rule::RefreshedIssuerMatches, previous.issuer(),
                               printableAscii(claims.value("iss"_L1).toString())};
    }
    if (claims.value("sub"_L1) != before.value("sub"_L1)) {
        return ValidationError{Rule::RefreshedSubjectMatches, u"the same subject"_s,
                               u"another subject"_s};
    }
    if (audienceOf(claims) != audienceOf(before)) {
        return ValidationError{Rule::RefreshedAudienceMatches, listed(audienceOf(before)),
                               listed(audienceOf(claims))};
    }
    return std::nullopt;
}

/// OIDC Core §12.2: the rest, item by item. `iat` has its check in checkEveryToken().
Violation checkContinuity(const QJsonObject &claims, const IdTokenClaims &previous) {
    const QJsonObject &before = previous.toJson();
    // `azp` must be unchanged, present or not. Another client's was rejected before.
    if (claims.value("azp"_L1) != before.value("azp"_L1)) {
        return ValidationError{Rule::RefreshedAuthorizedPartyMatches,
                               printableAscii(before.value("azp"_L1).toString()),
                               printableAscii(claims.value("azp"_L1).toString())};
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

Violation checkRefresh(const QJsonObject &claims, const Algorithm &algorithm,
                       const IdTokenExpectations &expected, const Secret &accessToken,
                       const IdTokenClaims &previous) {
    if (auto objection = checkIdentity(claims, previous)) {
        return objection;
    }
    if (auto objection = checkEveryToken(claims, expected)) {
        return objection;
    }
    if (auto objection = checkContinuity(claims, previous)) {
        return objection;
    }
    // `max_age` applies to the sign-in only; here `auth_time` just has to be a time.
    if (auto objection = checkAuthenticationTime(claims, expected, std::nullopt)) {
        return objection;
    }
    return checkAccessTokenHash(claims, algorithm, accessToken);
}

} // namespace

Result<IdTokenClaims> IdTokenValidator::validate(const Jws &token, const JwkSet &keys,
                                                 const IdTokenExpectations &expected,
                                                 const SignInExpectations &signIn) {
    const Result<QJsonObject> claims =
        verifiedClaims(token, keys, Jws::Signer::NamedKey, expected.issuer);
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
    const Result<QJsonObject> claims =
        verifiedClaims(token, keys, Jws::Signer::AnyKey, expected.issuer);
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
