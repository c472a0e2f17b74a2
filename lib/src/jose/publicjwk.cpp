// SPDX-License-Identifier: Apache-2.0
#include "jose/publicjwk.h"

#include "jose/base64url.h"
#include "jose/openssl.h"

#include <QByteArray>
#include <QString>

#include <openssl/core_names.h>

#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// A number of the key in big-endian, padded to `size` bytes; 0: as short as possible. Empty when
/// the key does not have it.
QString exportedNumber(EVP_PKEY *key, const char *parameter, int size) {
    BIGNUM *read = nullptr;
    if (EVP_PKEY_get_bn_param(key, parameter, &read) != 1) {
        return {};
    }
    const BigNumber number(read);
    QByteArray octets(size > 0 ? size : BN_num_bytes(read), '\0');
    if (BN_bn2binpad(read, reinterpret_cast<unsigned char *>(octets.data()),
                     static_cast<int>(octets.size())) < 0) {
        return {};
    }
    return QString::fromLatin1(encodeBase64Url(octets));
}

QJsonObject exportRsa(EVP_PKEY *key) {
    return {{u"kty"_s, u"RSA"_s},
            {u"n"_s, exportedNumber(key, OSSL_PKEY_PARAM_RSA_N, 0)},
            {u"e"_s, exportedNumber(key, OSSL_PKEY_PARAM_RSA_E, 0)}};
}

struct NamedGroup {
    QByteArrayView openSslName;
    QLatin1StringView jwkName; // RFC 7518 §6.2.1.1
    int coordinateSize;
};

constexpr std::array groups{NamedGroup{"prime256v1", "P-256"_L1, 32},
                            NamedGroup{"secp384r1", "P-384"_L1, 48},
                            NamedGroup{"secp521r1", "P-521"_L1, 66}};

QJsonObject exportEc(EVP_PKEY *key) {
    std::array<char, 32> name{};
    size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1) {
        return {};
    }
    for (const NamedGroup &group : groups) {
        if (group.openSslName == QByteArrayView(name.data())) {
            return {{u"kty"_s, u"EC"_s},
                    {u"crv"_s, QString(group.jwkName)},
                    {u"x"_s, exportedNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, group.coordinateSize)},
                    {u"y"_s, exportedNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, group.coordinateSize)}};
        }
    }
    return {};
}

QJsonObject exportOkp(EVP_PKEY *key, const QString &curve) {
    std::array<unsigned char, 57> raw{}; // Ed448, the longer one
    size_t size = raw.size();
    if (EVP_PKEY_get_raw_public_key(key, raw.data(), &size) != 1) {
        return {};
    }
    const QByteArrayView octets(raw.data(), static_cast<qsizetype>(size));
    return {{u"kty"_s, u"OKP"_s},
            {u"crv"_s, curve},
            {u"x"_s, QString::fromLatin1(encodeBase64Url(octets))}};
}

} // namespace

QJsonObject exportPublicJwk(EVP_PKEY *key) {
    const ErrorQueueGuard guard;
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        return exportRsa(key);
    }
    if (EVP_PKEY_is_a(key, "EC") == 1) {
        return exportEc(key);
    }
    if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        return exportOkp(key, u"Ed25519"_s);
    }
    return EVP_PKEY_is_a(key, "ED448") == 1 ? exportOkp(key, u"Ed448"_s) : QJsonObject();
}

} // namespace bifrost
