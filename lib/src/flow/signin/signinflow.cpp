// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/signinflow.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "flow/dpop/dpopuse.h"
#include "flow/hooks/decision.h"
#include "flow/idtokenverification.h"
#include "flow/profilealgorithms.h"
#include "flow/securityprofile.h"
#include "flow/signin/promptoutcome.h"
#include "flow/signin/sessionassembly.h"
#include "flow/userinfo/userinfofetch.h"
#include "protocol/requestedaccess.h"
#include "protocol/tokenrequest.h"

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// For pending revocations, which also had all the time that the browser took.
constexpr std::chrono::seconds longestDelay = 5s;

/// For UserInfo, which is read again once the session is established.
constexpr std::chrono::seconds longestUserInfo = 5s;

/// What the tab shows.
template<typename T>
BrowserPage browserPage(const Result<T> &outcome) {
    if (outcome) {
        return BrowserOutcome::SignedIn;
    }
    if (isCanceled(outcome.error())) {
        return BrowserOutcome::OutOfDate;
    }
    const auto *rejection = std::get_if<SignInRejection>(&outcome.error());
    if (rejection && rejection->kind == SignInRejection::Kind::Rejected) {
        return {BrowserOutcome::Rejected, rejection->message};
    }
    const auto *refusal = std::get_if<OAuthErrorResponse>(&outcome.error());
    const bool declined = refusal &&
                          refusal->endpoint == OAuthErrorResponse::Endpoint::Authorization &&
                          refusal->error == QLatin1String("access_denied"); // RFC 6749 §4.1.2.1
    return declined ? BrowserOutcome::Declined : BrowserOutcome::Failed;
}

/// The keys, if they have arrived. A failure to fetch them is reported when they are needed.
std::optional<JwkSet> arrived(const QFuture<Result<JwkSet>> &keys) {
    const bool hasArrived = keys.isResultReadyAt(0) && keys.resultAt(0);
    return hasArrived ? std::optional(*keys.resultAt(0)) : std::nullopt;
}

} // namespace

SignInFlow::SignInFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                       CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner,
                       SignInOptions options, EstablishSession establish)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished),
      owner_(owner),
      options_(std::move(options)),
      establish_(std::move(establish)),
      work_(std::make_unique<QObject>()) {}

QFuture<Result<Session>> SignInFlow::start() {
    const auto future = awaitTokens();
    watch(requestInBrowser(), work_.get(),
          [this](Result<Tokens> first) { tokens_.finish(std::move(first)); });
    setActivity(Activity::ContactingProvider); // last, because a receiver may cancel
    return future;
}

QFuture<Result<SignInFlow::Tokens>> SignInFlow::requestInBrowser() {
    return steps(work_.get(), this, discovery_.metadata())
        .andThen([this](const ProviderMetadata &metadata) {
            return withoutObstacle(metadata, requestSigning(settings_));
        })
        .andThen(std::bind_front(withoutProfileObstacle, settings_))
        .andThen(std::bind_front(withoutDpopObstacle, settings_))
        .andThen(&SignInFlow::listen)
        .andThen(&SignInFlow::prepareRequest)
        .andThen(&SignInFlow::openBrowser)
        .andThen(&SignInFlow::verifyResponse)
        .andThen(&SignInFlow::exchangeCode)
        .future();
}

/// The first ones count, wherever they come from.
QFuture<Result<Session>> SignInFlow::awaitTokens() {
    const auto future = outcome_.future();
    const auto signedIn = steps(work_.get(), this, tokens_.future())
                              .andThen(&SignInFlow::validateIdToken)
                              .andThen(&SignInFlow::fetchUserInfo)
                              .andThen(&SignInFlow::askApplication)
                              .andThen(&SignInFlow::storeSession)
                              .future();
    watch(signedIn, work_.get(), [this](Result<SignedIn> outcome) { end(std::move(outcome)); });
    return future;
}

