// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace bifrost {

/// RFC 9110 §5.6.7, in its preferred form (`Sun, 06 Nov 1994 08:49:37 GMT`), UTC.
[[nodiscard]] std::optional<QDateTime> parseHttpDate(const QByteArray &value);

/// RFC 9111 §5.2.2: how long a response stays fresh; 0 for `no-store` and `no-cache`; less `age`
/// (§5.1), the time that it has spent in caches. No value if `cacheControl` does not specify it.
[[nodiscard]] std::optional<std::chrono::seconds> freshnessLifetime(const QByteArray &cacheControl,
                                                                    const QByteArray &age);

/// RFC 9110 §10.2.3: seconds, or a date that is compared with `now`. Never negative, at most a day.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value,
                                                                  const QDateTime &now);

} // namespace bifrost
