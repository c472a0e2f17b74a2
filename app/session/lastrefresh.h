// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <bifrost/result.h>

#include <QDateTime>

#include <optional>

/// When a session was refreshed last, and how that ended.
struct LastRefresh {
    enum class Outcome {
        Succeeded,
        Unreachable, ///< `bifrost::isOutage()`
        Refused,     ///< `bifrost::isRefusal()`
        Ended,       ///< `bifrost::invalidatesSession()`
        Failed,      ///< anything else
    };
    QDateTime at; ///< UTC, in seconds
    Outcome outcome{};

    [[nodiscard]] static LastRefresh of(const bifrost::Result<void> &result, const QDateTime &at);
    /// As it is stored. No value for texts of another version.
    [[nodiscard]] static std::optional<LastRefresh> fromTexts(const QString &at,
                                                              const QString &outcome);
    [[nodiscard]] QString outcomeName() const;

    friend bool operator==(const LastRefresh &, const LastRefresh &) = default;
};

/// For an examination; no value: there was none.
[[nodiscard]] CheckLine lastRefreshLine(const std::optional<LastRefresh> &last);
