// SPDX-License-Identifier: Apache-2.0
#include "jose/jwkset.h"

#include "core/json.h"
#include "core/logging.h"

#include <QJsonArray>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maximumKeys = 100;
constexpr qsizetype maximumCandidates = 10;

} // namespace

Result<JwkSet> JwkSet::parse(const QByteArray &document) {
    // RFC 7517 §4 and 5: duplicate members are rejected, as RFC 7515 §4 prefers.
    const std::optional<QJsonObject> object = parseJsonObject(document);
    if (!object || !object->value("keys"_L1).isArray()) {
        return failure(
            ValidationError{Rule::JwkSetIsJsonObject, u"an object with an array keys"_s, {}});
    }
    const QJsonArray keys = object->value("keys"_L1).toArray();
    if (keys.size() > maximumKeys) {
        return failure(ValidationError{Rule::JwkSetIsWithinLimits,
                                       u"at most %1 keys"_s.arg(maximumKeys),
                                       QString::number(keys.size())});
    }
    JwkSet set;
    for (const auto &value : keys) {
        // RFC 7517 §5: keys that are not understood or not supported are skipped.
        const Result<Jwk> key = Jwk::parse(value.toObject());
        if (key) {
            set.keys_.append(*key);
        } else {
            const QString wanted = std::get<ValidationError>(key.error()).expected;
            qCDebug(lcIdToken) << "key passed over:" << wanted << "wanted";
            set.unusable_.insert(value.toObject().value("kid"_L1).toString().toUtf8(), wanted);
        }
    }
    return set;
}

QList<Jwk> JwkSet::candidates(const Algorithm &algorithm, const QByteArray &keyId) const {
    QList<Jwk> found;
    for (const Jwk &key : keys_) {
        const bool isNamed = keyId.isEmpty() || key.keyId() == keyId;
        if (isNamed && key.allows(algorithm) && found.size() < maximumCandidates) {
            found.append(key);
        }
    }
    return found;
}

JwkSet JwkSet::accepted(const std::function<bool(const QString &issuer)> &isAccepted) const {
    JwkSet set = *this;
    set.keys_.removeIf(
        [&](const Jwk &key) { return !key.issuer().isEmpty() && !isAccepted(key.issuer()); });
    return set;
}

std::optional<QString> JwkSet::whyUnusable(const QByteArray &keyId) const {
    const auto found = unusable_.constFind(keyId);
    return keyId.isEmpty() || found == unusable_.cend() ? std::nullopt : std::optional(*found);
}

bool JwkSet::hasKeyId(const QByteArray &keyId) const {
    return std::ranges::any_of(keys_, [&](const Jwk &key) { return key.keyId() == keyId; });
}

} // namespace bifrost
