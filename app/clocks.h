// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

/// The two clocks of the system, for a test to move.
struct Clocks {
    /// UTC; a person or a time server may set it, forward or back.
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTimeUtc(); };
    /// Never set. It may stand still while the computer sleeps.
    std::function<std::chrono::milliseconds()> steady = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
};
