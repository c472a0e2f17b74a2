// SPDX-License-Identifier: Apache-2.0
#include "platform/http/httpheaders.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace bifrost {
namespace {

// delta-seconds of RFC 9111 §1.2.2: digits only; a number that is too large means 'very long'.
std::optional<qint64> parseSeconds(QByteArray value) {
    value = value.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (value.isEmpty() || !std::all_of(value.cbegin(), value.cend(), isDigit)) {
        return std::nullopt;
    }
    bool fits = false;
    const qint64 seconds = value.toLongLong(&fits);
    constexpr qint64 veryLong = 2147483648; // the value that the RFC suggests
    return fits ? std::min(seconds, veryLong) : veryLong;
}

QByteArray unquoted(QByteArray value) {
    value = value.trimmed();
    return value.size() >= 2 && value.startsWith('"') && value.endsWith('"')
               ? value.sliced(1, value.size() - 2)
               : value;
}

} // namespace

std::optional<QDateTime> parseHttpDate(const QByteArray &value) {
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    return QDateTime(date.date(), date.time(), QTimeZone::utc()).toUTC();
}

std::optional<std::chrono::seconds> freshnessLifetime(const QByteArray &cacheControl,
                                                      const QByteArray &age) {
    std::optional<qint64> lifetime;
    for (const QByteArray &part : cacheControl.split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray directive = (equals < 0 ? part : part.first(equals)).trimmed().toLower();
        if (directive == "no-store" || directive == "no-cache") {
            return std::chrono::seconds{0};
        }
        if (directive == "max-age" && equals >= 0) {
            // RFC 9111 §4.2.1: the shorter of two values is the safe one.
            const qint64 seconds = parseSeconds(unquoted(part.sliced(equals + 1))).value_or(0);
            lifetime = std::min(lifetime.value_or(seconds), seconds);
        }
    }
    if (!lifetime) {
        return std::nullopt;
    }
    return std::chrono::seconds{std::max<qint64>(0, *lifetime - parseSeconds(age).value_or(0))};
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now) {
    constexpr qint64 day = qint64{24} * 60 * 60;
    if (const auto seconds = parseSeconds(value)) {
        return std::chrono::seconds{std::min(*seconds, day)};
    }
    if (const auto date = parseHttpDate(value)) {
        return std::chrono::seconds{std::clamp<qint64>(now.secsTo(*date), 0, day)};
    }
    return std::nullopt;
}

} // namespace bifrost
