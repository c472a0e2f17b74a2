// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/pollpace.h"

#include <algorithm>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds slowDown = 5s; // RFC 8628 §3.5
constexpr std::chrono::seconds longestPause = 2min;

bool isError(const Error &error, const char *code) {
    const auto *response = std::get_if<OAuthErrorResponse>(&error);
    return response != nullptr && response->error == QLatin1StringView(code);
}

} // namespace

std::chrono::seconds PollPace::pauseAfter(const Error &error) {
    if (isError(error, "slow_down")) {
        interval_ = std::min(interval_ + slowDown, longestPause);
    }
    const bool isResponse = std::holds_alternative<OAuthErrorResponse>(error);
    backoff_ = isResponse ? 0s : std::min(2 * std::max(backoff_, interval_), longestPause);
    const auto asked = std::min(retryAfter(error).value_or(0s), longestPause);
    return std::max({interval_, backoff_, asked});
}

bool isWorthAnotherPoll(const Error &error) {
    return isError(error, "authorization_pending") || isTransient(error); // `slow_down` is, too
}

} // namespace bifrost
