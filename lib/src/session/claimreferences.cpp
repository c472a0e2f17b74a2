// SPDX-License-Identifier: Apache-2.0
#include "session/claimreferences.h"

#include "core/printable.h"

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostNames = 20;
constexpr qsizetype longestClaimName = 60;

void add(QStringList &names, const QString &name) {
    const QString shown = printableAscii(name, longestClaimName);
    if (!shown.isEmpty() && names.size() < mostNames && !names.contains(shown)) {
        names.append(shown);
        names.sort();
    }
}

QStringList joinedNames(QStringList names, const QStringList &others, const QJsonObject &claims) {
    for (const QString &name : others) {
        add(names, name);
    }
    names.removeIf([&claims](const QString &name) { return claims.contains(name); });
    return names;
}

} // namespace

ClaimReferences takeClaimReferences(QJsonObject &claims) {
    ClaimReferences references;
    const QJsonObject names = claims.take("_claim_names"_L1).toObject();
    const QJsonObject sources = claims.take("_claim_sources"_L1).toObject();
    for (auto name = names.constBegin(); name != names.constEnd(); ++name) {
        const QJsonObject source = sources.value(name.value().toString()).toObject();
        add(source.contains("JWT"_L1) ? references.aggregated : references.distributed, name.key());
    }
    if (claims.value("hasgroups"_L1).toVariant().toBool()) {
        add(references.distributed, u"groups"_s);
    }
    return joined(references, {}, claims);
}

ClaimReferences joined(const ClaimReferences &a, const ClaimReferences &b,
                       const QJsonObject &claims) {
    return {joinedNames(a.aggregated, b.aggregated, claims),
            joinedNames(a.distributed, b.distributed, claims)};
}

} // namespace bifrost