QFuture<Result<SignInFlow::Listening>> SignInFlow::listen(const ProviderMetadata &metadata) {
    const QList<quint16> &ports = settings_.configuration().redirectPorts;
    return steps(work_.get(), this, BrowserRoundTrip::listen(seams_, ports, owner_, work_.get()))
        .andThen([this, metadata](std::shared_ptr<BrowserRoundTrip> browser) -> Result<Listening> {
            browser_ = browser;
            return Listening{metadata, std::move(browser)};
        })
        .future();
}

QFuture<Result<SignInFlow::Prepared>> SignInFlow::prepareRequest(const Listening &listening) {
    const auto prepare = [this, listening](const std::optional<ProofKey> &key) {
        const auto authorization = AuthorizationRoundTrip::create(
            seams_, settings_, options_, listening.metadata, listening.browser->redirectUri(), key);
        return andThen(authorization->prepare(), work_.get(),
                       [listening, authorization](const BrowserRequest &request) {
                           return Result<Prepared>(Prepared{listening, authorization, request});
                       });
    };
    return steps(work_.get(), this, proofKeyFor(seams_, settings_, listening.metadata, work_.get()))
        .andThen(prepare)
        .future();
}

QFuture<Result<SignInFlow::Granted>> SignInFlow::openBrowser(const Prepared &prepared) {
    const auto &[metadata, browser] = prepared.listening;
    const QList<quint16> &ports = settings_.configuration().redirectPorts;
    if (!browser->isOnConfiguredPort() && !ports.isEmpty()) {
        takenPort_ = seams_.listeners.holderOf(ports.constFirst());
    }
    connect(browser.get(), &BrowserRoundTrip::waitChanged, this, &SignInFlow::browserWaitChanged);
    const auto granted = prepared.authorization->start(*browser, prepared.request,
                                                       settings_.configuration().signInTimeout);
    const auto result = steps(work_.get(), this, granted)
                            .andThen([metadata = metadata, keys = discovery_.keys(),
                                      earlierSignOuts = unfinished_.finishUnasked()](
                                         const AuthorizationGrant &grant) -> Result<Granted> {
                                return Granted{metadata, grant, keys, earlierSignOuts};
                            })
                            .future();
    setActivity(Activity::WaitingForBrowser); // last, because a receiver may cancel
    return result;
}

/// JARM §2.4 (6): no code is used of a response whose signature is not the provider's.
QFuture<Result<SignInFlow::Granted>> SignInFlow::verifyResponse(const Granted &granted) {
    const auto &signature = granted.grant.signature;
    if (!signature) {
        return ready<Result<Granted>>(granted);
    }
    const auto verified = verifyWithKeys<QByteArray>(
        arrived(granted.keys), discovery_, work_.get(),
        [token = *signature, profile = settings_.configuration().securityProfile](
            const JwkSet &keys) { return verifyByProfile(profile, token, keys); });
    return steps(work_.get(), this, verified)
        .andThen([granted](const QByteArray &) -> Result<Granted> { return granted; })
        .future();
}

