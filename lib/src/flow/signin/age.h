// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace bifrost {

/// How long ago something happened: the longer of what the wall clock, which the user may set, and
/// a steady clock, which may stop while the computer sleeps, report.
class Age {
public:
    /// Starts at `now`.
    explicit Age(const QDateTime &now) : since_(now) { steady_.start(); }
    [[nodiscard]] std::chrono::milliseconds at(const QDateTime &now) const {
        return std::chrono::milliseconds{std::max(since_.msecsTo(now), steady_.elapsed())};
    }

private:
    QDateTime since_;
    QElapsedTimer steady_;
};

} // namespace bifrost
