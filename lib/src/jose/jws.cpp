// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "core/json.h"
#include "core/printable.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <algorithm>
#include <optional>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refused(Rule rule, const QString &expected, const QString &actual = {}) {
    return failure(ValidationError{rule, expected, printableAscii(actual, 100)});
}

/// An optional string of the header: empty when absent, no value when it is something else.
std::optional<QByteArray> textOf(const QJsonObject &header, QLatin1StringView name) {
    const QJsonValue value = header.value(name);
    if (value.isUndefined()) {
        return QByteArray();
    }
    return value.isString() ? std::optional(value.toString().toUtf8()) : std::nullopt;
}

/// The header, once it is one that this library understands as a whole.
Result<QJsonObject> readHeader(QByteArrayView encoded) {
    const std::optional<QByteArray> text = decodeBase64Url(encoded);
    const std::optional<QJsonObject> header = text ? parseJsonObject(*text) : std::nullopt;
    if (!header || !textOf(*header, "kid"_L1)) {
        return refused(Rule::JwsHeaderIsJsonObject, u"a JSON object without duplicate members"_s);
    }
    // RFC 7515, 4.1.11: an extension that is not understood makes the JWS invalid; none is. RFC
    // 7797, 6 demands `crit` beside `b64`: an unencoded payload that does without is refused as
    // well.
    for (const auto name : {"crit"_L1, "b64"_L1}) {
        if (header->contains(name)) {
            return refused(Rule::JwsHeaderHasNoCriticalExtension, u"no critical extension"_s, name);
        }
    }
    // `jku`, `jwk`, `x5u` and `x5c` (RFC 7515, 4.1.2 to 4.1.6) are ignored: a key that comes with
    // the message proves nothing, and its address would let the sender choose what is fetched (RFC
    // 8725, 3.10). The keys are those of the provider's metadata.
    return *header;
}

} // namespace

Result<Jws> Jws::parse(const QByteArray &compact) {
    if (compact.size() > maximumIdTokenSize) {
        return refused(Rule::JwsIsWithinLimits, u"at most %1 bytes"_s.arg(maximumIdTokenSize),
                       QString::number(compact.size()));
    }
    // RFC 7515, 3.1. Five parts would be a JWE (RFC 7516, 3.1), which no client here registers for.
    const QByteArrayList parts = compact.split('.');
    if (parts.size() != 3) {
        return refused(Rule::JwsIsCompact, u"3 parts"_s, u"%1 parts"_s.arg(parts.size()));
    }
    const Result<QJsonObject> header = readHeader(parts[0]);
    if (!header) {
        return tl::unexpected(header.error());
    }
    const std::optional<QByteArray> payload = decodeBase64Url(parts[1]);
    const std::optional<QByteArray> signature = decodeBase64Url(parts[2]);
    if (!payload || !signature) {
        return refused(Rule::JwsIsCompact, u"base64url without padding"_s);
    }
    // RFC 8725, 3.1: the table is the list of algorithms, whatever the token would like.
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

Result<QByteArray> Jws::verify(const JwkSet &keys) const {
    const QList<Jwk> candidates = keys.candidates(*algorithm_, keyId_);
    // A verification takes a tenth of a millisecond, the check whether a key is one up to 20 ms: so
    // it is made of one key, the one that the answer rests on, and not of every candidate.
    const auto signer = std::ranges::find_if(candidates, [this](const Jwk &key) {
        return verifySignature(*algorithm_, key, signingInput_, signature_);
    });
    const bool isSigned = signer != candidates.end();
    if (isSigned && signer->isSound()) {
        return payload_;
    }
    const QString algorithmName = QString::fromLatin1(algorithm_->name);
    const QString keyId = QString::fromUtf8(keyId_);
    const bool isTheKeyToBlame = candidates.size() == 1 && !candidates.first().isSound();
    if (!candidates.isEmpty() && !isSigned && !isTheKeyToBlame) {
        return refused(Rule::JwsSignatureIsValid, u"a valid signature"_s, algorithmName);
    }
    // RFC 8725, 3.1: each key is used with one algorithm.
    if (!candidates.isEmpty() || (!keyId.isEmpty() && keys.hasKeyId(keyId_))) {
        return refused(Rule::JwsKeyIsUsable, u"a key for %1"_s.arg(algorithmName), keyId);
    }
    return refused(Rule::JwsKeyIsFound, u"a key of the provider"_s, keyId);
}

} // namespace bifrost