QFuture<Result<SignInFlow::Tokens>> SignInFlow::exchangeCode(const Granted &granted) {
    if (tokens_.isFinished()) { // the device came first
        return canceled<Tokens>();
    }
    device_.reset();
    newDevice_.reset();
    setActivity(Activity::CompletingSignIn);
    if (!work_) { // a receiver has canceled
        return canceled<Tokens>();
    }
    return steps(work_.get(), this, awaitEarlierSignOuts(granted.earlierSignOuts))
        .andThen([this, granted] {
            const AuthorizationRequest &request = granted.grant.request;
            const auto make = [granted, settings = settings_, &time = seams_.serverTime] {
                const auto &[code, asked, age, isLoginRefused, signature] = granted.grant;
                return tokenRequest(
                    Grant::AuthorizationCode, granted.metadata.tokenEndpoint(),
                    codeExchangeParameters(code, asked.redirectUri, asked.codeVerifier) +
                        resourceParameters(asked.resources),
                    credentialsFor(granted.metadata, settings, time.now()));
            };
            return requestTokens(make, request.proofKey, work_.get());
        })
        .andThen([this, granted](const HttpResponse &response) {
            const AuthorizationGrant &grant = granted.grant;
            const auto &key = grant.request.proofKey;
            return processTokenResponse(
                       response, Grant::AuthorizationCode,
                       usableTokenTypes(settings_, key, tokenTls(settings_, granted.metadata)))
                .and_then([this](TokenResponse tokens) {
                    return withSignedIdToken(std::move(tokens), settings_.keys().decryption);
                })
                .map([&](const TokenResponse &tokens) {
                    return Tokens{
                        granted.metadata,
                        granted.keys,
                        {grant.request.nonce, tokens.accessToken, grant.code, options_.maxAge},
                        grant.requestAge,
                        grant.isLoginRefused,
                        key,
                        tokens};
                });
        })
        .future();
}

/// The new tokens must not be revoked along with earlier ones. Succeeds in any case.
QFuture<Result<void>> SignInFlow::awaitEarlierSignOuts(const QFuture<Result<void>> &finished) {
    const auto patience = std::min(settings_.configuration().requestTimeout, longestDelay);
    const Error late = UserAgentError{UserAgentError::Kind::TimedOut, {}};
    return steps(work_.get(), this, within(patience, finished, work_.get(), late))
        .whenDone([this](const Result<void> &) -> Result<void> {
            unfinished_.stopFinishing(); // from here on it could end the new session
            return {};
        })
        .future();
}

/// The response is read even when nobody waits for it any more, because the tokens that it grants
/// are valid: when the flow has ended, or another way has led to tokens.
QFuture<Result<HttpResponse>> SignInFlow::requestTokens(const TokenRequestMaker &make,
                                                        const std::optional<ProofKey> &key,
                                                        QObject *receiver) {
    return whenDone(seams_.bound.requestToken(make, key), &unfinished_,
                    [flow = QPointer(this), waiting = QPointer(receiver),
                     &unfinished = unfinished_](const Result<HttpResponse> &received) {
                        auto tokens = received ? grantedTokens(*received) : GrantedTokens();
                        if (flow && waiting) {
                            flow->unkeptTokens_ = std::move(tokens);
                        } else {
                            unfinished.discard(tokens, std::nullopt);
                        }
                        return received;
                    });
}

QFuture<Result<SignInFlow::Identified>> SignInFlow::validateIdToken(const Tokens &tokens) {
    const auto check = [this, signIn = tokens.expected](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return withProfileAlgorithm(settings_.configuration().securityProfile, token)
            .and_then([&](const Jws &allowed) {
                return IdTokenValidator::validate(allowed, keys, expected, signIn);
            });
    };
    const auto verified = verifyIdToken(tokens.response.idToken.value_or(Secret()),
                                        arrived(tokens.keys), discovery_, work_.get(), check);
    seams_.trace.follow(CheckedRules::IdToken, tokens.response.idToken, verified);
    const auto sinceRequest = tokens.requestAge.at(seams_.clock.now());
    return steps(work_.get(), this, verified)
        .andThen([this, tokens, sinceRequest](const IdTokenClaims &claims) -> Result<Identified> {
            const auto reauthentication =
                tokens.isLoginRefused ? Reauthentication::Refused
                                      : promptOutcome(options_.prompt, claims, sinceRequest);
            return Identified{tokens.metadata, tokens.response, tokens.proofKey, claims,
                              reauthentication};
        })
        .future();
}

