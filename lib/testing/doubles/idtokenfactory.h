// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/signingkey.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace bifrost::test {

/// Makes a valid, signed ID Token; each setter spoils, or changes, one thing.
///
/// As made it is right for `issuer`, `clientId`, `nonce`, `accessToken`, `code` and `now()`:
/// issued ten seconds before, valid for an hour, with `kid`, `at_hash`, `c_hash`, `auth_time` and
/// the claims of a user, Ada Lovelace. `jwkSetDocument()` contains the key that verifies it.
class IdTokenFactory {
public:
    static const QString issuer;
    static const QString clientId;
    static const QString subject;
    static const QByteArray keyId;
    static const QByteArray nonce;
    static const QByteArray accessToken;
    static const QByteArray code;
    [[nodiscard]] static QDateTime now(); ///< 2026-03-01 12:00:00 UTC

    explicit IdTokenFactory(const QByteArray &algorithm = "RS256");

    IdTokenFactory &withClaim(const QString &name, const QJsonValue &value);
    IdTokenFactory &withoutClaim(const QString &name);
    IdTokenFactory &withHeader(const QString &name, const QJsonValue &value);
    IdTokenFactory &withoutHeader(const QString &name);
    /// Sets `iat`, `auth_time` and, an hour later, `exp`.
    IdTokenFactory &issuedAt(const QDateTime &time);
    /// Sets `at_hash` to the hash of `token`.
    IdTokenFactory &forAccessToken(const QByteArray &token);
    /// Sets `c_hash` to the hash of `code`.
    IdTokenFactory &forCode(const QByteArray &value);
    /// Omits the claims that an Asgardeo refresh omits: `nonce`, `c_hash`.
    IdTokenFactory &refreshed();
    /// Signs with `key`; the JWK Set holds `key` too.
    IdTokenFactory &withKey(const SigningKey &key);
    /// The bytes as they are instead of the claims: duplicate members, broken JSON.
    IdTokenFactory &withRawPayload(const QByteArray &payload);
    IdTokenFactory &withRawHeader(const QByteArray &header);

    [[nodiscard]] const QJsonObject &claims() const { return claims_; }
    [[nodiscard]] const QJsonObject &header() const { return header_; }
    [[nodiscard]] const SigningKey &key() const { return key_; }
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] QByteArray compact() const;
    /// The public key with `kid` (when the header has one), `use` and `alg`.
    [[nodiscard]] QJsonObject jwk() const;
    [[nodiscard]] QByteArray jwkSetDocument() const;

private:
    QByteArray algorithm_;
    SigningKey key_;
    QJsonObject header_;
    QJsonObject claims_;
    std::optional<QByteArray> rawPayload_;
    std::optional<QByteArray> rawHeader_;
};

/// OIDC Core §3.1.3.6: base64url of the left half of the hash that belongs to `algorithm`.
[[nodiscard]] QByteArray tokenHash(const QByteArray &algorithm, const QByteArray &value);

} // namespace bifrost::test
