// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>

#include <chrono>
#include <optional>

namespace bifrost {

/// The longest lifetime that is believed.
inline constexpr std::chrono::seconds longestLifetime = std::chrono::hours(24) * 365 * 10;

/// `expires_in` (RFC 6749 §5.1; RFC 9126 §2.2): a number of seconds that is not negative. Some
/// providers send it in a string. No value for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> readLifetime(const QJsonValue &value);

} // namespace bifrost
