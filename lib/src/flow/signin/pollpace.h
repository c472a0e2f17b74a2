// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <chrono>

namespace bifrost {

/// How long to wait between two polls for a device code (RFC 8628 §3.5).
class PollPace {
public:
    /// `interval` is the provider's.
    explicit PollPace(std::chrono::seconds interval) : interval_(interval) {}

    /// Before the first poll.
    [[nodiscard]] std::chrono::seconds firstPause() const { return interval_; }
    /// After a poll that failed with `error` and is to be repeated. `slow_down` lengthens all
    /// pauses that follow by five seconds; each failure to get a response doubles the pause until
    /// there is one again; Retry-After is honored. At most two minutes.
    [[nodiscard]] std::chrono::seconds pauseAfter(const Error &error);

private:
    std::chrono::seconds interval_;
    std::chrono::seconds backoff_{0}; ///< 0 while the provider responds
};

/// A poll that failed with `error` is to be repeated: the user has not decided yet, or the failure
/// is transient.
[[nodiscard]] bool isWorthAnotherPoll(const Error &error);

} // namespace bifrost
