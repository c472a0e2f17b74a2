// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/browserroundtrip.h"

#include "flow/browser/closinglistener.h"
#include "flow/browser/openlistener.h"
#include "protocol/redirectaddress.h"

#include <algorithm>

namespace bifrost {

QFuture<Result<std::shared_ptr<BrowserRoundTrip>>>
BrowserRoundTrip::listen(const Seams &seams, const QList<quint16> &ports, QObject &owner,
                         QObject *context) {
    using Opened = Result<std::shared_ptr<BrowserRoundTrip>>;
    return andThen(openListener(seams.listeners, ports, context), context,
                   [seams, &owner](std::shared_ptr<RedirectListener> listener) -> Opened {
                       return std::shared_ptr<BrowserRoundTrip>(
                           new BrowserRoundTrip(seams, std::move(listener), owner));
                   });
}

BrowserRoundTrip::BrowserRoundTrip(const Seams &seams, std::shared_ptr<RedirectListener> listener,
                                   QObject &owner)
    : userAgent_(seams.userAgent),
      listener_(std::move(listener)),
      owner_(owner),
      clock_(seams.clock),
      trace_(seams.trace),
      wait_{.progress = BrowserWait::Progress::Opening, .redirectUri = listener_->redirectUri()},
      isOnConfiguredPort_(listener_->isOnConfiguredPort()) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] {
        fail(UserAgentError{UserAgentError::Kind::TimedOut, {}});
    });
}

void BrowserRoundTrip::begin(const BrowserRequest &request, std::function<void(Error)> fail) {
    request_ = request;
    fail_ = std::move(fail);
    watchListener();
}

void BrowserRoundTrip::watchListener() {
    watchFuture(listener_->contested(), this, [this](const QFuture<void> &contested) {
        if (!contested.isCanceled() && isWaiting()) {
            wait_.isLinkContested = true;
            Q_EMIT waitChanged();
        }
    });
    watchFuture(listener_->visited(), this, [this](const QFuture<void> &visited) {
        if (!visited.isCanceled() && isWaiting()) {
            wait_.progress = BrowserWait::Progress::PageLoaded;
            Q_EMIT waitChanged();
        }
    });
}

QFuture<Result<void>> BrowserRoundTrip::send(const BrowserRequest &request,
                                             std::chrono::milliseconds grace) {
    const auto sent = std::make_shared<Deferred<Result<void>>>();
    const auto future = sent->future();
    begin(request, [sent](Error error) { sent->finish(failure(std::move(error))); });
    const auto opened = openAgain();
    failWithBrowser(opened);
    watch(opened, this, [this, sent, grace](const Result<void> &) {
        if (isWaiting()) {
            endWait();
            ClosingListener::closeAfter(grace, std::move(listener_), owner_);
            sent->finish({});
        }
    });
    return future;
}

void BrowserRoundTrip::replaceRequest(const BrowserRequest &request,
                                      std::chrono::milliseconds timeout) {
    if (isWaiting()) {
        request_ = request;
        restartDeadline(timeout);
        Q_EMIT waitChanged();
    }
}

QFuture<Result<void>> BrowserRoundTrip::openAgain() {
    if (!isWaiting()) {
        return canceled<void>();
    }
    const auto opened = userAgent_.open(startUri());
    watch(opened, this, [this](const Result<void> &result) { observeOpening(result); });
    watchFuture(userAgent_.crashed(), this, [this](const QFuture<Error> &crashed) {
        if (crashed.isResultReadyAt(0)) {
            observeOpening(failure(crashed.result()));
        }
    });
    return opened;
}

void BrowserRoundTrip::observeOpening(const Result<void> &opened) {
    if (!isWaiting()) {
        return;
    }
    hasOpened_ |= opened.has_value();
    wait_.browserProblem = opened ? std::nullopt : std::optional(opened.error());
    if (opened && wait_.progress == BrowserWait::Progress::Opening) {
        wait_.progress = BrowserWait::Progress::Opened;
    }
    Q_EMIT waitChanged();
}

QUrl BrowserRoundTrip::startUri() {
    return isWaiting() ? listener_->startUri(request_) : QUrl();
}

QFuture<Result<QUrl>> BrowserRoundTrip::requestAddress() {
    if (!isWaiting()) {
        return canceled<QUrl>();
    }
    return request_.makeUrl ? request_.makeUrl() : ready<Result<QUrl>>(request_.url);
}

