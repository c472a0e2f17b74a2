// SPDX-License-Identifier: Apache-2.0
#include "flow/signinflow.h"

#include "core/logging.h"
#include "flow/closinglistener.h"
#include "flow/idtokenverification.h"
#include "flow/sessionassembly.h"
#include "protocol/tokenrequest.h"
#include "protocol/userinforesponse.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// For what earlier sign-outs have left to do; it has had all the time that the browser took.
constexpr std::chrono::seconds longestDelay = 5s;

Error userAgentError(UserAgentError::Kind kind) {
    return UserAgentError{kind, {}};
}

/// What the person reads in the browser.
BrowserOutcome browserOutcome(const Result<Session> &outcome) {
    if (outcome) {
        return BrowserOutcome::SignedIn;
    }
    if (isCancelled(outcome.error())) {
        return BrowserOutcome::OutOfDate;
    }
    const auto *refusal = std::get_if<OAuthErrorResponse>(&outcome.error());
    const bool declined = refusal &&
                          refusal->endpoint == OAuthErrorResponse::Endpoint::Authorization &&
                          refusal->error == QLatin1String("access_denied"); // RFC 6749, 4.1.2.1
    return declined ? BrowserOutcome::Declined : BrowserOutcome::Failed;
}

} // namespace

SignInFlow::SignInFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                       CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner,
                       SignInOptions options)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished),
      owner_(owner),
      options_(std::move(options)),
      work_(std::make_unique<QObject>()) {
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this,
            [this] { stopWaiting(failure(userAgentError(UserAgentError::Kind::TimedOut))); });
}

QFuture<Result<Session>> SignInFlow::start() {
    const auto future = outcome_.future();
    const auto session = steps(work_.get(), this, discovery_.metadata())
                             .andThen(&SignInFlow::openBrowser)
                             .andThen(&SignInFlow::exchangeCode)
                             .andThen(&SignInFlow::validateIdToken)
                             .andThen(&SignInFlow::fetchUserInfo)
                             .andThen(&SignInFlow::storeSession)
                             .future();
    watch(session, work_.get(), [this](Result<Session> outcome) { end(std::move(outcome)); });
    setActivity(Activity::ContactingProvider); // last: whoever hears it may call everything off
    return future;
}

QFuture<Result<ValidatedAuthorizationResponse>>
SignInFlow::openBrowser(const ProviderMetadata &metadata) {
    auto listener = seams_.listeners.listen(settings_.configuration().redirectPorts);
    if (!listener) {
        return failed<ValidatedAuthorizationResponse>(listener.error());
    }
    listener_ = *std::move(listener);
    metadata_ = metadata;
    request_ = AuthorizationRequest{.clientId = settings_.credentials().clientId,
                                    .redirectUri = listener_->redirectUri(),
                                    .scopes = settings_.configuration().scopes,
                                    .options = options_};
    toProvider_.url =
        seams_.oauth.authorizationUrl(metadata.authorizationEndpoint(), parameters(*request_));

    const auto response = response_.future();
    deadline_.start(settings_.configuration().signInTimeout);
    watchForContest();
    awaitRedirect();
    // The redirect may come before the system says that it has opened the browser, or without it:
    // from a link that was copied. So only its failure is of interest here.
    watch(seams_.userAgent.open(listener_->startUri(toProvider_)), work_.get(),
          [this](const Result<void> &opened) {
              if (!opened) {
                  stopWaiting(failure(opened.error()));
              }
          });
    // The keys will be needed soon; a failure will show when they are.
    watch(discovery_.keys(), work_.get(), [this](const Result<JwkSet> &keys) {
        keys_ = keys ? std::optional(*keys) : std::nullopt;
    });
    earlierSignOuts_ = unfinished_.finishUnasked();
    setActivity(Activity::WaitingForBrowser); // last: whoever hears it may call everything off
    return response;
}

void SignInFlow::watchForContest() {
    watchFuture(listener_->contested(), work_.get(), [this](const QFuture<void> &contested) {
        if (!contested.isCanceled() && activity_ == Activity::WaitingForBrowser) {
            isLinkContested_ = true;
            Q_EMIT linkContested();
        }
    });
}

void SignInFlow::awaitRedirect() {
    watchFuture(
        listener_->next(), work_.get(), [this](const QFuture<QList<RedirectRequest>> &next) {
            if (!next.isResultReadyAt(0)) {
                stopWaiting(failure(userAgentError(UserAgentError::Kind::ListenerUnavailable)));
                return;
            }
            for (const RedirectRequest &redirect : next.result()) {
                receive(redirect);
                if (response_.isFinished()) {
                    return; // whatever follows is told so when the listener is closed
                }
            }
            awaitRedirect();
        });
}

void SignInFlow::receive(const RedirectRequest &redirect) {
    auto response = validateAuthorizationResponse(redirect.query, *request_, *metadata_);
    if (!response && isForeignResponse(response.error())) {
        qCInfo(lcAuthorization).noquote()
            << "a redirect that is not ours:" << toLogString(response.error());
        listener_->answer(redirect.id, BrowserOutcome::OutOfDate);
        return;
    }
    tab_ = redirect.id;
    listener_->retireStartUris();
    stopWaiting(std::move(response));
}

