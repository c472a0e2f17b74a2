// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace bifrost::test {

/// base64url without padding (RFC 7515 §2).
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

/// Every JWS algorithm the library accepts, written down again so that a row that gets lost there
/// is noticed here.
[[nodiscard]] QByteArrayList signatureAlgorithms();

/// A key pair of a provider that exists for the length of a test. Cheap to copy.
class SigningKey {
public:
    [[nodiscard]] static SigningKey rsa(int bits = 2048, unsigned exponent = 65537);
    [[nodiscard]] static SigningKey ec(const QByteArray &curve);  ///< P-256, P-384, P-521
    [[nodiscard]] static SigningKey okp(const QByteArray &curve); ///< Ed25519, Ed448

    /// A key that fits `algorithm`, made once a process and type: RSA keys take their time.
    /// For `EdDSA` it is an Ed25519 key.
    [[nodiscard]] static SigningKey forAlgorithm(const QByteArray &algorithm);

    /// `kty` and the public members; nothing else.
    [[nodiscard]] QJsonObject publicJwk() const;
    /// The JWS signature octets over `input` (RFC 7518 §3; RFC 8037 §3.1).
    [[nodiscard]] QByteArray sign(const QByteArray &algorithm, const QByteArray &input) const;
    /// The ECDSA signature as DER, which JWS forbids.
    [[nodiscard]] QByteArray signDer(const QByteArray &algorithm, const QByteArray &input) const;
    /// PSS with a salt of `saltLength` bytes.
    [[nodiscard]] QByteArray signPss(const QByteArray &algorithm, const QByteArray &input,
                                     int saltLength) const;
    /// The key for OpenSSL; the caller frees it.
    [[nodiscard]] EVP_PKEY *duplicate() const;

private:
    SigningKey(EVP_PKEY *key, QByteArray type, QByteArray curve);
    std::shared_ptr<EVP_PKEY> key_;
    QByteArray type_;
    QByteArray curve_;
};

/// `header` and `payload` as given, signed (RFC 7515 §7.1).
[[nodiscard]] QByteArray compactJws(const QByteArray &header, const QByteArray &payload,
                                    const SigningKey &key, const QByteArray &algorithm);
[[nodiscard]] QByteArray compactJws(const QJsonObject &header, const QByteArray &payload,
                                    const SigningKey &key, const QByteArray &algorithm);

/// A JWK Set document (RFC 7517 §5).
[[nodiscard]] QByteArray jwkSet(const QList<QJsonObject> &keys);

} // namespace bifrost::test
