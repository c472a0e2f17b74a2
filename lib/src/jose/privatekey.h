// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"

#include <bifrost/secret.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace bifrost {

/// A key pair of this client: RSA of 2048 to 4096 bits, EC on P-256, P-384 or P-521, Ed25519 or
/// Ed448. Cheap to copy; copies share one key of OpenSSL, which overwrites its private part when
/// the last copy is deleted. It cannot be printed.
class PrivateKey {
public:
    /// A key, or what it would have to be: in English, for a log or for details. Never a part of
    /// the key.
    using Outcome = tl::expected<PrivateKey, QString>;

    /// Makes a key pair for `algorithm`; one for RSA has 3072 bits and takes up to a second. Fails
    /// only when OpenSSL does.
    [[nodiscard]] static Outcome generate(const Algorithm &algorithm);
    /// Reads a key that is not encrypted (RFC 7468 §10, and the older forms of OpenSSL). Nobody is
    /// asked for a password.
    [[nodiscard]] static Outcome fromPem(const Secret &pem);
    /// Reads a JWK with its private members (RFC 7517 §4; RFC 7518 §6.2.2 and §6.3.2; RFC 8037 §2).
    [[nodiscard]] static Outcome fromJwk(const Secret &document);
    /// Takes ownership of `key`. Reads its public part alone, so hardware may hold the private one.
    [[nodiscard]] static Outcome adopt(EVP_PKEY *key);

    /// PKCS #8 in PEM (RFC 7468 §10), not encrypted. Empty for a key that cannot be exported.
    [[nodiscard]] Secret toPem() const;
    /// `kid` of the JWK that it was read from (RFC 7517 §4.5); empty when there was none.
    [[nodiscard]] const QByteArray &keyId() const { return keyId_; }
    /// `kty` and the public members (RFC 7517 §4), nothing else.
    [[nodiscard]] const QJsonObject &publicJwk() const { return publicJwk_; }
    /// RFC 7638 §3 with SHA-256, in base64url: 43 characters.
    [[nodiscard]] const QByteArray &thumbprint() const { return thumbprint_; }
    /// Whether the type and the curve of the key are those of `algorithm`.
    [[nodiscard]] bool allows(const Algorithm &algorithm) const;
    [[nodiscard]] EVP_PKEY *handle() const { return key_.get(); }

private:
    PrivateKey() = default;
    std::shared_ptr<EVP_PKEY> key_;
    KeyType keyType_{};
    QByteArray curve_;
    QByteArray keyId_;
    QJsonObject publicJwk_;
    QByteArray thumbprint_;
};

} // namespace bifrost
