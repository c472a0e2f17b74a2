// SPDX-License-Identifier: Apache-2.0
#include "doubles/signingkey.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace bifrost::test {
namespace {

using namespace Qt::StringLiterals;

unsigned char *bytes(QByteArray &array) {
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array) {
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void require(bool condition, const char *what) {
    if (!condition) {
        qFatal("OpenSSL refused: %s", what);
    }
}

struct Generator {
    explicit Generator(const char *type)
        : context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr)) {
        require(context && EVP_PKEY_keygen_init(context) == 1, "key generation");
    }
    Generator(const Generator &) = delete;
    Generator &operator=(const Generator &) = delete;
    ~Generator() { EVP_PKEY_CTX_free(context); }
    EVP_PKEY *generate() {
        EVP_PKEY *key = nullptr;
        require(EVP_PKEY_generate(context, &key) == 1, "key generation");
        return key;
    }
    EVP_PKEY_CTX *context;
};

QString bigNumber(EVP_PKEY *key, const char *parameter, int size) {
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, parameter, &number) == 1, parameter);
    QByteArray result(size > 0 ? size : BN_num_bytes(number), '\0');
    require(BN_bn2binpad(number, bytes(result), static_cast<int>(result.size())) > 0, parameter);
    BN_free(number);
    return QString::fromLatin1(base64Url(result));
}

int coordinateSize(const QByteArray &curve) {
    return curve == "P-256" ? 32 : curve == "P-384" ? 48 : 66;
}

/// RS256 -> SHA256; the RFC 8037 and RFC 9864 names have no digest of their own.
QByteArray digestOf(const QByteArray &algorithm) {
    return algorithm.startsWith("Ed") ? QByteArray() : "SHA" + algorithm.right(3);
}

QByteArray signWith(EVP_PKEY *key, const QByteArray &algorithm, const QByteArray &input,
                    int saltLength) {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    const QByteArray digest = digestOf(algorithm);
    require(EVP_DigestSignInit_ex(context, &keyContext,
                                  digest.isEmpty() ? nullptr : digest.constData(), nullptr, nullptr,
                                  key, nullptr) == 1,
            "signing");
    if (algorithm.startsWith("PS")) {
        require(EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1,
                "PSS padding");
        require(EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, saltLength) == 1, "salt length");
    }
    const auto inputSize = static_cast<size_t>(input.size());
    size_t size = 0;
    require(EVP_DigestSign(context, nullptr, &size, bytes(input), inputSize) == 1,
            "signature size");
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    require(EVP_DigestSign(context, bytes(signature), &size, bytes(input), inputSize) == 1,
            "signing");
    EVP_MD_CTX_free(context);
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

/// RFC 7518 §3.4: R and S as octets of the coordinate's size, one after the other.
QByteArray rawFromDer(const QByteArray &der, int size) {
    const unsigned char *position = bytes(der);
    ECDSA_SIG *parsed = d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size()));
    require(parsed != nullptr, "ECDSA signature");
    QByteArray raw(qsizetype{2} * size, '\0');
    require(BN_bn2binpad(ECDSA_SIG_get0_r(parsed), bytes(raw), size) == size, "R");
    require(BN_bn2binpad(ECDSA_SIG_get0_s(parsed), bytes(raw) + size, size) == size, "S");
    ECDSA_SIG_free(parsed);
    return raw;
}

SigningKey generateFor(const QByteArray &type) {
    if (type == "RSA") {
        return SigningKey::rsa();
    }
    return type.startsWith("P-") ? SigningKey::ec(type) : SigningKey::okp(type);
}

} // namespace

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArrayList signatureAlgorithms() {
    return {"RS256", "RS384", "RS512", "PS256", "PS384",   "PS512",
            "ES256", "ES384", "ES512", "EdDSA", "Ed25519", "Ed448"};
}

SigningKey::SigningKey(EVP_PKEY *key, QByteArray type, QByteArray curve)
    : key_(key, EVP_PKEY_free), type_(std::move(type)), curve_(std::move(curve)) {}

SigningKey SigningKey::rsa(int bits, unsigned exponent) {
    Generator generator("RSA");
    BIGNUM *e = BN_new();
    require(BN_set_word(e, exponent) == 1, "exponent");
    require(EVP_PKEY_CTX_set_rsa_keygen_bits(generator.context, bits) == 1, "RSA size");
    require(EVP_PKEY_CTX_set1_rsa_keygen_pubexp(generator.context, e) == 1, "exponent");
    BN_free(e);
    return {generator.generate(), "RSA", {}};
}

