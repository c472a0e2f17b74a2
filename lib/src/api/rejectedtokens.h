// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/origin.h"

#include <bifrost/secret.h>

#include <QList>

#include <algorithm>
#include <utility>

namespace bifrost {

/// The access tokens that an origin has rejected, or has yet to accept, although a refresh on its
/// account has brought them. Another refresh would not help, and would be repeated with each
/// request.
class RejectedTokens {
public:
    void add(const Origin &origin, const Secret &token) {
        tokens_.removeIf([&origin](const auto &one) { return one.first == origin; });
        tokens_.append({origin, token});
    }
    /// The origin has accepted it.
    void remove(const Origin &origin, const Secret &token) {
        tokens_.removeIf(
            [&](const auto &one) { return one.first == origin && one.second == token; });
    }
    /// A refresh on account of `origin` is under way. What it brings is in the session a little
    /// earlier than `add()` is called, so rejections until then cause no other refresh.
    void beginRefresh(const Origin &origin) { refreshing_.append(origin); }
    void endRefresh(const Origin &origin) { refreshing_.removeOne(origin); }
    [[nodiscard]] bool isRefreshing(const Origin &origin) const {
        return refreshing_.contains(origin);
    }
    [[nodiscard]] bool contains(const Origin &origin, const Secret &token) const {
        return std::any_of(tokens_.begin(), tokens_.end(), [&](const auto &one) {
            return one.first == origin && one.second == token;
        });
    }

private:
    QList<std::pair<Origin, Secret>> tokens_; ///< the newest of each origin
    QList<Origin> refreshing_;
};

} // namespace bifrost
