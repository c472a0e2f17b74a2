// SPDX-License-Identifier: Apache-2.0
#include "idtoken/numericdate.h"

#include <cmath>

namespace bifrost {

std::optional<QDateTime> numericDate(const QJsonValue &value) {
    constexpr double endOfYear9999 = 253402300799.0;
    if (!value.isDouble()) {
        return std::nullopt;
    }
    const double seconds = value.toDouble();
    if (!(seconds >= 0 && seconds <= endOfYear9999)) {
        return std::nullopt;
    }
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * 1000.0), Qt::UTC);
}

} // namespace bifrost
