// SPDX-License-Identifier: Apache-2.0
#include "flow/signoutflow.h"

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

/// No connection came about: the browser would show an error page, and nobody would come back.
bool isUnreachable(const std::optional<Error> &error) {
    using Kind = TransportError::Kind;
    const auto *transport = error ? std::get_if<TransportError>(&*error) : nullptr;
    return transport &&
           (transport->kind == Kind::Offline || transport->kind == Kind::HostNotFound ||
            transport->kind == Kind::ConnectionRefused);
}

} // namespace

SignOutFlow::SignOutFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                         CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished),
      owner_(owner),
      work_(std::make_unique<QObject>()) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, &SignOutFlow::stopWaiting);
}

QFuture<Result<SignOutReceipt>> SignOutFlow::start(SignOutScope scope) {
    const auto future = outcome_.future();
    session_ = current_.session();
    if (!session_) {
        outcome_.finish(failure(SessionError{SessionError::Kind::SignedOut}));
        return future;
    }
    scope_ = scope;
    if (scope == SignOutScope::LocalOnly) {
        whyUndecided_ = Reason::NotAsked;
    }
    setActivity(Activity::SigningOut);
    const auto finished = steps(work_.get(), this, current_.end(scope))
                              .andThen(&SignOutFlow::putDownRevocation)
                              .whenDone(&SignOutFlow::discoverProvider)
                              .andThen(&SignOutFlow::revokeRefreshToken)
                              .andThen(&SignOutFlow::takeOffRevocation)
                              .andThen(&SignOutFlow::revokeAccessToken)
                              .andThen(&SignOutFlow::chooseMethod)
                              .andThen(&SignOutFlow::endProviderSession)
                              .future();
    watch(finished, work_.get(), [this](const Result<void> &) { end(); });
    return future;
}

/// Before the provider is asked, so that a lost network, or the end of this program, costs nothing.
QFuture<Result<void>> SignOutFlow::putDownRevocation(const EndedSession &ended) {
    session_ = ended.session;
    removed_ = ended.removed;
    const auto &token = session_->refreshToken();
    if (scope_ == SignOutScope::LocalOnly || !token || token->isEmpty() || !removed_) {
        return ready<Result<void>>({}); // a keychain that let nothing go will take nothing either
    }
    return steps(work_.get(), this, unfinished_.add(*token))
        .andThen([this]() -> Result<void> {
            isPutDown_ = true;
            return {};
        })
        .future();
}

QFuture<Result<ProviderMetadata>> SignOutFlow::discoverProvider(const Result<void> & /*putDown*/) {
    receipt_.record(Step::LocalSessionRemoved, removed_);
    if (whyUndecided_ != Reason::EarlierStepFailed) { // local only, or cancelled meanwhile
        return failed<ProviderMetadata>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
    }
    return steps(work_.get(), this, discovery_.metadata())
        .whenDone([this](const Result<ProviderMetadata> &metadata) {
            if (!metadata) {
                const Result<void> unreachable = failure(metadata.error());
                receipt_.record(Step::RefreshTokenRevoked, unreachable);
                receipt_.record(Step::AccessTokenRevoked, unreachable);
                receipt_.record(Step::ProviderSessionEnded, unreachable);
            }
            return metadata;
        })
        .future();
}

QFuture<Result<void>> SignOutFlow::revokeRefreshToken(const ProviderMetadata &metadata) {
    metadata_ = metadata;
    if (metadata.endSessionEndpoint()) {
        method_ = endSessionMethod(seams_.http, *metadata.endSessionEndpoint(),
                                   settings_.credentials().clientId, work_.get());
    }
    return revoke(Step::RefreshTokenRevoked, session_->refreshToken(), TokenTypeHint::RefreshToken);
}

QFuture<Result<void>> SignOutFlow::takeOffRevocation() {
    const auto error = receipt_.error(Step::RefreshTokenRevoked);
    if (!isPutDown_ || (error && isUnanswered(*error))) {
        return ready<Result<void>>({});
    }
    isPutDown_ = false;
    return steps(work_.get(), this, unfinished_.settle(*session_->refreshToken()))
        .whenDone([](const Result<void> &) -> Result<void> { return {}; })
        .future();
}

QFuture<Result<void>> SignOutFlow::revokeAccessToken() {
    if (receipt_.hasTransportError(Step::RefreshTokenRevoked)) {
        receipt_.skipped(Step::AccessTokenRevoked,
                         Reason::EarlierStepFailed); // would only wait once more
        return ready<Result<void>>({});
    }
    return revoke(Step::AccessTokenRevoked, session_->accessToken(), TokenTypeHint::AccessToken);
}

QFuture<Result<void>> SignOutFlow::revoke(Step step, const std::optional<Secret> &token,
                                          TokenTypeHint hint) {
    if (!token || token->isEmpty() || !metadata_->revocationEndpoint()) {
        receipt_.skipped(step, metadata_->revocationEndpoint() ? Reason::NothingToRevoke
                                                               : Reason::EndpointMissing);
        return ready<Result<void>>({});
    }
    const auto request =
        revocationRequest(*metadata_->revocationEndpoint(), *token, hint, settings_.credentials());
    return steps(work_.get(), this, seams_.http.send(request))
        .andThen([](const HttpResponse &response) { return processRevocationResponse(response); })
        .whenDone([this, step](const Result<void> &revoked) -> Result<void> {
            receipt_.record(step, revoked);
            return {};
        })
        .future();
}

QFuture<Result<EndSessionMethod>> SignOutFlow::chooseMethod() {
    return metadata_->endSessionEndpoint()
               ? method_
               : ready<Result<EndSessionMethod>>(EndSessionMethod::Post); // nobody will be asked
}

