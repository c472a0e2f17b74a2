// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonValue>

#include <optional>

namespace bifrost {

/// RFC 7519 §2, NumericDate: a JSON number of seconds since 1970, whole or not, as UTC. No value
/// for another type, a negative number, or a time after the year 9999.
[[nodiscard]] std::optional<QDateTime> numericDate(const QJsonValue &value);

} // namespace bifrost
