// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/idtokenfactory.h"
#include "idtoken/idtokenvalidator.h"
#include "session/sessionbuilder.h"

namespace bifrost::test {

/// What a sign-in with the factory's token leaves, with claims of UserInfo beside it.
inline SessionBuilder::Data
sampleSessionData(const IdTokenFactory &token = IdTokenFactory("ES256")) {
    using namespace Qt::StringLiterals;
    const QDateTime now = IdTokenFactory::now();
    const IdTokenClaims claims = *IdTokenValidator::validate(
        *Jws::parse(token.compact()), *JwkSet::parse(token.jwkSetDocument()),
        {*Issuer::fromInput(IdTokenFactory::issuer), IdTokenFactory::clientId, now},
        {Nonce(Secret(IdTokenFactory::nonce)), Secret(IdTokenFactory::accessToken),
         AuthorizationCode(Secret(IdTokenFactory::code)), std::nullopt});
    QJsonObject all = claims.toJson();
    all.insert("email"_L1, u"ada@example.com"_s);
    all.insert("given_name"_L1, u"Augusta Ad\u00e4"_s);
    return {.issuer = IdTokenFactory::issuer,
            .clientId = IdTokenFactory::clientId,
            .idTokenClaims = claims,
            .claims = all,
            .idToken = Secret(token.compact()),
            .accessToken = Secret(IdTokenFactory::accessToken),
            .refreshToken = Secret("refresh-token-of-the-test"),
            .scopes = {u"openid"_s, u"profile"_s},
            .signedInAt = now,
            .refreshedAt = now.addSecs(600),
            .accessTokenExpiresAt = now.addSecs(4200),
            .userInfo = {.outcome = UserInfoState::Outcome::Failed,
                         .httpStatus = 503,
                         .readAt = now.addSecs(60),
                         .detail = u"TransportError HttpStatus status=503"_s},
            .userInfoClaims = {u"email"_s, u"given_name"_s},
            .references = {{u"score"_s}, {u"groups"_s}},
            .authorizationDetails = {QJsonObject{{u"type"_s, u"payment"_s}}}};
}

inline Session sampleSession() {
    return SessionBuilder::build(sampleSessionData());
}

/// Every part of both, so that a member that gets lost is noticed.
inline bool isSame(const Session &a, const Session &b) {
    return a.issuer() == b.issuer() && a.clientId() == b.clientId() &&
           a.idTokenClaims().toJson() == b.idTokenClaims().toJson() && a.claims() == b.claims() &&
           a.idToken() == b.idToken() && a.accessToken() == b.accessToken() &&
           a.refreshToken() == b.refreshToken() && a.scopes() == b.scopes() &&
           a.authorizationDetails() == b.authorizationDetails() &&
           a.signedInAt() == b.signedInAt() && a.refreshedAt() == b.refreshedAt() &&
           a.accessTokenExpiresAt() == b.accessTokenExpiresAt() && a.userInfo() == b.userInfo() &&
           SessionBuilder::data(a).userInfoClaims == SessionBuilder::data(b).userInfoClaims &&
           SessionBuilder::data(a).references == SessionBuilder::data(b).references;
}

} // namespace bifrost::test
