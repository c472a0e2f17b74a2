// SPDX-License-Identifier: Apache-2.0
#include "jose/jwe.h"

#include "core/httpmessage.h"
#include "core/json.h"
#include "core/printable.h"
#include "jose/base64url.h"

#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refusedJwe(Rule rule, const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{rule, expected, printableAscii(actual, 100)});
}

QByteArray headerText(const QJsonObject &header, QLatin1StringView name) {
    return header.value(name).toString().toUtf8();
}

/// The five parts, decoded. No value if one of them is not in base64url.
std::optional<QByteArrayList> decodedParts(const QByteArray &compact) {
    QByteArrayList decoded;
    const QByteArrayList parts = compact.split('.');
    for (const QByteArray &part : parts) {
        const auto octetsOfPart = decodeBase64Url(part);
        if (!octetsOfPart) {
            return std::nullopt;
        }
        decoded.append(*octetsOfPart);
    }
    return decoded;
}

} // namespace

bool Jwe::isOne(QByteArrayView compact) {
    return compact.count('.') == 4;
}

Result<Jwe> Jwe::parse(const QByteArray &compact) {
    if (!isOne(compact) || compact.size() > maximumAnswerSize) {
        return refusedJwe(Rule::JweIsCompact,
                          u"5 parts, at most %1 bytes"_s.arg(maximumAnswerSize));
    }
    const auto parts = decodedParts(compact);
    const auto header = parts ? parseJsonObject(parts->first()) : std::nullopt;
    if (!header) {
        return refusedJwe(Rule::JweIsCompact, u"base64url, and a JSON object as its header"_s);
    }
    for (const auto name : {"crit"_L1, "zip"_L1}) {
        if (header->contains(name)) {
            return refusedJwe(Rule::JweHeaderHasNoCriticalExtension,
                              u"neither a critical extension nor compression"_s, name);
        }
    }
    Jwe jwe;
    jwe.management_ = findKeyManagement(headerText(*header, "alg"_L1));
    jwe.encryption_ = findContentEncryption(headerText(*header, "enc"_L1));
    if (jwe.management_ == nullptr || jwe.encryption_ == nullptr) {
        return refusedJwe(Rule::JweAlgorithmIsAllowed,
                          u"RSA-OAEP or ECDH-ES with AES in GCM, or in CBC with HMAC"_s,
                          u"%1 with %2"_s.arg(header->value("alg"_L1).toString(),
                                              header->value("enc"_L1).toString()));
    }
    jwe.keyId_ = headerText(*header, "kid"_L1);
    jwe.header_ = *header;
    jwe.encryptedKey_ = parts->at(1);
    // RFC 7516 §5.1 (14): the header as it was encoded.
    jwe.content_ = {parts->at(2), parts->at(3), parts->at(4), compact.first(compact.indexOf('.'))};
    return jwe;
}

bool Jwe::mayBeFor(const PrivateKey &key) const {
    const bool isRsa = key.publicJwk().value("kty"_L1) == "RSA"_L1;
    const bool isEc = key.publicJwk().value("kty"_L1) == "EC"_L1;
    const bool isNamedOtherwise =
        !keyId_.isEmpty() && !key.keyId().isEmpty() && keyId_ != key.keyId();
    return !isNamedOtherwise && (management_->keyType == KeyType::Rsa ? isRsa : isEc);
}

Result<QByteArray> Jwe::decrypt(const QList<PrivateKey> &keys) const {
    bool hasKey = false;
    for (const PrivateKey &key : keys) {
        if (!mayBeFor(key)) {
            continue;
        }
        hasKey = true;
        const Secret contentKey =
            recoverContentKey(*management_, *encryption_, header_, encryptedKey_, key);
        if (auto plaintext = decryptContent(*encryption_, contentKey, content_)) {
            return *std::move(plaintext);
        }
    }
    return hasKey ? refusedJwe(Rule::JweIsAuthentic, u"a message for a key of this client"_s)
                  : refusedJwe(Rule::JweKeyIsFound,
                               u"a key for %1"_s.arg(QLatin1StringView(management_->name)),
                               QString::fromUtf8(keyId_));
}

Result<QByteArray> decryptedIfNeeded(const QByteArray &token, const QList<PrivateKey> &keys) {
    if (keys.isEmpty() || !Jwe::isOne(token)) {
        return token;
    }
    return Jwe::parse(token).and_then([&keys](const Jwe &jwe) { return jwe.decrypt(keys); });
}

} // namespace bifrost
