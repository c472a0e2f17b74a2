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
    const auto &session = current_.session();
    if (!session) {
        return failed<Session>(SessionError{SessionError::Kind::SignedOut});
    }
    const QDateTime now = seams_.clock.now();
    if (session->isFresh(now, minValidity)) {
        return ready<Result<Session>>(*session);
    }
    if (!current_.settled().isFinished()) { // what is being stored now may be fresh
        return whenDone(current_.settled(), this, [this, minValidity](const Result<void> &) {
            return freshSession(minValidity);
        });
    }
    if (!session->refreshToken()) {
        return failed<Session>(SessionError{SessionError::Kind::Expired});
    }
    if (pace_.isTooSoon(*session, now)) {
        return ready<Result<Session>>(*session);
    }
    const auto refreshed = flight_.run(this, [this, minValidity] { return refresh(minValidity); });
    if (minValidity <= minValidity_) {
        return refreshed;
    }
    // That refresh was started for a shorter validity, and may return a session with no more.
    return whenDone(refreshed, this, [this, minValidity](const Result<Session> &outcome) {
        return outcome && !outcome->isFresh(seams_.clock.now(), minValidity)
                   ? freshSession(minValidity)
                   : ready(outcome);
    });
}

QFuture<Result<Session>> TokenRefresher::refresh(std::chrono::seconds minValidity) {
    minValidity_ = minValidity;
    flow_ = std::make_shared<RefreshFlow>(seams_, settings_, discovery_, current_, unfinished_,
                                          pace_, minValidity);
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
