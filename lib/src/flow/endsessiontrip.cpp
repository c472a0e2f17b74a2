// SPDX-License-Identifier: Apache-2.0
#include "flow/endsessiontrip.h"

#include "core/logging.h"
#include "flow/closinglistener.h"
#include "flow/openlistener.h"
#include "protocol/endsessionresponse.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// Nothing hangs on the browser's return, and a provider that refuses the request never sends it
/// back: long enough for a page that asks 'Do you want to sign out?'.
constexpr std::chrono::seconds longestWait = 2min;
/// For a browser that has been started to come for the address it is sent on to.
constexpr std::chrono::seconds startGrace = 60s;

using Step = SignOutReceipt::Step;

} // namespace

EndSessionTrip::EndSessionTrip(Seams seams, ClientSettings settings, QObject &owner)
    : seams_(seams), settings_(std::move(settings)), owner_(owner) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { endWithout(Reason::TimedOut); });
}

QFuture<Result<EndSessionOutcome>> EndSessionTrip::start(const EndSessionPlan &plan) {
    const auto future = outcome_.future();
    plan_ = plan;
    watch(openListener(seams_.listeners, settings_.configuration().redirectPorts, this), this,
          [this](Result<std::shared_ptr<RedirectListener>> listener) {
              if (listener) {
                  begin(*std::move(listener));
              } else {
                  outcome_.finish(failure(listener.error()));
              }
          });
    return future;
}

void EndSessionTrip::begin(std::shared_ptr<RedirectListener> listener) {
    listener_ = std::move(listener);
    request_ = EndSessionRequest{.clientId = settings_.credentials().clientId,
                                 .idTokenHint = plan_.idTokenHint,
                                 .postLogoutRedirectUri = std::nullopt};
    isReturnAsked_ = listener_->isOnConfiguredPort(); // another one the provider would refuse, and
                                                      // end nothing
    if (isReturnAsked_) {
        request_->postLogoutRedirectUri = listener_->redirectUri();
        restartDeadline();
        awaitRedirect();
    }
    toProvider_ = browserRequest(*request_);
    watchForContest();
    watch(openAgain(), this, [this](const Result<void> &opened) { browserOpened(opened); });
    Q_EMIT waiting(); // last: whoever hears it may call everything off
}

BrowserRequest EndSessionTrip::browserRequest(const EndSessionRequest &request) const {
    return plan_.method == EndSessionMethod::Post
               ? BrowserRequest{plan_.endpoint, parameters(request)}
               : BrowserRequest{endSessionUrl(plan_.endpoint, request), {}};
}

void EndSessionTrip::browserOpened(const Result<void> &opened) {
    if (!isWaiting()) {
        return;
    }
    if (!opened) {
        ClosingListener::close(std::move(listener_), owner_);
        outcome_.finish(failure(opened.error()));
        return;
    }
    if (!request_->postLogoutRedirectUri) {
        ClosingListener::closeAfter(startGrace, std::move(listener_), owner_);
        finish(Status::Skipped, Reason::RedirectUriNotUsable);
    }
}

void EndSessionTrip::watchForContest() {
    watchFuture(listener_->contested(), this, [this](const QFuture<void> &contested) {
        if (!contested.isCanceled() && isWaiting()) {
            isLinkContested_ = true;
            Q_EMIT linkContested();
        }
    });
}

void EndSessionTrip::awaitRedirect() {
    watchFuture(listener_->next(), this, [this](const QFuture<QList<RedirectRequest>> &next) {
        if (!next.isResultReadyAt(0)) {
            endWithout(Reason::TimedOut); // nothing can come any more
            return;
        }
        for (const RedirectRequest &redirect : next.result()) {
            receive(redirect);
            if (!isWaiting()) {
                return; // whatever follows is told so when the listener is closed
            }
        }
        awaitRedirect();
    });
}

/// One without `state` ends the waiting too: the person is back, or somebody pretends so. It proves
/// nothing, and nothing is recorded as proven; what it can cost is that tokens are revoked earlier.
void EndSessionTrip::receive(const RedirectRequest &redirect) {
    const auto response = validateEndSessionResponse(redirect.query, *request_);
    const auto *refusal = response ? nullptr : std::get_if<OAuthErrorResponse>(&response.error());
    if (!response && !refusal) {
        qCInfo(lcLogout).noquote()
            << "a redirect that is not ours:" << toLogString(response.error());
        listener_->answer(redirect.id, BrowserOutcome::OutOfDate);
        return;
    }
    listener_->retireStartUris();
    const bool declined = refusal && refusal->error == QLatin1String("access_denied");
    listener_->answer(redirect.id, declined  ? BrowserOutcome::Declined
                                   : refusal ? BrowserOutcome::Failed
                                             : BrowserOutcome::SignedOut);
    if (refusal) {
        finish(Status::Failed, Reason::SeeError, *refusal);
    } else if (*response == EndSessionReturn::Unconfirmed) {
        finish(Status::Failed, Reason::ReturnedWithoutState,
               ValidationError{Rule::EndSessionStateMatches, {}, {}});
    } else {
        finish(Status::Done, Reason::None);
    }
}

void EndSessionTrip::restartDeadline() {
    deadline_.start(std::min(settings_.configuration().signInTimeout, longestWait));
}

void EndSessionTrip::stop() {
    endWithout(Reason::StoppedWaiting);
}

void EndSessionTrip::endWithout(Reason reason) {
    finish(Status::Skipped, isReturnAsked_ ? reason : Reason::ReturnNotAsked);
}

void EndSessionTrip::finish(Status returned, Reason reason, std::optional<Error> error) {
    deadline_.stop();
    ClosingListener::close(std::move(listener_), owner_);
    const bool isSent = hasOpened_ || returned != Status::Skipped;
    outcome_.finish(EndSessionOutcome{
        .sent = {Step::ProviderSessionEnded, isSent ? Status::Done : Status::Skipped,
                 isSent ? Reason::None : reason, std::nullopt},
        .returned = {Step::BrowserReturned, returned, reason, std::move(error)}});
}

QFuture<Result<void>> EndSessionTrip::openAgain() {
    if (!isWaiting()) {
        return failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
    }
    return andThen(seams_.userAgent.open(listener_->startUri(toProvider_)), this,
                   [this]() -> Result<void> {
                       hasOpened_ = true;
                       return {};
                   });
}

QFuture<Result<void>> EndSessionTrip::openWithoutReturn() {
    if (isWaiting()) {
        EndSessionRequest withoutReturn = *request_; // the one before may still be answered
        withoutReturn.postLogoutRedirectUri.reset();
        toProvider_ = browserRequest(withoutReturn);
        isReturnAsked_ = false;
        restartDeadline();
    }
    return openAgain();
}

QUrl EndSessionTrip::browserUrl() {
    return isWaiting() ? listener_->startUri(toProvider_) : QUrl();
}

QUrl EndSessionTrip::returnAddress() const {
    return isWaiting() && isReturnAsked_ ? *request_->postLogoutRedirectUri : QUrl();
}

} // namespace bifrost
