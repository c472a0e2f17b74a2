// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "core/json.h"
#include "core/printable.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(Rule rule, const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{rule, expected, printableAscii(actual, 100)});
}

/// An optional string of the header: empty when absent, no value when it is not a string.
std::optional<QByteArray> textOf(const QJsonObject &header, QLatin1StringView name) {
    const QJsonValue value = header.value(name);
    if (value.isUndefined()) {
        return QByteArray();
    }
    return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
}

std::optional<QJsonObject> headerIn(QByteArrayView encoded) {
    const std::optional<QByteArray> text = decodeBase64Url(encoded);
    return text ? parseJsonObject(*text) : std::nullopt;
}

/// `header`, if this library understands all of it.
Result<QJsonObject> understood(const std::optional<QJsonObject> &header) {
    if (!header || !textOf(*header, "kid"_L1)) {
        return refused(Rule::JwsHeaderIsJsonObject, u"a JSON object without duplicate members"_s);
    }
    // RFC 7515 §4.1.11: an extension that is not understood makes the JWS invalid; none is. RFC
    // 7797 §6 requires `crit` with `b64`: an unencoded payload without it is rejected too.
    for (const auto name : {"crit"_L1, "b64"_L1}) {
        if (header->contains(name)) {
            return refused(Rule::JwsHeaderHasNoCriticalExtension, u"no critical extension"_s, name);
        }
    }
    // `jku`, `jwk`, `x5u` and `x5c` (RFC 7515 §4.1.2 to §4.1.6) are ignored: a key in the message
    // proves nothing, and its URL would let the sender choose what is fetched (RFC 8725 §3.10). The
    // keys are those of the provider's metadata.
    return *header;
}

} // namespace

Result<Jws> Jws::parse(const QByteArray &compact, qsizetype maximumSize) {
    if (compact.size() > maximumSize) {
        return refused(Rule::JwsIsWithinLimits, u"at most %1 bytes"_s.arg(maximumSize),
                       QString::number(compact.size()));
    }
    const QByteArrayList parts = compact.split('.');
    const std::optional<QJsonObject> readable = headerIn(parts.first());
    // RFC 7516 §9: a JWE has five parts, or `enc` in its header. An administrator has switched it
    // on, which is worth its own words.
    if (parts.size() == 5 || (readable && readable->contains("enc"_L1))) {
        return refused(Rule::JwsIsNotEncrypted, u"a JWS"_s, u"a JWE"_s);
    }
    if (parts.size() != 3) { // RFC 7515 §3.1
        return refused(Rule::JwsIsCompact, u"3 parts"_s, u"%1 parts"_s.arg(parts.size()));
    }
    const Result<QJsonObject> header = understood(readable);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const std::optional<QByteArray> payload = decodeBase64Url(parts[1]);
    const std::optional<QByteArray> signature = decodeBase64Url(parts[2]);
    if (!payload || !signature) {
        return refused(Rule::JwsIsCompact, u"base64url without padding"_s);
    }
    // RFC 8725 §3.1: the table lists the allowed algorithms, not the token.
    const QByteArray name = textOf(*header, "alg"_L1).value_or(QByteArray());
    const Algorithm *algorithm = findAlgorithm(name, signature->size());
    if (algorithm == nullptr) {
        return refused(Rule::JwsAlgorithmIsAllowed, u"RS, PS, ES 256 to 512, EdDSA"_s,
                       QString::fromUtf8(name));
    }
    Jws jws;
    jws.algorithm_ = algorithm;
    jws.keyId_ = *textOf(*header, "kid"_L1);
    jws.header_ = *header;
    jws.signingInput_ = compact.first(parts[0].size() + 1 + parts[1].size());
    jws.payload_ = *payload;
    jws.signature_ = *signature;
    return jws;
}

Result<QByteArray> Jws::verify(const JwkSet &keys, Signer signer) const {
    QList<Jwk> candidates = keys.candidates(*algorithm_, keyId_);
    if (signer == Signer::AnyKey && !keyId_.isEmpty() && !candidates.isEmpty()) {
        candidates += keys.candidates(*algorithm_, {});
    }
    // A verification takes 0.1 ms, the check that a key is sound up to 20 ms: so only the key that
    // has verified the signature is checked, not every candidate.
    const auto verifier = std::ranges::find_if(candidates, [this](const Jwk &key) {
        return verifySignature(*algorithm_, key, signingInput_, signature_);
    });
    const bool isSigned = verifier != candidates.end();
    if (isSigned && verifier->isSound()) {
        return payload_;
    }
    const QString algorithmName = QString::fromLatin1(algorithm_->name);
    const QString keyId = QString::fromUtf8(keyId_);
    const bool isTheKeyToBlame = candidates.size() == 1 && !candidates.first().isSound();
    if (!candidates.isEmpty() && !isSigned && !isTheKeyToBlame) {
        return refused(Rule::JwsSignatureIsValid, u"a valid signature"_s, algorithmName);
    }
    // RFC 8725 §3.1: each key is used with one algorithm.
    if (!candidates.isEmpty() || (!keyId.isEmpty() && keys.hasKeyId(keyId_))) {
        return refused(Rule::JwsKeyIsUsable, u"a key for %1"_s.arg(algorithmName), keyId);
    }
    if (const auto wanted = keys.whyUnusable(keyId_)) {
        return refused(Rule::JwsKeyIsUsable, *wanted, keyId);
    }
    return refused(Rule::JwsKeyIsFound, u"a key of the provider"_s, keyId);
}

QByteArray jwsSigningInput(QJsonObject header, QByteArrayView payload, const Algorithm &algorithm) {
    header.insert("alg"_L1, QLatin1StringView(algorithm.name));
    return encodeBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
           encodeBase64Url(payload);
}

std::optional<QByteArray> jwsOf(const QByteArray &signingInput, QByteArrayView der,
                                const Algorithm &algorithm) {
    const std::optional<QByteArray> signature = rawSignature(algorithm, der);
    return signature ? std::optional(signingInput + '.' + encodeBase64Url(*signature))
                     : std::nullopt;
}

std::optional<QByteArray> signJws(QJsonObject header, QByteArrayView payload,
                                  const Algorithm &algorithm, const PrivateKey &key) {
    const QByteArray input = jwsSigningInput(std::move(header), payload, algorithm);
    const std::optional<QByteArray> signature = makeSignature(algorithm, key, input);
    return signature ? std::optional(input + '.' + encodeBase64Url(*signature)) : std::nullopt;
}

} // namespace bifrost
