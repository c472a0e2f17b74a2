// SPDX-License-Identifier: Apache-2.0
#include "flow/authorizationtrip.h"

#include "core/logging.h"
#include "flow/closinglistener.h"
#include "flow/openlistener.h"

#include <algorithm>

namespace bifrost {

namespace {

Error browserError(UserAgentError::Kind kind) {
    return UserAgentError{kind, {}};
}

/// OIDC Core §3.1.2.1: what a provider answers that cannot ask the person anew.
bool isLoginRefusal(const Error &error) {
    const auto *refusal = std::get_if<OAuthErrorResponse>(&error);
    return refusal && refusal->error == QLatin1String("login_required");
}

} // namespace

AuthorizationTrip::AuthorizationTrip(Seams seams, ClientSettings settings, SignInOptions options)
    : seams_(seams),
      settings_(std::move(settings)),
      options_(std::move(options)),
      work_(std::make_unique<QObject>()) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this,
            [this] { finish(failure(browserError(UserAgentError::Kind::TimedOut))); });
}

QFuture<Result<AuthorizationTrip::Granted>>
AuthorizationTrip::start(const ProviderMetadata &metadata) {
    metadata_ = metadata;
    const auto answer = answer_.future();
    watch(openListener(seams_.listeners, settings_.configuration().redirectPorts, work_.get()),
          work_.get(), [this](Result<std::shared_ptr<RedirectListener>> listener) {
              if (listener) {
                  begin(*std::move(listener));
              } else {
                  finish(failure(listener.error()));
              }
          });
    return answer;
}

void AuthorizationTrip::begin(std::shared_ptr<RedirectListener> listener) {
    listener_ = std::move(listener);
    const QList<quint16> &ports = settings_.configuration().redirectPorts;
    if (!listener_->isOnConfiguredPort() && !ports.isEmpty()) {
        takenPort_ = seams_.listeners.holderOf(ports.constFirst());
    }
    makeRequest();
    deadline_.start(settings_.configuration().signInTimeout);
    watchForContest();
    awaitRedirect();
    // The redirect may come before the system says that it has opened the browser, or without it:
    // from a link that was copied. So only its failure is of interest here.
    watch(seams_.userAgent.open(startUri()), work_.get(), [this](const Result<void> &opened) {
        if (!opened) {
            finish(failure(opened.error()));
        }
    });
    Q_EMIT waiting(); // last: whoever hears it may call everything off
}

void AuthorizationTrip::makeRequest() {
    request_ = AuthorizationRequest{.clientId = settings_.credentials().clientId,
                                    .redirectUri = listener_->redirectUri(),
                                    .scopes = settings_.configuration().scopes,
                                    .options = options_};
    toProvider_.url =
        seams_.oauth.authorizationUrl(metadata_->authorizationEndpoint(), parameters(*request_));
    requestedAt_ = seams_.clock.now();
    sinceRequest_.start();
}

void AuthorizationTrip::watchForContest() {
    watchFuture(listener_->contested(), work_.get(), [this](const QFuture<void> &contested) {
        if (!contested.isCanceled() && !answer_.isFinished()) {
            Q_EMIT linkContested();
        }
    });
}

void AuthorizationTrip::awaitRedirect() {
    watchFuture(listener_->next(), work_.get(),
                [this](const QFuture<QList<RedirectRequest>> &next) {
                    if (!next.isResultReadyAt(0)) {
                        finish(failure(browserError(UserAgentError::Kind::ListenerUnavailable)));
                        return;
                    }
                    for (const RedirectRequest &redirect : next.result()) {
                        receive(redirect);
                        if (answer_.isFinished()) {
                            return; // whatever follows is told so when the listener is closed
                        }
                    }
                    awaitRedirect();
                });
}

void AuthorizationTrip::receive(const RedirectRequest &redirect) {
    const auto response = validateAuthorizationResponse(redirect.query, *request_, *metadata_);
    if (!response && isForeignResponse(response.error())) {
        qCInfo(lcAuthorization).noquote()
            << "a redirect that is not ours:" << toLogString(response.error());
        listener_->answer(redirect.id, BrowserOutcome::OutOfDate);
        return;
    }
    listener_->retireStartUris();
    if (!response && isLoginRefusal(response.error()) &&
        options_.prompt == Prompt::LoginPreferred) {
        askWithoutPrompt(redirect.id);
        return;
    }
    tab_ = redirect.id;
    finish(response ? Result<Granted>(Granted{response->code(), *request_})
                    : failure(response.error()));
}

void AuthorizationTrip::askWithoutPrompt(quint64 tab) {
    qCInfo(lcAuthorization) << "the provider will not ask the person anew: going on without";
    isLoginRefused_ = true;
    options_.prompt = Prompt::Default;
    makeRequest();
    listener_->sendOn(tab, toProvider_.url);
}

void AuthorizationTrip::finish(Result<Granted> answer) {
    deadline_.stop();
    answer_.finish(std::move(answer));
}

void AuthorizationTrip::end(BrowserOutcome outcome, QObject &owner) {
    work_.reset();
    deadline_.stop();
    if (listener_ && tab_) {
        listener_->answer(*tab_, outcome);
    }
    ClosingListener::close(std::move(listener_), owner);
}

QFuture<Result<void>> AuthorizationTrip::openBrowserAgain() {
    return seams_.userAgent.open(startUri());
}

std::chrono::milliseconds AuthorizationTrip::sinceRequest() const {
    return std::chrono::milliseconds{
        std::max(requestedAt_.msecsTo(seams_.clock.now()), sinceRequest_.elapsed())};
}

} // namespace bifrost
