// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

/// 'today at 14:03', or a date and a time, in local time and the format of the locale.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// '12 November 2026 14:03:12', in local time, with month names of the locale.
[[nodiscard]] QString exactMomentText(const QDateTime &moment);

/// The time left until `end`, such as '9:42'; '0:00' if it has passed.
[[nodiscard]] QString countdownText(const QDateTime &end, const QDateTime &now);
