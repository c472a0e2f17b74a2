// SPDX-License-Identifier: Apache-2.0
#include "protocol/lifetime.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace bifrost {

std::optional<std::chrono::seconds> readLifetime(const QJsonValue &value) {
    bool isNumber = value.isDouble();
    const double seconds =
        isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0)) {
        return std::nullopt;
    }
    const double capped = std::min(seconds, static_cast<double>(longestLifetime.count()));
    return std::chrono::seconds(static_cast<qint64>(std::floor(capped)));
}

} // namespace bifrost
