// SPDX-License-Identifier: Apache-2.0
#include "doctor/keyfindings.h"

#include "core/json.h"
#include "core/printable.h"
#include "jose/jwk.h"
#include "jose/jwkset.h"

#include <QJsonArray>

#include <algorithm>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 100;

/// A key that is not for signatures, or of a kind that is not supported, is nothing unusual.
Finding keyFinding(const QJsonObject &key) {
    Facts facts;
    for (const auto *name : {"kid", "kty", "alg", "use", "crv"}) {
        const QString value =
            printableAscii(key.value(QLatin1StringView(name)).toString(), longestName);
        if (!value.isEmpty()) {
            facts.append({QString::fromLatin1(name), value});
        }
    }
    const auto usable = Jwk::parse(key);
    if (usable) {
        return fine(Check::Key, facts);
    }
    return {.check = Check::Key,
            .verdict = Finding::Verdict::Note,
            .facts = facts,
            .error = usable.error()};
}

} // namespace

Findings keyFindings(const QByteArray &document, const QUrl &url) {
    Facts facts{{u"url"_s, url.toString(QUrl::RemoveQuery)}};
    if (const auto set = JwkSet::parse(document); !set) {
        return {broken(Check::KeySet, set.error(), facts)};
    }
    Findings keys;
    const QJsonArray published = parseJsonObject(document)->value("keys"_L1).toArray();
    for (const auto &key : published) {
        keys.append(keyFinding(key.toObject()));
    }
    const auto usable = std::ranges::count_if(keys, [](const Finding &key) { return !key.error; });
    facts.append({u"keys"_s, QString::number(keys.size())});
    facts.append({u"usable"_s, QString::number(usable)});
    Finding set = fine(Check::KeySet, facts);
    if (usable == 0) {
        set.verdict = Finding::Verdict::Failed;
    }
    return Findings{set} + keys;
}

} // namespace bifrost
