// SPDX-License-Identifier: Apache-2.0
#include "session/storekey.h"

#include <QStringList>
#include <QUrl>

namespace bifrost {
namespace {

QString encoded(const QString &text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString decoded(const QString &text) {
    return QUrl::fromPercentEncoding(text.toLatin1());
}

} // namespace

QString StoreKey::shared(Kind kind) {
    return kind == Kind::Session ? QStringLiteral("session") : QStringLiteral("unrevoked");
}

QString StoreKey::toString() const {
    QStringList parts{shared(kind), encoded(issuer), encoded(clientId)};
    if (!account.isEmpty()) {
        parts.append(encoded(account));
    }
    return parts.join(u':');
}

bool StoreKey::isSession(const QString &key) {
    const auto parsed = parse(key);
    return parsed ? parsed->kind == Kind::Session : key == shared(Kind::Session);
}

std::optional<StoreKey> StoreKey::parse(const QString &key) {
    const QStringList parts = key.split(u':');
    if (parts.size() != 3 && parts.size() != 4) {
        return std::nullopt;
    }
    for (const Kind kind : {Kind::Session, Kind::UnrevokedTokens}) {
        const StoreKey parsed{kind, decoded(parts[1]), decoded(parts[2]), decoded(parts.value(3))};
        if (!parsed.issuer.isEmpty() && !parsed.clientId.isEmpty() && parsed.toString() == key) {
            return parsed;
        }
    }
    return std::nullopt;
}

} // namespace bifrost
