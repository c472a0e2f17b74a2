// SPDX-License-Identifier: Apache-2.0
#include "jose/signature.h"

#include "jose/openssl.h"

#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

namespace bifrost {
namespace {

using EcdsaSignature = std::unique_ptr<ECDSA_SIG, OpenSslDeleter<ECDSA_SIG_free>>;

/// RFC 7518 §3.4: JWS concatenates R and S, OpenSSL requires DER.
QByteArray derFromRaw(QByteArrayView raw) {
    const int half = static_cast<int>(raw.size() / 2);
    BigNumber r(BN_bin2bn(octets(raw), half, nullptr));
    BigNumber s(BN_bin2bn(octets(raw) + half, half, nullptr));
    const EcdsaSignature signature(ECDSA_SIG_new());
    if (!r || !s || !signature || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) {
        return {};
    }
    // The signature owns both now.
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char *encoded = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &encoded);
    if (size <= 0) {
        return {};
    }
    const QByteArray der(reinterpret_cast<const char *>(encoded), size);
    OPENSSL_free(encoded);
    return der;
}

/// RFC 7518 §3.5: MGF1 with the same hash, which is OpenSSL's default, and a salt as long as the
/// hash.
bool setPssPadding(EVP_PKEY_CTX *context) {
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace

bool verifySignature(const Algorithm &algorithm, const Jwk &key, QByteArrayView input,
                     QByteArrayView signature) {
    const ErrorQueueGuard guard;
    // RFC 8017 §8.1.2 and §8.2.2: an RSA signature is exactly as long as the modulus.
    const int size =
        algorithm.signatureSize != 0 ? algorithm.signatureSize : EVP_PKEY_get_size(key.handle());
    if (signature.size() != size) {
        return false;
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    if (!context || EVP_DigestVerifyInit_ex(context.get(), &keyContext, algorithm.digest, nullptr,
                                            nullptr, key.handle(), nullptr) != 1) {
        return false;
    }
    if (algorithm.padding == Padding::Pss && !setPssPadding(keyContext)) {
        return false;
    }
    const QByteArray der = algorithm.keyType == KeyType::Ec ? derFromRaw(signature) : QByteArray();
    const QByteArrayView encoded =
        algorithm.keyType == KeyType::Ec ? QByteArrayView(der) : signature;
    return EVP_DigestVerify(context.get(), octets(encoded), length(encoded), octets(input),
                            length(input)) == 1;
}

std::optional<QByteArray> makeSignature(const Algorithm &algorithm, const PrivateKey &key,
                                        QByteArrayView input) {
    const ErrorQueueGuard guard;
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to `context`
    if (!key.allows(algorithm) || !context ||
        EVP_DigestSignInit_ex(context.get(), &keyContext, algorithm.digest, nullptr, nullptr,
                              key.handle(), nullptr) != 1 ||
        (algorithm.padding == Padding::Pss && !setPssPadding(keyContext))) {
        return std::nullopt;
    }
    size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, octets(input), length(input)) != 1) {
        return std::nullopt;
    }
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       octets(input), length(input)) != 1) {
        return std::nullopt;
    }
    signature.truncate(static_cast<qsizetype>(size));
    return algorithm.keyType == KeyType::Ec ? rawSignature(algorithm, signature) : signature;
}

std::optional<QByteArray> rawSignature(const Algorithm &algorithm, QByteArrayView der) {
    const ErrorQueueGuard guard;
    const unsigned char *position = octets(der);
    const EcdsaSignature signature(
        d2i_ECDSA_SIG(nullptr, &position, static_cast<long>(der.size())));
    QByteArray raw(algorithm.signatureSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    const int half = algorithm.signatureSize / 2;
    if (!signature || position != octets(der) + der.size() ||
        BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, half) != half ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + half, half) != half) {
        return std::nullopt;
    }
    return raw;
}

} // namespace bifrost