void SignInFlow::stopWaiting(Result<ValidatedAuthorizationResponse> response) {
    deadline_.stop();
    response_.finish(std::move(response));
}

QFuture<Result<HttpResponse>>
SignInFlow::exchangeCode(const ValidatedAuthorizationResponse &response) {
    setActivity(Activity::CompletingSignIn);
    if (!work_) { // whoever heard it has called everything off
        return failed<HttpResponse>(userAgentError(UserAgentError::Kind::Cancelled));
    }
    code_ = response.code();
    const auto patience = std::min(settings_.configuration().requestTimeout, longestDelay);
    return steps(work_.get(), this,
                 within(patience, earlierSignOuts_, work_.get(),
                        userAgentError(UserAgentError::Kind::TimedOut)))
        .whenDone([this](const Result<void> &) {
            unfinished_.stopFinishing(); // from here on it could end the new session
            return requestTokens();
        })
        .future();
}

/// The answer is heard also when nobody waits for it any more: what it grants is alive.
QFuture<Result<HttpResponse>> SignInFlow::requestTokens() {
    const auto answer = seams_.oauth.requestToken(
        metadata_->tokenEndpoint(),
        codeExchangeParameters(*code_, request_->redirectUri, request_->codeVerifier),
        settings_.credentials());
    return whenDone(
        answer, &unfinished_,
        [flow = QPointer(this), &unfinished = unfinished_](const Result<HttpResponse> &come) {
            auto granted = come ? grantedTokens(*come) : GrantedTokens();
            if (flow && !flow->outcome_.isFinished()) {
                flow->granted_ = std::move(granted);
            } else {
                unfinished.discard(granted, std::nullopt);
            }
            return come;
        });
}

QFuture<Result<IdTokenClaims>> SignInFlow::validateIdToken(const HttpResponse &tokenResponse) {
    auto tokens = processTokenResponse(tokenResponse, Grant::Code);
    if (!tokens) {
        return failed<IdTokenClaims>(tokens.error());
    }
    tokens_ = *std::move(tokens);
    const SignInExpectations signIn{request_->nonce, tokens_->accessToken, *code_, options_.maxAge};
    const auto check = [this, signIn](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return IdTokenValidator::validate(token, keys, expected, signIn);
    };
    return verifyIdToken(tokens_->idToken.value_or(Secret()), keys_, discovery_, work_.get(),
                         check);
}

QFuture<Result<Session>> SignInFlow::fetchUserInfo(const IdTokenClaims &claims) {
    if (!metadata_->userInfoEndpoint()) {
        return ready(assembleSession(claims, QJsonObject()));
    }
    const auto answer =
        seams_.http.send(userInfoRequest(*metadata_->userInfoEndpoint(), tokens_->accessToken));
    return steps(work_.get(), this, answer)
        .andThen([subject = claims.subject()](const HttpResponse &response) {
            return processUserInfoResponse(response, subject);
        })
        .whenDone([this, claims](const Result<QJsonObject> &userInfo) {
            return assembleSession(claims, userInfo);
        })
        .future();
}

Result<Session> SignInFlow::assembleSession(const IdTokenClaims &claims,
                                            const Result<QJsonObject> &userInfo) {
    // A lie ends the sign-in (Core 1.0, 5.3.2). An endpoint out of order does not: who has signed
    // in is proven by the ID Token, which in most cases has the person's attributes as well.
    if (!userInfo && std::holds_alternative<ValidationError>(userInfo.error())) {
        return failure(userInfo.error());
    }
    if (!userInfo) {
        qCWarning(lcAuthorization).noquote()
            << "signed in without UserInfo:" << toLogString(userInfo.error());
    }
    return newSession(settings_, *tokens_, claims, userInfo.value_or(QJsonObject()),
                      seams_.clock.now());
}

QFuture<Result<Session>> SignInFlow::storeSession(const Session &session) {
    storing_ = true;
    return current_.begin(session);
}

void SignInFlow::end(Result<Session> outcome) {
    if (outcome_.isFinished()) {
        return;
    }
    if (!outcome) {
        qCInfo(lcAuthorization).noquote() << "sign-in ended:" << toLogString(outcome.error());
        unfinished_.discard(std::exchange(granted_, {}), std::nullopt);
    }
    work_.reset();
    deadline_.stop();
    if (listener_ && tab_) {
        listener_->answer(*tab_, browserOutcome(outcome));
    }
    ClosingListener::close(std::move(listener_), owner_);
    activity_ = Activity::Idle;
    Q_EMIT ended();
    outcome_.finish(std::move(outcome));
}

void SignInFlow::cancel() {
    if (!storing_) {
        end(failure(userAgentError(UserAgentError::Kind::Cancelled)));
    }
}

QFuture<Result<void>> SignInFlow::openBrowserAgain() {
    if (activity_ != Activity::WaitingForBrowser) {
        return failed<void>(userAgentError(UserAgentError::Kind::Cancelled));
    }
    return seams_.userAgent.open(listener_->startUri(toProvider_));
}

QUrl SignInFlow::browserUrl() {
    return activity_ == Activity::WaitingForBrowser ? listener_->startUri(toProvider_) : QUrl();
}

void SignInFlow::setActivity(Activity activity) {
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged();
    }
}

} // namespace bifrost
