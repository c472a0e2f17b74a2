// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// Reads `90`, `90s`, `5m` or `1h`; a day at most. No value for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> parseDuration(const QString &text);
