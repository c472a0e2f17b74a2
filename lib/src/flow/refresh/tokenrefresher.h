// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/refresh/refreshflow.h"
#include "flow/refresh/refreshpace.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace bifrost {

/// Keeps the current session fresh. One refresh at a time, for all callers and in all processes: a
/// rotated refresh token that is sent twice looks like theft (RFC 9700 §4.14.2).
class TokenRefresher : public QObject {
    Q_OBJECT
public:
    /// Whatever is passed by reference must outlive the refresher.
    TokenRefresher(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                   CurrentSession &current, UnfinishedSignOut &unfinished);

    /// See `Client::freshSession()`. A refresh whose session is replaced or ended meanwhile is
    /// abandoned: its callers get `UserAgentError::Canceled`, and tokens that it brings are
    /// revoked.
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity);

    /// The session with another access token than `rejected`, which an API has rejected before it
    /// expires: the one that has replaced it meanwhile, here or in another process, or else that of
    /// a refresh. The provider may issue the same token again.
    QFuture<Result<Session>> replaceToken(const Secret &rejected);

    [[nodiscard]] bool isRefreshing() const { return isRefreshing_; }

Q_SIGNALS:
    void isRefreshingChanged();

private:
    QFuture<Result<Session>> obtain(const WantedToken &wanted);
    QFuture<Result<Session>> refresh(const WantedToken &wanted);
    [[nodiscard]] bool isUnderWay(const WantedToken &wanted) const;
    QFuture<Result<Session>> conclude(const Result<RefreshOutcome> &outcome);
    void abandon(EndReason reason);
    void setRefreshing(bool refreshing);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;

    RefreshPace pace_;
    std::shared_ptr<RefreshFlow> flow_; ///< while its session can be lost to another operation
    WantedToken underWay_;              ///< what the pending refresh was started for
    bool isRefreshing_ = false;
    SingleFlight<Session> flight_;
};

} // namespace bifrost