QFuture<Result<SignInFlow::SignedIn>> SignInFlow::fetchUserInfo(const Identified &identified) {
    const auto &endpoint = identified.metadata.userInfoEndpoint();
    if (!endpoint) {
        return ready(assembleSession(identified, std::nullopt));
    }
    const bool isBound = identified.tokens.type == TokenType::Dpop;
    const HeldToken token{identified.tokens.accessToken,
                          isBound ? identified.proofKey : std::nullopt};
    const auto userInfo =
        bifrost::fetchUserInfo(seams_, settings_, discovery_,
                               {*endpoint, token, identified.claims.subject()}, work_.get());
    const auto patience = std::min(settings_.configuration().requestTimeout, longestUserInfo);
    const Error late = TransportError{TransportError::Kind::TimedOut, *endpoint, 0, {}, {}};
    return steps(work_.get(), this, within(patience, userInfo, work_.get(), late))
        .whenDone([this, identified](const Result<QJsonObject> &said) {
            return assembleSession(identified, said);
        })
        .future();
}

/// UserInfo never fails a sign-in: the ID Token proves who has signed in, and in most cases it
/// contains the user's attributes as well. What cannot be used, a response about another subject
/// among it (OIDC Core §5.3.2), is not used, and the session says so.
Result<SignInFlow::SignedIn>
SignInFlow::assembleSession(const Identified &identified,
                            const std::optional<Result<QJsonObject>> &userInfo) const {
    if (userInfo && !*userInfo) {
        qCWarning(lcAuthorization).noquote()
            << "signed in without UserInfo:" << toLogString(userInfo->error());
    }
    const IssuedTokens issued{identified.tokens, identified.proofKey,
                              tokenTls(settings_, discovery_.knownMetadata())};
    const Session session =
        newSession(settings_, issued, identified.claims, userInfo, seams_.clock.now());
    return SignedIn{session, identified.reauthentication};
}

/// See `ClientConfiguration::signInDecision`.
QFuture<Result<SignInFlow::SignedIn>> SignInFlow::askApplication(const SignedIn &signedIn) {
    const auto &configuration = settings_.configuration();
    const auto verdict = askDecider(configuration.signInDecision, signedIn.session,
                                    configuration.decisionTimeout, work_.get());
    if (!work_) { // it has canceled
        return canceled<SignedIn>();
    }
    return steps(work_.get(), this, verdict)
        .whenDone([this, signedIn](const Result<void> &accepted) -> Result<SignedIn> {
            if (!accepted) {
                unkeptOwner_ = signedIn.session.subject();
                return failure(accepted.error());
            }
            return signedIn;
        })
        .future();
}

QFuture<Result<SignInFlow::SignedIn>> SignInFlow::storeSession(const SignedIn &signedIn) {
    isStoring_ = true;
    const auto established =
        establish_ ? establish_(signedIn.session) : current_.begin(signedIn.session);
    return andThen(
        established, work_.get(),
        [reauthentication = signedIn.reauthentication](const Session &stored) -> Result<SignedIn> {
            return SignedIn{stored, reauthentication};
        });
}

void SignInFlow::end(Result<SignedIn> outcome) {
    if (outcome_.isFinished()) {
        return;
    }
    if (outcome) {
        reauthentication_ = outcome->reauthentication;
    } else {
        qCInfo(lcAuthorization).noquote() << "sign-in ended:" << toLogString(outcome.error());
        unfinished_.discard(std::exchange(unkeptTokens_, {}), unkeptOwner_);
    }
    work_.reset();
    device_.reset();
    newDevice_.reset();
    current_.expectNothing();
    if (browser_) {
        browser_->conclude(browserPage(outcome));
    }
    activity_ = Activity::Idle;
    Q_EMIT ended();
    outcome_.finish(outcome.map([](const SignedIn &signedIn) { return signedIn.session; }));
}

void SignInFlow::cancel() {
    if (!isStoring_) {
        end(failure(canceledError()));
    }
}

QFuture<Result<void>> SignInFlow::openBrowserAgain() {
    return browser_ ? browser_->openAgain() : canceled<void>();
}

QUrl SignInFlow::browserUrl() {
    return browser_ ? browser_->startUri() : QUrl();
}

void SignInFlow::setActivity(Activity activity) {
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged();
    }
}

} // namespace bifrost
