// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

/// '14:03' for today, else with the date, in local time and the person's format.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// '12 November 2026 14:03:12', in local time and the person's format.
[[nodiscard]] QString exactMomentText(const QDateTime &moment);

/// '9:42' until `end`; '0:00' when it has passed.
[[nodiscard]] QString countdownText(const QDateTime &end, const QDateTime &now);
