// SPDX-License-Identifier: Apache-2.0
#include "jose/proofkey.h"

#include "jose/base64url.h"
#include "jose/jwk.h"
#include "jose/thumbprint.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype coordinateSize = 32; // RFC 7518 §6.2.1.2, for P-256

/// RFC 7518 §6.2.1.
QJsonObject jwkOfPoint(const QByteArray &point) {
    const auto coordinate = [&point](qsizetype at) {
        return QString::fromLatin1(encodeBase64Url(point.mid(at, coordinateSize)));
    };
    return {{u"kty"_s, u"EC"_s},
            {u"crv"_s, u"P-256"_s},
            {u"x"_s, coordinate(1)},
            {u"y"_s, coordinate(1 + coordinateSize)}};
}

} // namespace

ProofKey::ProofKey(PrivateKey key)
    : key_(std::move(key)),
      publicJwk_(privateKey()->publicJwk()),
      thumbprint_(privateKey()->thumbprint()) {}

ProofKey::ProofKey(const HardwareKey &key, QJsonObject publicJwk)
    : key_(key), publicJwk_(std::move(publicJwk)), thumbprint_(jwkThumbprint(publicJwk_)) {}

std::optional<ProofKey> ProofKey::inHardware(const HardwareKey &key) {
    if (key.publicPoint.size() != 1 + 2 * coordinateSize || key.publicPoint.front() != '\x04') {
        return std::nullopt;
    }
    QJsonObject publicJwk = jwkOfPoint(key.publicPoint);
    if (!Jwk::parse(publicJwk)) { // not on the curve
        return std::nullopt;
    }
    return ProofKey(key, std::move(publicJwk));
}

} // namespace bifrost
