// SPDX-License-Identifier: Apache-2.0
#include "flow/signinflow.h"

#include "core/logging.h"
#include "flow/idtokenverification.h"
#include "flow/promptoutcome.h"
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
      trip_(std::make_unique<AuthorizationTrip>(seams_, settings_, options_)),
      work_(std::make_unique<QObject>()) {
    connect(trip_.get(), &AuthorizationTrip::waiting, this, &SignInFlow::waitForBrowser);
    connect(trip_.get(), &AuthorizationTrip::linkContested, this, [this] {
        isLinkContested_ = true;
        Q_EMIT linkContested();
    });
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

QFuture<Result<AuthorizationTrip::Granted>>
SignInFlow::openBrowser(const ProviderMetadata &metadata) {
    metadata_ = metadata;
    return trip_->start(metadata);
}

void SignInFlow::waitForBrowser() {
    // The keys will be needed soon; a failure will show when they are.
    watch(discovery_.keys(), work_.get(), [this](const Result<JwkSet> &keys) {
        keys_ = keys ? std::optional(*keys) : std::nullopt;
    });
    earlierSignOuts_ = unfinished_.finishUnasked();
    setActivity(Activity::WaitingForBrowser); // last: whoever hears it may call everything off
}

QFuture<Result<HttpResponse>> SignInFlow::exchangeCode(const AuthorizationTrip::Granted &granted) {
    setActivity(Activity::CompletingSignIn);
    if (!work_) { // whoever heard it has called everything off
        return failed<HttpResponse>(userAgentError(UserAgentError::Kind::Cancelled));
    }
    granted_ = granted;
    const auto patience = std::min(settings_.configuration().requestTimeout, longestDelay);
    return steps(work_.get(), this,
                 within(patience, earlierSignOuts_, work_.get(),
                        userAgentError(UserAgentError::Kind::TimedOut)))
        .whenDone([this](const Result<void> &) {
            unfinished_.stopFinishing(); // from here on it could end the new session
            return requestTokens(*granted_);
        })
        .future();
}

/// The answer is heard also when nobody waits for it any more: what it grants is alive.
QFuture<Result<HttpResponse>> SignInFlow::requestTokens(const AuthorizationTrip::Granted &granted) {
    const auto answer =
        seams_.oauth.requestToken(metadata_->tokenEndpoint(),
                                  codeExchangeParameters(granted.code, granted.request.redirectUri,
                                                         granted.request.codeVerifier),
                                  settings_.credentials());
    return whenDone(
        answer, &unfinished_,
        [flow = QPointer(this), &unfinished = unfinished_](const Result<HttpResponse> &come) {
            auto tokens = come ? grantedTokens(*come) : GrantedTokens();
            if (flow && !flow->outcome_.isFinished()) {
                flow->unkept_ = std::move(tokens);
            } else {
                unfinished.discard(tokens, std::nullopt);
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
    const SignInExpectations signIn{granted_->request.nonce, tokens_->accessToken, granted_->code,
                                    options_.maxAge};
    const auto check = [this, signIn](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return IdTokenValidator::validate(token, keys, expected, signIn);
    };
    const auto verified =
        verifyIdToken(tokens_->idToken.value_or(Secret()), keys_, discovery_, work_.get(), check);
    return steps(work_.get(), this, verified)
        .andThen([this, sinceRequest = trip_->sinceRequest()](
                     const IdTokenClaims &claims) -> Result<IdTokenClaims> {
            reauthentication_ = trip_->isLoginRefused()
                                    ? Reauthentication::Refused
                                    : promptOutcome(options_.prompt, claims, sinceRequest);
            return claims;
        })
        .future();
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
        unfinished_.discard(std::exchange(unkept_, {}), std::nullopt);
        reauthentication_.reset();
    }
    work_.reset();
    trip_->end(browserOutcome(outcome), owner_);
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
    return trip_->openBrowserAgain();
}

QUrl SignInFlow::browserUrl() {
    return activity_ == Activity::WaitingForBrowser ? trip_->startUri() : QUrl();
}

std::optional<TakenPort> SignInFlow::takenPort() const {
    return activity_ == Activity::WaitingForBrowser ? trip_->takenPort() : std::nullopt;
}

void SignInFlow::setActivity(Activity activity) {
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged();
    }
}

} // namespace bifrost
