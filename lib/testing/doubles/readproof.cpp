// SPDX-License-Identifier: Apache-2.0
#include "doubles/readproof.h"

#include "doubles/signingkey.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <array>
#include <memory>

namespace bifrost::test {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype coordinateBytes = 32; // of P-256

template<auto function>
struct Freed {
    template<typename T>
    void operator()(T *object) const {
        function(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

QByteArray decoded(const QByteArray &text) {
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

QByteArray member(const QJsonObject &jwk, const char *name) {
    return jwk.value(QLatin1StringView(name)).toString().toLatin1();
}

/// RFC 7518 §6.2.1, with no member but the public ones.
Key publicKey(const QJsonObject &jwk) {
    const QByteArray x = decoded(member(jwk, "x"));
    const QByteArray y = decoded(member(jwk, "y"));
    const bool isPublic = jwk.size() == 4 && member(jwk, "kty") == "EC" &&
                          member(jwk, "crv") == "P-256" && x.size() == coordinateBytes &&
                          y.size() == coordinateBytes;
    if (!isPublic) {
        return {};
    }
    QByteArray point = '\x04' + x + y;
    std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME,
                                                           const_cast<char *>("P-256"), 0),
                          OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(),
                                                            static_cast<size_t>(point.size())),
                          OSSL_PARAM_construct_end()};
    const std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.data()) != 1) {
        return {};
    }
    return Key(key);
}

/// RFC 7518 §3.4 has R and S one after the other; OpenSSL wants DER.
QByteArray derFromRaw(const QByteArray &raw) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
    const std::unique_ptr<ECDSA_SIG, Freed<ECDSA_SIG_free>> signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(), BN_bin2bn(bytes, coordinateBytes, nullptr),
                   BN_bin2bn(bytes + coordinateBytes, coordinateBytes, nullptr));
    unsigned char *encoded = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &encoded);
    const QByteArray der(reinterpret_cast<const char *>(encoded), size);
    OPENSSL_free(encoded);
    return der;
}

bool isSignedBy(EVP_PKEY &key, const QByteArray &input, const QByteArray &signature) {
    if (signature.size() != 2 * coordinateBytes) {
        return false;
    }
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    const QByteArray der = derFromRaw(signature);
    const std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA2-256", nullptr, nullptr, &key,
                                   nullptr) == 1 &&
           EVP_DigestVerify(context.get(), bytes(der), static_cast<size_t>(der.size()),
                            bytes(input), static_cast<size_t>(input.size())) == 1;
}

/// RFC 7638 §3: the required members in the order of their names.
QByteArray thumbprintOf(const QJsonObject &jwk) {
    const QByteArray text = R"({"crv":"P-256","kty":"EC","x":")" + member(jwk, "x") + R"(","y":")" +
                            member(jwk, "y") + "\"}";
    return base64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

} // namespace

std::optional<ReadProof> readProof(const QByteArray &compact) {
    const QByteArrayList parts = compact.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts[0])).object();
    const QJsonObject jwk = header.value("jwk"_L1).toObject();
    const bool isProof =
        header.value("typ"_L1) == "dpop+jwt"_L1 && header.value("alg"_L1) == "ES256"_L1;
    const Key key = isProof ? publicKey(jwk) : Key();
    if (!key || !isSignedBy(*key, parts[0] + '.' + parts[1], decoded(parts[2]))) {
        return std::nullopt;
    }
    return ReadProof{header, QJsonDocument::fromJson(decoded(parts[1])).object(),
                     thumbprintOf(jwk)};
}

} // namespace bifrost::test
