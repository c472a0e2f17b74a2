// SPDX-License-Identifier: Apache-2.0
#include "cli/duration.h"

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> parseDuration(const QString &text) {
    QString number = text.trimmed();
    std::chrono::seconds unit = 1s;
    if (number.endsWith(u'm')) {
        unit = 1min;
    } else if (number.endsWith(u'h')) {
        unit = 1h;
    }
    if (number.endsWith(u's') || unit != 1s) {
        number.chop(1);
    }
    for (const QChar digit : std::as_const(number)) {
        if (digit < u'0' || digit > u'9') {
            return std::nullopt; // toInt() takes signs and spaces
        }
    }
    bool isNumber = false;
    const int count = number.toInt(&isNumber);
    const std::chrono::seconds day = 24h;
    return isNumber && count <= day / unit ? std::optional(count * unit) : std::nullopt;
}
