// SPDX-License-Identifier: Apache-2.0
#include "protocol/clientjwt.h"

#include "core/types.h"
#include "jose/jws.h"

#include <QJsonDocument>

#include <array>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 jwtLifetime = 60; // s

/// In the order of preference. `EdDSA` is what providers call Ed25519 (RFC 8037 §3.1).
constexpr std::array preferredAlgorithms{"PS256", "ES256", "EdDSA", "RS256",   "ES384", "PS384",
                                         "ES512", "PS512", "RS384", "Ed25519", "RS512", "Ed448"};
/// What a provider that lists nothing has, for each type of key.
constexpr std::array commonAlgorithms{"RS256", "ES256", "EdDSA", "ES384", "ES512", "Ed448"};

const Algorithm *firstFor(const PrivateKey &key, const auto &names, const auto &isAccepted) {
    for (const char *name : names) {
        for (const qsizetype signatureSize : {64, 114}) { // the two schemes called EdDSA
            const Algorithm *algorithm = findAlgorithm(name, signatureSize);
            if (algorithm != nullptr && key.allows(*algorithm) && isAccepted(algorithm->name)) {
                return algorithm;
            }
        }
    }
    return nullptr;
}

} // namespace

const Algorithm &signingAlgorithm(const PrivateKey &key, const QStringList &supported) {
    const auto isListed = [&supported](const char *name) {
        return supported.contains(QLatin1StringView(name));
    };
    const auto isAny = [](const char *) { return true; };
    const Algorithm *listed = firstFor(key, preferredAlgorithms, isListed);
    // Each type and curve of a private key has an algorithm.
    return listed != nullptr ? *listed : *firstFor(key, commonAlgorithms, isAny);
}

std::optional<Secret> signClientJwt(const ClientJwtSigner &signer, const QString &type,
                                    QJsonObject claims, const QDateTime &now) {
    QJsonObject header;
    if (!signer.key.keyId().isEmpty()) {
        header.insert("kid"_L1, QString::fromUtf8(signer.key.keyId()));
    }
    if (!type.isEmpty()) {
        header.insert("typ"_L1, type);
    }
    const qint64 issuedAt = now.toSecsSinceEpoch();
    claims.insert("iss"_L1, signer.clientId);
    claims.insert("aud"_L1, signer.audience);
    claims.insert("iat"_L1, issuedAt);
    claims.insert("exp"_L1, issuedAt + jwtLifetime);
    claims.insert("jti"_L1, QString::fromLatin1(randomToken()));
    const auto compact = signJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact),
                                 *signer.algorithm, signer.key);
    return compact ? std::optional(Secret(*compact)) : std::nullopt;
}

std::optional<Secret> clientAssertion(const ClientJwtSigner &signer, const QDateTime &now) {
    return signClientJwt(signer, {}, {{u"sub"_s, signer.clientId}}, now);
}

} // namespace bifrost
