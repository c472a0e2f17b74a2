// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk.h"

#include "core/printable.h"
#include "jose/base64url.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype minimumModulusBits = 2048; // RFC 7518 §3.3 and §3.5
// No clause has an upper limit, but the time grows with the cube of the size: checking that a key
// is sound takes some 20 ms for 4096 bits, more than 100 ms for 8192, seconds for 16384.
constexpr qsizetype maximumModulusBits = 4096;

struct Curve {
    const char *name;
    KeyType keyType;
    qsizetype coordinateSize; // RFC 7518 §6.2.1.2; RFC 8032 §5.1.5 and §5.2.5
};

constexpr Curve curves[] = {{"P-256", KeyType::Ec, 32},
                            {"P-384", KeyType::Ec, 48},
                            {"P-521", KeyType::Ec, 66},
                            {"Ed25519", KeyType::Okp, 32},
                            {"Ed448", KeyType::Okp, 57}};

tl::unexpected<Error> unusable(const QString &expected, const QString &actual) {
    return failure(ValidationError{Rule::JwsKeyIsUsable, expected, printableAscii(actual, 100)});
}

/// A serializer that knows no absent members writes null.
bool isAbsent(const QJsonValue &value) {
    return value.isUndefined() || value.isNull();
}

/// The value of an optional member: empty when absent, no value when it is not a string.
std::optional<QByteArray> optionalText(const QJsonObject &object, QLatin1StringView name) {
    const QJsonValue value = object.value(name);
    if (isAbsent(value)) {
        return QByteArray();
    }
    return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
}

QByteArray octetsOf(const QJsonObject &object, QLatin1StringView name) {
    return decodeBase64Url(object.value(name).toString().toUtf8()).value_or(QByteArray());
}

/// RFC 7517 §4.2 and §4.3: the use of a key, if it is declared, must be signatures.
bool isForSignatures(const QJsonObject &object) {
    const QJsonValue use = object.value("use"_L1);
    if (!isAbsent(use) && use.toString() != "sig"_L1) {
        return false;
    }
    const QJsonValue operations = object.value("key_ops"_L1);
    return isAbsent(operations) || operations.toArray().contains(QJsonValue(u"verify"_s));
}

/// RFC 7517 §4.4: an algorithm, if it is declared, must be in the table and fit the type of the
/// key.
bool isPossible(QByteArrayView algorithm, KeyType type, QByteArrayView curve) {
    return std::ranges::any_of(algorithms(), [&](const Algorithm &row) {
        return algorithm == QByteArrayView(row.name) && row.keyType == type &&
               curve == QByteArrayView(row.curve);
    });
}

QByteArray withoutLeadingZeros(const QByteArray &bigEndian) {
    qsizetype zeros = 0;
    while (zeros < bigEndian.size() && bigEndian[zeros] == '\0') {
        ++zeros;
    }
    return bigEndian.sliced(zeros);
}

qsizetype bitLength(const QByteArray &minimalBigEndian) {
    if (minimalBigEndian.isEmpty()) {
        return 0;
    }
    qsizetype bits = minimalBigEndian.size() * 8;
    for (int mask = 0x80; (static_cast<unsigned char>(minimalBigEndian[0]) & mask) == 0;
         mask >>= 1) {
        --bits;
    }
    return bits;
}

/// FIPS 186-5, A.1.1: odd, over 2^16. At most 64 bits, so that a verification stays cheap.
bool isSoundExponent(const QByteArray &exponent) {
    const qsizetype bits = bitLength(exponent);
    return bits > 16 && bits <= 64 && (exponent.back() & 1) != 0;
}

Result<PublicKey> rsaKey(const QJsonObject &object) {
    const QByteArray modulus = withoutLeadingZeros(octetsOf(object, "n"_L1));
    const qsizetype bits = bitLength(modulus);
    if (bits < minimumModulusBits || bits > maximumModulusBits) {
        return unusable(u"an RSA key of 2048 to 4096 bits"_s, QString::number(bits));
    }
    const QByteArray exponent = withoutLeadingZeros(octetsOf(object, "e"_L1));
    if (!isSoundExponent(exponent)) {
        return unusable(u"an odd public exponent over 65536"_s,
                        QString::fromLatin1(exponent.toHex()));
    }
    return rsaPublicKey(modulus, exponent);
}

