// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

/// The two clocks of the system. Tests replace them.
struct Clocks {
    /// UTC. The user or a time server may set it, forward or back.
    std::function<QDateTime()> wall = [] { return QDateTime::currentDateTimeUtc(); };
    /// Is never set. It may stop while the computer is suspended.
    std::function<std::chrono::milliseconds()> steady = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
};