void BrowserRoundTrip::restartDeadline(std::chrono::milliseconds timeout) {
    wait_.until = clock_.now().addMSecs(timeout.count());
    deadline_.start(timeout);
}

void BrowserRoundTrip::extend(std::chrono::milliseconds timeout) {
    if (isWaiting() && deadline_.remainingTimeAsDuration() < timeout) {
        restartDeadline(timeout);
        Q_EMIT waitChanged();
    }
}

void BrowserRoundTrip::takeRedirects() {
    watchFuture(listener_->next(), this, [this](const QFuture<QList<RedirectRequest>> &next) {
        if (!isWaiting()) {
            return;
        }
        if (!next.isResultReadyAt(0)) {
            fail(UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}});
            return;
        }
        const QPointer<BrowserRoundTrip> self(this); // a receiver of a signal may destroy it
        for (const RedirectRequest &redirect : next.result()) {
            receive(redirect);
            if (!self || !isWaiting()) {
                return; // the listener answers the rest when it is closed
            }
        }
        takeRedirects();
    });
}

void BrowserRoundTrip::reject(quint64 tab, const UnmatchedResponse &response,
                              BrowserOutcome shown) {
    listener_->answer(tab, shown);
    wait_.unmatchedResponse = response;
    Q_EMIT waitChanged(); // last, because a receiver may end the round trip
}

void BrowserRoundTrip::receive(const RedirectRequest &redirect) {
    using Reason = UnmatchedResponse::Reason;
    if (redirect.otherHost) {
        reject(redirect.id, {.reason = Reason::OtherHost, .host = redirect.otherHost},
               BrowserOutcome::OtherHost);
        return;
    }
    const auto reception = receive_(redirect.query);
    if (const auto *foreign = std::get_if<ForeignRedirect>(&reception)) {
        reject(redirect.id, foreign->response,
               foreign->response.reason == Reason::WithoutState ? BrowserOutcome::Unmatched
                                                                : BrowserOutcome::OutOfDate);
        return;
    }
    listener_->retireStartUris();
    if (const auto *next = std::get_if<FollowUpRequest>(&reception)) {
        request_ = next->request;
        listener_->sendOn(redirect.id,
                          request_.makeUrl ? listener_->startUri(request_) : request_.url);
        return;
    }
    endWait();
    if (const auto outcome = std::get<AcceptedRedirect<void>>(reception).outcome) {
        listener_->answer(redirect.id, *outcome);
        closeListener();
    } else {
        tab_ = redirect.id;
    }
}

Result<void> BrowserRoundTrip::enter(const QString &address) {
    if (!isWaiting() || !receive_) {
        return failure(canceledError());
    }
    const auto query = queryOfRedirectAddress(address, redirectUri());
    if (!query) {
        return failure(query.error());
    }
    trace_.received(redirectUri(), {.query = *query});
    const auto reception = receive_(*query);
    if (const auto *foreign = std::get_if<ForeignRedirect>(&reception)) {
        return failure(foreign->error);
    }
    listener_->retireStartUris();
    if (const auto *next = std::get_if<FollowUpRequest>(&reception)) {
        request_ = next->request;
        return failure(next->cause);
    }
    endWait();
    if (std::get<AcceptedRedirect<void>>(reception).outcome) {
        closeListener();
    }
    return {};
}

void BrowserRoundTrip::failWithBrowser(const QFuture<Result<void>> &opened) {
    watch(opened, this, [this](const Result<void> &result) {
        if (!result) {
            fail(result.error());
        }
    });
}

void BrowserRoundTrip::fail(Error error) {
    if (const auto fail = std::exchange(fail_, nullptr)) {
        endWait();
        closeListener();
        fail(std::move(error));
    }
}

void BrowserRoundTrip::endWait() {
    deadline_.stop();
    fail_ = nullptr;
}

void BrowserRoundTrip::closeListener() {
    ClosingListener::close(std::move(listener_), owner_);
}

void BrowserRoundTrip::stop() {
    fail(canceledError());
}

void BrowserRoundTrip::conclude(const BrowserPage &outcome) {
    endWait();
    receive_ = nullptr; // holds the promise too
    if (listener_ && tab_) {
        listener_->answer(*tab_, outcome);
    }
    closeListener();
}

} // namespace bifrost
