// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/clock.h"

#include <chrono>

namespace bifrost::test {

/// A clock that the test sets.
class FakeClock final : public Clock {
public:
    explicit FakeClock(QDateTime now) : now_(std::move(now)) {}
    [[nodiscard]] QDateTime now() const override { return now_; }

    void set(const QDateTime &now) { now_ = now; }
    void advance(std::chrono::seconds by) { now_ = now_.addSecs(by.count()); }

private:
    QDateTime now_;
};

} // namespace bifrost::test