QFuture<Result<void>> SignOutFlow::endProviderSession(EndSessionMethod method) {
    if (!metadata_->endSessionEndpoint()) {
        receipt_.skipped(Step::ProviderSessionEnded, Reason::EndpointMissing);
        receipt_.skipped(Step::BrowserReturned, Reason::EndpointMissing);
        return ready<Result<void>>({});
    }
    for (const Step step : {Step::RefreshTokenRevoked, Step::AccessTokenRevoked}) {
        if (const auto error = receipt_.error(step);
            isUnreachable(error) && metadata_->revocationEndpoint()->authority() ==
                                        metadata_->endSessionEndpoint()->authority()) {
            receipt_.record(Step::ProviderSessionEnded, failure(*error));
            return ready<Result<void>>({});
        }
    }
    const auto opened =
        openListener(seams_.listeners, settings_.configuration().redirectPorts, work_.get());
    return steps(work_.get(), this, opened)
        .whenDone([this, method](const Result<std::shared_ptr<RedirectListener>> &listener) {
            if (!listener) {
                receipt_.record(Step::ProviderSessionEnded, failure(listener.error()));
                return ready<Result<void>>({});
            }
            listener_ = *listener;
            return sendBrowser(method);
        })
        .future();
}

QFuture<Result<void>> SignOutFlow::sendBrowser(EndSessionMethod method) {
    request_ = EndSessionRequest{.clientId = settings_.credentials().clientId,
                                 .idTokenHint = session_->idToken(),
                                 .postLogoutRedirectUri = std::nullopt};
    const auto returned = returned_.future();
    if (listener_->isOnConfiguredPort()) { // another one the provider would refuse, and end nothing
        request_->postLogoutRedirectUri = listener_->redirectUri();
        deadline_.start(std::min(settings_.configuration().signInTimeout, longestWait));
        awaitRedirect();
    }
    toProvider_ =
        method == EndSessionMethod::Post
            ? BrowserRequest{*metadata_->endSessionEndpoint(), parameters(*request_)}
            : BrowserRequest{endSessionUrl(*metadata_->endSessionEndpoint(), *request_), {}};
    watchForContest();
    watch(seams_.userAgent.open(listener_->startUri(toProvider_)), work_.get(),
          [this](const Result<void> &opened) { browserOpened(opened); });
    setActivity(Activity::WaitingForSignOut);
    return returned;
}

void SignOutFlow::browserOpened(const Result<void> &opened) {
    if (!opened) {
        receipt_.record(Step::ProviderSessionEnded, opened);
        returned_.finish({});
        return;
    }
    hasOpened_ = true;
    if (!request_->postLogoutRedirectUri) {
        receipt_.skipped(Step::BrowserReturned, Reason::RedirectUriNotUsable);
        ClosingListener::closeAfter(startGrace, std::move(listener_), owner_);
        returned_.finish({});
    }
}

void SignOutFlow::watchForContest() {
    watchFuture(listener_->contested(), work_.get(), [this](const QFuture<void> &contested) {
        if (!contested.isCanceled() && activity_ == Activity::WaitingForSignOut) {
            isLinkContested_ = true;
            Q_EMIT linkContested();
        }
    });
}

void SignOutFlow::awaitRedirect() {
    watchFuture(listener_->next(), work_.get(),
                [this](const QFuture<QList<RedirectRequest>> &next) {
                    if (!next.isResultReadyAt(0)) {
                        stopWaiting();
                        return;
                    }
                    for (const RedirectRequest &redirect : next.result()) {
                        receive(redirect);
                        if (receipt_.isDecided(Step::BrowserReturned)) {
                            return; // whatever follows is told so when the listener is closed
                        }
                    }
                    awaitRedirect();
                });
}

void SignOutFlow::receive(const RedirectRequest &redirect) {
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
    const auto refused = declined ? BrowserOutcome::Declined : BrowserOutcome::Failed;
    listener_->answer(redirect.id, response ? BrowserOutcome::SignedOut : refused);
    receipt_.record(Step::ProviderSessionEnded, response);
    receipt_.done(Step::BrowserReturned);
    returned_.finish({});
}

void SignOutFlow::stopWaiting() {
    whyUndecided_ = Reason::StoppedWaiting;
    returned_.finish({});
}

void SignOutFlow::end() {
    if (outcome_.isFinished()) {
        return;
    }
    if (hasOpened_) {
        receipt_.done(Step::ProviderSessionEnded); // unless the browser came back with a refusal
    }
    if (isPutDown_) {
        receipt_.postponed(Step::RefreshTokenRevoked);
    }
    work_.reset();
    deadline_.stop();
    ClosingListener::close(std::move(listener_), owner_);
    activity_ = Activity::Idle;
    Q_EMIT ended();
    outcome_.finish(receipt_.build(whyUndecided_));
}

void SignOutFlow::cancel() {
    whyUndecided_ = Reason::StoppedWaiting;
    if (receipt_.isDecided(Step::LocalSessionRemoved)) {
        end();
    }
}

QFuture<Result<void>> SignOutFlow::openBrowserAgain() {
    if (activity_ != Activity::WaitingForSignOut) {
        return failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
    }
    return seams_.userAgent.open(listener_->startUri(toProvider_));
}

QUrl SignOutFlow::browserUrl() {
    return activity_ == Activity::WaitingForSignOut ? listener_->startUri(toProvider_) : QUrl();
}

void SignOutFlow::setActivity(Activity activity) {
    activity_ = activity;
    Q_EMIT activityChanged();
}

} // namespace bifrost