SigningKey SigningKey::ec(const QByteArray &curve) {
    Generator generator("EC");
    require(EVP_PKEY_CTX_set_group_name(generator.context, curve.constData()) == 1, "curve");
    return {generator.generate(), "EC", curve};
}

SigningKey SigningKey::okp(const QByteArray &curve) {
    Generator generator(curve.constData());
    return {generator.generate(), "OKP", curve};
}

SigningKey SigningKey::forAlgorithm(const QByteArray &algorithm) {
    static const QHash<QByteArray, QByteArray> types{{"ES256", "P-256"},     {"ES384", "P-384"},
                                                     {"ES512", "P-521"},     {"EdDSA", "Ed25519"},
                                                     {"Ed25519", "Ed25519"}, {"Ed448", "Ed448"}};
    static QHash<QByteArray, std::shared_ptr<SigningKey>> made;
    const QByteArray type = types.value(algorithm, "RSA");
    auto &key = made[type];
    if (!key) {
        key = std::make_shared<SigningKey>(generateFor(type));
    }
    return *key;
}

QJsonObject SigningKey::publicJwk() const {
    QJsonObject jwk{{u"kty"_s, QString::fromLatin1(type_)}};
    if (type_ == "RSA") {
        jwk.insert("n"_L1, bigNumber(key_.get(), OSSL_PKEY_PARAM_RSA_N, 0));
        jwk.insert("e"_L1, bigNumber(key_.get(), OSSL_PKEY_PARAM_RSA_E, 0));
        return jwk;
    }
    jwk.insert("crv"_L1, QString::fromLatin1(curve_));
    if (type_ == "EC") {
        const int size = coordinateSize(curve_);
        jwk.insert("x"_L1, bigNumber(key_.get(), OSSL_PKEY_PARAM_EC_PUB_X, size));
        jwk.insert("y"_L1, bigNumber(key_.get(), OSSL_PKEY_PARAM_EC_PUB_Y, size));
        return jwk;
    }
    size_t size = 0;
    require(EVP_PKEY_get_raw_public_key(key_.get(), nullptr, &size) == 1, "public key");
    QByteArray raw(static_cast<qsizetype>(size), '\0');
    require(EVP_PKEY_get_raw_public_key(key_.get(), bytes(raw), &size) == 1, "public key");
    jwk.insert("x"_L1, QString::fromLatin1(base64Url(raw)));
    return jwk;
}

QByteArray SigningKey::sign(const QByteArray &algorithm, const QByteArray &input) const {
    const QByteArray signature = signWith(key_.get(), algorithm, input, RSA_PSS_SALTLEN_DIGEST);
    return type_ == "EC" ? rawFromDer(signature, coordinateSize(curve_)) : signature;
}

QByteArray SigningKey::signDer(const QByteArray &algorithm, const QByteArray &input) const {
    return signWith(key_.get(), algorithm, input, RSA_PSS_SALTLEN_DIGEST);
}

QByteArray SigningKey::signPss(const QByteArray &algorithm, const QByteArray &input,
                               int saltLength) const {
    return signWith(key_.get(), algorithm, input, saltLength);
}

EVP_PKEY *SigningKey::duplicate() const {
    return EVP_PKEY_dup(key_.get());
}

QByteArray compactJws(const QByteArray &header, const QByteArray &payload, const SigningKey &key,
                      const QByteArray &algorithm) {
    const QByteArray input = base64Url(header) + '.' + base64Url(payload);
    return input + '.' + base64Url(key.sign(algorithm, input));
}

QByteArray compactJws(const QJsonObject &header, const QByteArray &payload, const SigningKey &key,
                      const QByteArray &algorithm) {
    return compactJws(QJsonDocument(header).toJson(QJsonDocument::Compact), payload, key,
                      algorithm);
}

QByteArray jwkSet(const QList<QJsonObject> &keys) {
    QJsonArray array;
    for (const QJsonObject &key : keys) {
        array.append(key);
    }
    return QJsonDocument(QJsonObject{{u"keys"_s, array}}).toJson(QJsonDocument::Compact);
}

} // namespace bifrost::test
