// SPDX-License-Identifier: Apache-2.0
#include "flow/sessionassembly.h"

#include "session/sessionbuilder.h"

#include <algorithm>
#include <array>

namespace bifrost {

namespace {

/// Claims about the ID Token and the authentication, not about the person (Core 1.0, 2).
bool describesToken(const QString &claim) {
    static constexpr std::array names{"iss", "sub",       "aud",    "exp", "iat",
                                      "nbf", "auth_time", "nonce",  "acr", "amr",
                                      "azp", "at_hash",   "c_hash", "jti", "sid"};
    return std::ranges::any_of(names,
                               [&](const char *name) { return claim == QLatin1String(name); });
}

/// `base` without what described an older token, and all of `newer`.
QJsonObject replaced(QJsonObject base, const QJsonObject &newer) {
    const QStringList names = base.keys();
    for (const QString &name : names) {
        if (describesToken(name)) {
            base.remove(name);
        }
    }
    for (auto claim = newer.constBegin(); claim != newer.constEnd(); ++claim) {
        base.insert(claim.key(), claim.value());
    }
    return base;
}

/// Counted from the receipt, by the clock that it will be compared with: right also by a clock that
/// is wrong. Without `expires_in` (RFC 6749, 5.1) it is as long as the ID Token lives, within what
/// can be stored and makes sense.
QDateTime accessTokenExpiry(const TokenResponse &tokens, const IdTokenClaims &idToken,
                            const QDateTime &now) {
    const std::chrono::seconds ofIdToken{idToken.issuedAt().secsTo(idToken.expiresAt())};
    return now.addSecs(
        tokens.expiresIn
            .value_or(std::clamp(ofIdToken, std::chrono::seconds::zero(), longestTokenLifetime))
            .count());
}

} // namespace

Session newSession(const ClientSettings &settings, const TokenResponse &tokens,
                   const IdTokenClaims &idToken, const QJsonObject &userInfo,
                   const QDateTime &now) {
    QJsonObject claims = idToken.toJson();
    for (auto claim = userInfo.constBegin(); claim != userInfo.constEnd(); ++claim) {
        if (!describesToken(claim.key())) {
            claims.insert(claim.key(), claim.value());
        }
    }
    return SessionBuilder::build({
        .issuer = settings.issuer().value(),
        .clientId = settings.credentials().clientId,
        .idTokenClaims = idToken,
        .claims = claims,
        .idToken = tokens.idToken.value_or(Secret()),
        .accessToken = tokens.accessToken,
        .refreshToken = tokens.refreshToken,
        .scopes = tokens.scopes.value_or(settings.configuration().scopes), // RFC 6749, 5.1
        .signedInAt = now,
        .refreshedAt = now,
        .accessTokenExpiresAt = accessTokenExpiry(tokens, idToken, now),
    });
}

Session refreshedSession(const Session &previous, const TokenResponse &tokens,
                         const std::optional<IdTokenClaims> &idToken, const QDateTime &now) {
    SessionBuilder::Data data = SessionBuilder::data(previous);
    if (idToken && tokens.idToken) {
        data.idTokenClaims = *idToken;
        data.claims = replaced(data.claims, idToken->toJson());
        data.idToken = *tokens.idToken;
    }
    data.accessToken = tokens.accessToken;
    if (tokens.refreshToken) {
        data.refreshToken = tokens.refreshToken;
    }
    data.scopes = tokens.scopes.value_or(data.scopes);
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
