// SPDX-License-Identifier: Apache-2.0
#include "flow/refresh/tokenrefresher.h"

namespace bifrost {

TokenRefresher::TokenRefresher(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                               CurrentSession &current, UnfinishedSignOut &unfinished)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished) {
    connect(&current_, &CurrentSession::superseded, this, &TokenRefresher::abandon);
}

QFuture<Result<Session>> TokenRefresher::freshSession(std::chrono::seconds minValidity) {
    return obtain({.minValidity = minValidity});
}

QFuture<Result<Session>> TokenRefresher::replaceToken(const Secret &rejected) {
    return obtain({.minValidity = std::chrono::seconds{0}, .rejected = rejected});
}

QFuture<Result<Session>> TokenRefresher::obtain(const WantedToken &wanted) {
    const auto &session = current_.session();
    if (!session) {
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    }
    const QDateTime now = seams_.clock.now();
    if (wanted.isMetBy(*session, now)) {
        return ready<Result<Session>>(*session);
    }
    if (!current_.settled().isFinished()) { // what is being stored now may be fresh
        return whenDone(current_.settled(), this,
                        [this, wanted](const Result<void> &) { return obtain(wanted); });
    }
    if (!session->refreshToken()) {
        return failed<Session>(SessionError{SessionError::Kind::Expired});
    }
    if (!wanted.holdsRejected(*session) && pace_.isTooSoon(*session, now)) {
        return ready<Result<Session>>(*session);
    }
    const auto refreshed = flight_.run(this, [this, wanted] { return refresh(wanted); });
    if (isUnderWay(wanted)) {
        return refreshed;
    }
    // That refresh was started for less, and may return a session with no more.
    return whenDone(refreshed, this, [this, wanted](const Result<Session> &outcome) {
        return outcome && !wanted.isMetBy(*outcome, seams_.clock.now()) ? obtain(wanted)
                                                                        : ready(outcome);
    });
}

bool TokenRefresher::isUnderWay(const WantedToken &wanted) const {
    return wanted.minValidity <= underWay_.minValidity &&
           (!wanted.rejected || wanted.rejected == underWay_.rejected);
}

QFuture<Result<Session>> TokenRefresher::refresh(const WantedToken &wanted) {
    underWay_ = wanted;
    flow_ = std::make_shared<RefreshFlow>(seams_, settings_, discovery_, current_, unfinished_,
                                          pace_, wanted);
    const auto session =
        steps(this, this, flow_->start()).whenDone(&TokenRefresher::conclude).future();
    setRefreshing(true); // last, because a slot may end the session
    return session;
}

QFuture<Result<Session>> TokenRefresher::conclude(const Result<RefreshOutcome> &outcome) {
    // From here on no refresh is pending that the end of the session could interrupt.
    const std::shared_ptr<RefreshFlow> flow = std::move(flow_);
    if (!flow || !outcome) { // abandoned
        return canceled<Session>();
    }
    const auto finish = [this, flow, session = outcome->session]() -> Result<Session> {
        flow->revokeUnkeptTokens();
        setRefreshing(false);
        return session;
    };
    if (!outcome->end) {
        return ready(finish());
    }
    return whenDone(current_.end(*outcome->end), this,
                    [finish](const Result<EndedSession> &) { return finish(); });
}

void TokenRefresher::abandon(EndReason reason) {
    if (flow_) {
        flow_->abandon(reason);
        flow_.reset();
        setRefreshing(false);
    }
}

void TokenRefresher::setRefreshing(bool refreshing) {
    if (isRefreshing_ != refreshing) {
        isRefreshing_ = refreshing;
        Q_EMIT isRefreshingChanged();
    }
}

} // namespace bifrost