Result<PublicKey> curveKey(const QJsonObject &object, KeyType type, QByteArrayView name) {
    const Curve *curve = std::ranges::find_if(curves, [&](const Curve &row) {
        return row.keyType == type && name == QByteArrayView(row.name);
    });
    if (curve == std::end(curves)) {
        return unusable(u"P-256, P-384, P-521, Ed25519 or Ed448"_s, QString::fromUtf8(name));
    }
    const QByteArray x = octetsOf(object, "x"_L1);
    const QByteArray y = type == KeyType::Ec ? octetsOf(object, "y"_L1) : QByteArray();
    if (x.size() != curve->coordinateSize || (type == KeyType::Ec && y.size() != x.size())) {
        return unusable(u"coordinates of %1 bytes"_s.arg(curve->coordinateSize),
                        QString::number(x.size()));
    }
    return type == KeyType::Ec ? ecPublicKey(name.toByteArray(), x, y)
                               : okpPublicKey(name.toByteArray(), x);
}

std::optional<KeyType> keyTypeOf(const QJsonObject &object) {
    const QString type = object.value("kty"_L1).toString();
    if (type == "RSA"_L1) {
        return KeyType::Rsa;
    }
    if (type == "EC"_L1) {
        return KeyType::Ec;
    }
    return type == "OKP"_L1 ? std::optional(KeyType::Okp) : std::nullopt;
}

} // namespace

Result<Jwk> Jwk::parse(const QJsonObject &object) {
    const std::optional<KeyType> type = keyTypeOf(object);
    if (!type) {
        return unusable(u"kty RSA, EC or OKP"_s, object.value("kty"_L1).toString());
    }
    if (!isForSignatures(object)) {
        return unusable(u"a key for signatures"_s, object.value("use"_L1).toString());
    }
    // RFC 7517 §9.2: a private key must not be published. A key for which that has happened is
    // compromised.
    if (!isAbsent(object.value("d"_L1))) {
        return unusable(u"a public key"_s, u"a private key"_s);
    }
    // RFC 7517 §4.7: a certificate may accompany a key and does not replace it (RFC 7518 §6.3.1).
    if (!object.contains(*type == KeyType::Rsa ? "n"_L1 : "x"_L1)) {
        return unusable(u"the key itself, not only its certificate"_s, {});
    }
    const auto keyId = optionalText(object, "kid"_L1);
    const auto algorithm = optionalText(object, "alg"_L1);
    if (!keyId || !algorithm) {
        return unusable(u"kid and alg as strings"_s, {});
    }
    Jwk jwk;
    jwk.keyId_ = *keyId;
    jwk.issuer_ = object.value("issuer"_L1).toString();
    jwk.algorithm_ = *algorithm;
    jwk.keyType_ = *type;
    jwk.curve_ = *type == KeyType::Rsa ? QByteArray() : object.value("crv"_L1).toString().toUtf8();
    if (!jwk.algorithm_.isEmpty() && !isPossible(jwk.algorithm_, *type, jwk.curve_)) {
        return unusable(u"an algorithm for this type of key"_s, QString::fromUtf8(jwk.algorithm_));
    }
    Result<PublicKey> key =
        *type == KeyType::Rsa ? rsaKey(object) : curveKey(object, *type, jwk.curve_);
    if (!key) {
        return tl::unexpected(key.error());
    }
    if (!*key) {
        return unusable(u"a sound public key"_s, {});
    }
    jwk.key_ = std::move(*key);
    return jwk;
}

bool Jwk::allows(const Algorithm &algorithm) const {
    if (algorithm.keyType != keyType_ || QByteArrayView(algorithm.curve) != curve_) {
        return false;
    }
    return algorithm_.isEmpty() || std::ranges::any_of(algorithms(), [&](const Algorithm &row) {
               return algorithm_ == row.name && row.isSameScheme(algorithm);
           });
}

} // namespace bifrost
