// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/sessionassembly.h"

#include "flow/securityprofile.h"
#include "flow/userinfo/userinfoclaims.h"
#include "protocol/lifetime.h"
#include "session/sessionbuilder.h"

#include <algorithm>

namespace bifrost {

namespace {

/// `base` without the claims that describe an older token, and all claims of `newer`. `sid` names
/// the session at the provider, which is still the same (OIDC Core §12.2).
QJsonObject replaced(QJsonObject base, const QJsonObject &newer) {
    const QStringList names = base.keys();
    for (const QString &name : names) {
        if (describesToken(name) && name != QLatin1String("sid")) {
            base.remove(name);
        }
    }
    for (auto claim = newer.constBegin(); claim != newer.constEnd(); ++claim) {
        base.insert(claim.key(), claim.value());
    }
    return base;
}

/// Counted from the arrival of the response, by the clock that it will be compared with, so that a
/// wrong clock does no harm. Without `expires_in` (RFC 6749 §5.1) the lifetime of the ID Token is
/// used, limited to what can be stored.
QDateTime accessTokenExpiry(const TokenResponse &tokens, const IdTokenClaims &idToken,
                            const QDateTime &now) {
    const std::chrono::seconds ofIdToken{idToken.issuedAt().secsTo(idToken.expiresAt())};
    return now.addSecs(
        tokens.expiresIn
            .value_or(std::clamp(ofIdToken, std::chrono::seconds::zero(), longestLifetime))
            .count());
}

/// Of a token that the provider was asked to bind.
TokenBinding bindingOf(const TokenResponse &tokens) {
    return tokens.type == TokenType::Dpop ? TokenBinding::Dpop : TokenBinding::Refused;
}

} // namespace

Session newSession(const ClientSettings &settings, const IssuedTokens &issued,
                   const IdTokenClaims &idToken, const std::optional<Result<QJsonObject>> &userInfo,
                   const QDateTime &now) {
    const auto &[tokens, proofKey, tls] = issued;
    QJsonObject claims = idToken.toJson();
    const ClaimReferences references = takeClaimReferences(claims);
    const Session session = SessionBuilder::build({
        .issuer = settings.issuer().value(),
        .clientId = settings.credentials().clientId,
        .idTokenClaims = idToken,
        .claims = claims,
        .idToken = tokens.idToken.value_or(Secret()),
        .accessToken = tokens.accessToken,
        .refreshToken = tokens.refreshToken,
        .scopes = tokens.scopes.value_or(settings.configuration().scopes), // RFC 6749 §5.1
        .signedInAt = now,
        .refreshedAt = now,
        .accessTokenExpiresAt = accessTokenExpiry(tokens, idToken, now),
        .references = references,
        .authorizationDetails = tokens.authorizationDetails.value_or(QJsonArray()),
        .proofKey = proofKey,
        .tokenBinding = proofKey ? bindingOf(tokens) : TokenBinding::None,
        .tls = tls,
    });
    return userInfo ? withUserInfo(session, *userInfo, now) : withoutUserInfo(session);
}

ClientTls tokenTls(const ClientSettings &settings,
                   const std::optional<ProviderMetadata> &metadata) {
    return metadata && bindsTokensToCertificate(settings.configuration(), *metadata)
               ? ClientTls::Certificate
               : ClientTls::Anonymous;
}

Session withTokenTls(const Session &previous, ClientTls tls) {
    SessionBuilder::Data data = SessionBuilder::data(previous);
    data.tls = tls;
    return SessionBuilder::build(std::move(data));
}

Session refreshedSession(const Session &previous, const TokenResponse &tokens,
                         const std::optional<IdTokenClaims> &idToken, const QDateTime &now) {
    SessionBuilder::Data data = SessionBuilder::data(previous);
    if (idToken && tokens.idToken) {
        data.idTokenClaims = *idToken;
        QJsonObject newer = idToken->toJson();
        const ClaimReferences references = takeClaimReferences(newer);
        data.claims = replaced(data.claims, newer);
        data.references = joined(data.references, references, data.claims);
        data.idToken = *tokens.idToken;
    }
    data.accessToken = tokens.accessToken;
    if (data.proofKey) {
        data.tokenBinding = bindingOf(tokens);
    }
    if (tokens.refreshToken) {
        data.refreshToken = tokens.refreshToken;
    }
    data.scopes = tokens.scopes.value_or(data.scopes);
    data.authorizationDetails = tokens.authorizationDetails.value_or(data.authorizationDetails);
    data.refreshedAt = now;
    ++data.generation;
    data.accessTokenExpiresAt = accessTokenExpiry(tokens, data.idTokenClaims, now);
    return SessionBuilder::build(std::move(data));
}

Session withRefreshToken(const Session &previous, const Secret &refreshToken) {
    SessionBuilder::Data data = SessionBuilder::data(previous);
    data.refreshToken = refreshToken;
    ++data.generation;
    return SessionBuilder::build(std::move(data));
}

} // namespace bifrost
