// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/endsessionroundtrip.h"

#include "core/logging.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

using Step = SignOutReceipt::Step;

/// Long enough for a page that asks 'Do you want to sign out?'. Nothing depends on the return, and
/// a provider that refuses the request never sends the browser back.
constexpr std::chrono::seconds longestWait = 2min;
/// For a browser that has been opened to fetch its start URI.
constexpr std::chrono::seconds startGrace = 60s;

EndSessionRequest firstRequest(const BrowserRoundTrip &browser, const ClientSettings &settings,
                               const EndSessionPlan &plan) {
    // A provider would refuse a redirect URI that it does not know, and end nothing.
    return {.clientId = settings.credentials().clientId,
            .idTokenHint = plan.idTokenHint,
            .postLogoutRedirectUri = browser.isOnConfiguredPort()
                                         ? std::optional(browser.redirectUri())
                                         : indispensableReturnAddress(settings),
            .dialect = plan.dialect};
}

BrowserOutcome shownAfter(const Result<EndSessionReturn> &response) {
    if (response) {
        return BrowserOutcome::SignedOut;
    }
    const auto *refusal = std::get_if<OAuthErrorResponse>(&response.error());
    return refusal && refusal->error == QLatin1String("access_denied") ? BrowserOutcome::Declined
                                                                       : BrowserOutcome::Failed;
}

/// A return without `state` ends the wait too, although anybody can send it. It is not recorded as
/// confirmed; the worst that it can do is to have the tokens revoked earlier.
Reception<EndSessionReturn> receive(const QByteArray &query, const EndSessionRequest &request,
                                    ProtocolRecorder &trace) {
    auto response = processEndSessionResponse(query, request);
    trace.redirectProcessed(response);
    if (!response && !std::holds_alternative<OAuthErrorResponse>(response.error())) {
        qCInfo(lcLogout).noquote()
            << "ignored a foreign redirect:" << toLogString(response.error());
        return ForeignRedirect();
    }
    const BrowserOutcome shown = shownAfter(response);
    return AcceptedRedirect<EndSessionReturn>{std::move(response), shown};
}

EndSessionOutcome sentAnd(SignOutReceipt::Entry returned) {
    return {{.step = Step::ProviderSessionEnded, .status = SignOutReceipt::Status::Done},
            std::move(returned)};
}

} // namespace

EndSessionRoundTrip::EndSessionRoundTrip(std::shared_ptr<BrowserRoundTrip> browser,
                                         ClientSettings settings, EndSessionPlan plan,
                                         ProtocolRecorder &trace)
    : browser_(std::move(browser)),
      settings_(std::move(settings)),
      plan_(std::move(plan)),
      trace_(trace),
      request_(firstRequest(*browser_, settings_, plan_)),
      isReturnRequested_(browser_->isOnConfiguredPort()) {}

QFuture<Result<EndSessionOutcome>> EndSessionRoundTrip::start() {
    if (!isReturnRequested_) {
        return whenDone(browser_->send(browserRequest(request_), startGrace), this,
                        [this](const Result<void> &sent) { return outcomeWithoutReturn(sent); });
    }
    const auto returned = browser_->awaitRedirect<EndSessionReturn>(
        browserRequest(request_), timeout(),
        [request = request_, &trace = trace_](const QByteArray &query) {
            return receive(query, request, trace);
        });
    return whenDone(returned, this,
                    [this](const Result<EndSessionReturn> &response) { return outcome(response); });
}

BrowserRequest EndSessionRoundTrip::browserRequest(const EndSessionRequest &request) const {
    BrowserRequest made = plan_.method == EndSessionMethod::Post
                              ? BrowserRequest{plan_.endpoint, parameters(request)}
                              : BrowserRequest{endSessionUrl(plan_.endpoint, request), {}};
    made.step = ProtocolStep::Kind::EndSession;
    return made;
}

std::chrono::milliseconds EndSessionRoundTrip::timeout() const {
    return std::min(settings_.configuration().signInTimeout, longestWait);
}

Result<EndSessionOutcome>
EndSessionRoundTrip::outcome(const Result<EndSessionReturn> &returned) const {
    if (returned) {
        return *returned == EndSessionReturn::Confirmed
                   ? sentAnd({.step = Step::BrowserReturned, .status = Status::Done})
                   : sentAnd({.step = Step::BrowserReturned,
                              .status = Status::Failed,
                              .reason = Reason::ReturnedWithoutState,
                              .error = ValidationError{Rule::EndSessionStateMatches, {}, {}}});
    }
    if (std::holds_alternative<OAuthErrorResponse>(returned.error())) {
        return sentAnd({.step = Step::BrowserReturned,
                        .status = Status::Failed,
                        .reason = Reason::SeeError,
                        .error = returned.error()});
    }
    return unfinished(returned.error());
}

Result<EndSessionOutcome>
EndSessionRoundTrip::outcomeWithoutReturn(const Result<void> &sent) const {
    return sent ? sentAnd({.step = Step::BrowserReturned,
                           .status = Status::Skipped,
                           .reason = Reason::RedirectUriNotUsable})
                : unfinished(sent.error());
}

/// The wait ended without a return: the user has stopped it, it timed out, or the browser could not
/// be opened, which alone is an error.
Result<EndSessionOutcome> EndSessionRoundTrip::unfinished(const Error &error) const {
    const auto *cause = std::get_if<UserAgentError>(&error);
    if (!cause || cause->kind == UserAgentError::Kind::NoBrowser ||
        cause->kind == UserAgentError::Kind::BrowserFailed) {
        return failure(error);
    }
    const Reason waited =
        cause->kind == UserAgentError::Kind::Canceled ? Reason::StoppedWaiting : Reason::TimedOut;
    const Reason reason = isReturnRequested_ ? waited : Reason::ReturnNotAsked;
    EndSessionOutcome outcome =
        sentAnd({.step = Step::BrowserReturned, .status = Status::Skipped, .reason = reason});
    if (!browser_->hasOpened()) {
        outcome.sent = {
            .step = Step::ProviderSessionEnded, .status = Status::Skipped, .reason = reason};
    }
    return outcome;
}

QFuture<Result<void>> EndSessionRoundTrip::openAgain() {
    if (!browser_->isWaiting()) {
        return canceled<void>();
    }
    // One step later, so that the browser round trip has noticed it.
    return andThen(browser_->openAgain(), this, []() -> Result<void> { return {}; });
}

QFuture<Result<void>> EndSessionRoundTrip::openWithoutReturn() {
    if (browser_->isWaiting()) {
        EndSessionRequest withoutReturn = request_;
        withoutReturn.postLogoutRedirectUri = indispensableReturnAddress(settings_);
        if (!plan_.needsHint) {
            withoutReturn.idTokenHint = Secret();
        }
        isReturnRequested_ = false;
        browser_->replaceRequest(browserRequest(withoutReturn), timeout());
    }
    return openAgain();
}

BrowserWait EndSessionRoundTrip::wait() const {
    BrowserWait wait = browser_->wait();
    wait.redirectUri = browser_->isWaiting() && isReturnRequested_
                           ? request_.postLogoutRedirectUri.value_or(QUrl())
                           : QUrl();
    return wait;
}

} // namespace bifrost
