// SPDX-License-Identifier: Apache-2.0
#include "flow/tokenrefresher.h"

#include "core/logging.h"
#include "flow/idtokenverification.h"
#include "flow/sessionassembly.h"
#include "flow/succession.h"
#include "protocol/tokenrequest.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bifrost {

namespace {

/// What a provider may ask for with Retry-After; more is taken for a mistake.
constexpr std::chrono::seconds longestRetryAfter = 5min;

/// Tokens that live for less are not enough for a caller who says nothing else
/// (`Client::defaultMinValidity`): asking again at once brings no longer ones.
constexpr std::chrono::seconds usualLifetime = 60s;
/// Tokens that live for less are good for hardly anything; pauses grow from the first to the last.
constexpr std::chrono::seconds usefulLifetime = 5s;
constexpr std::chrono::seconds firstPause = 5s;
constexpr std::chrono::seconds longestPause = 5min;

std::chrono::seconds lifetime(const Session &session) {
    return std::chrono::seconds(session.refreshedAt().secsTo(session.accessTokenExpiresAt()));
}

/// The store does not say for the moment, or not to us, whether another process has used the
/// refresh token up. A store that is not there, or damaged, tells nobody anything: memory counts.
bool mayHideASuccessor(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Locked ||
                       storage->kind == StorageError::Kind::Denied ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::NewerVersion);
}

/// The request may have reached the provider, and nobody knows what became of it.
bool isLost(const Result<HttpResponse> &answer) {
    const auto *transport = answer ? nullptr : std::get_if<TransportError>(&answer.error());
    return transport && (transport->kind == TransportError::Kind::ConnectionLost ||
                         transport->kind == TransportError::Kind::TimedOut);
}

bool isSignedOut(const Error &error) {
    const auto *session = std::get_if<SessionError>(&error);
    return session && session->kind == SessionError::Kind::SignedOut;
}

} // namespace

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
    if (session->isFresh(seams_.clock.now(), minValidity)) {
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
    if (isAskedTooSoon(*session)) {
        return ready<Result<Session>>(*session);
    }
    const auto refreshed = flight_.run(this, [this, &session, minValidity] {
        minValidity_ = minValidity;
        return refresh(*session);
    });
    if (minValidity <= minValidity_) {
        return refreshed;
    }
    // It was begun for somebody who wants less, and may bring no more than that.
    return whenDone(refreshed, this, [this, minValidity](const Result<Session> &outcome) {
        return outcome && !outcome->isFresh(seams_.clock.now(), minValidity)
                   ? freshSession(minValidity)
                   : ready(outcome);
    });
}

/// Whether a provider that grants less than anybody wants has been asked a moment ago: its tokens
/// are used for half their life, and tokens without one are asked for after pauses that grow.
bool TokenRefresher::isAskedTooSoon(const Session &session) const {
    const auto life = lifetime(session);
    const bool isRefreshed = session.refreshedAt() != session.signedInAt();
    if (!isRefreshed || life >= usualLifetime) {
        return false;
    }
    const auto growing =
        std::min(firstPause * (1 << std::clamp(shortLives_ - 1, 0, 6)), longestPause);
    const auto pause = life >= usefulLifetime ? life / 2 : growing;
    const QDateTime now = seams_.clock.now();
    // Before the refresh the clock was set back; that must not hold up the next one for ever.
    return session.refreshedAt() <= now && now < session.refreshedAt().addSecs(pause.count());
}

void TokenRefresher::countShortLives(const Session &session) {
    shortLives_ = lifetime(session) < usefulLifetime ? shortLives_ + 1 : 0;
}

QFuture<Result<Session>> TokenRefresher::refresh(const Session &session) {
    work_ = std::make_unique<QObject>();
    revision_ = current_.revision();
    attempt_ = std::make_shared<Attempt>(Attempt{session.subject(), {}, {}});
    setRefreshing(session);
    return steps(work_.get(), this, current_.lock())
        .andThen(&TokenRefresher::catchUp)
        .whenDone(&TokenRefresher::judge)
        .whenDone(&TokenRefresher::finish)
        .future();
}

QFuture<Result<Session>> TokenRefresher::catchUp(const ProcessLock::Held &lock) {
    lock_ = lock;
    return steps(work_.get(), this, current_.catchUp(revision_))
        .whenDone(&TokenRefresher::requestUnlessFresh)
        .future();
}

QFuture<Result<Session>> TokenRefresher::requestUnlessFresh(const Result<Session> &caughtUp) {
    if (!caughtUp && (isSignedOut(caughtUp.error()) || mayHideASuccessor(caughtUp.error()))) {
        return ready(caughtUp);
    }
    if (caughtUp) { // else what memory has is the best we know
        setRefreshing(*caughtUp);
    }
    if (previous_->isFresh(seams_.clock.now(), minValidity_) || isAskedTooSoon(*previous_)) {
        return ready<Result<Session>>(*previous_);
    }
    if (!previous_->refreshToken()) {
        return failed<Session>(SessionError{SessionError::Kind::Expired});
    }
    if (const Error *error = leftAlone()) {
        return failed<Session>(*error);
    }
    return steps(work_.get(), this, discovery_.metadata())
        .andThen(&TokenRefresher::requestTokens)
        .whenDone(&TokenRefresher::sendOnceMoreIfLost)
        .andThen(&TokenRefresher::readTokens)
        .andThen(&TokenRefresher::storeSession)
        .future();
}

QFuture<Result<HttpResponse>> TokenRefresher::requestTokens(const ProviderMetadata &metadata) {
    tokenEndpoint_ = metadata.tokenEndpoint();
    // The keys first: between the answer, which may have used up the refresh token, and the store
    // nothing shall wait for the network. Whether they came shows when they are needed.
    return steps(work_.get(), this, discovery_.keys())
        .whenDone([this](const Result<JwkSet> &keys) {
            keys_ = keys ? std::optional(*keys) : std::nullopt;
            return send();
        })
        .future();
}

/// The answer is heard also when nobody waits for it any more: what it grants is alive.
QFuture<Result<HttpResponse>> TokenRefresher::send() {
    const auto answer = seams_.oauth.requestToken(
        tokenEndpoint_, refreshParameters(*previous_->refreshToken()), settings_.credentials());
    return whenDone(answer, this, [this, attempt = attempt_](const Result<HttpResponse> &come) {
        attempt->granted = come ? grantedTokens(*come) : GrantedTokens();
        if (attempt->abandoned) {
            giveBack(*attempt);
        }
        return come;
    });
}

/// When no answer came the provider may have rotated the refresh token, and the new one is lost.
/// The old one is all we have, now or later; providers that accept it again do so for seconds only.
/// So it is sent again at once, and once: a provider without such a time takes it for theft (RFC
/// 9700, 4.14.2), as it would an hour later, and what it says then ends the session.
QFuture<Result<HttpResponse>>
TokenRefresher::sendOnceMoreIfLost(const Result<HttpResponse> &answer) {
    if (!isLost(answer)) {
        return ready(answer);
    }
    qCInfo(lcToken).noquote() << "the answer was lost; asking again:"
                              << toLogString(answer.error());
    return send();
}

QFuture<Result<Session>> TokenRefresher::readTokens(const HttpResponse &response) {
    const auto tokens = processTokenResponse(response, Grant::RefreshToken);
    if (!tokens) { // of a malformed answer the refresh token is still good, and the only one
        return steps(work_.get(), this, keepRefreshToken())
            .andThen([error = tokens.error()]() -> Result<Session> { return failure(error); })
            .future();
    }
    if (!tokens->idToken) { // Core 1.0, 12.2: it might not contain an id_token
        return ready<Result<Session>>(
            refreshedSession(*previous_, *tokens, std::nullopt, seams_.clock.now()));
    }
    return validateIdToken(*tokens);
}

/// Stores a new refresh token by itself, before anything waits that may never come.
QFuture<Result<void>> TokenRefresher::keepRefreshToken() {
    const auto token = attempt_->granted.refreshToken;
    if (!token || token == previous_->refreshToken()) {
        return ready<Result<void>>({});
    }
    return steps(work_.get(), this, storeSession(withRefreshToken(*previous_, *token)))
        .andThen([](const Session &) -> Result<void> { return {}; })
        .future();
}

QFuture<Result<Session>> TokenRefresher::validateIdToken(const TokenResponse &tokens) {
    const auto check = [this, tokens](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return IdTokenValidator::validateRefreshed(token, keys, expected, tokens.accessToken,
                                                   previous_->idTokenClaims());
    };
    const auto claims = verifyIdToken(*tokens.idToken, keys_, discovery_, work_.get(), check,
                                      [this] { return keepRefreshToken(); });
    return steps(work_.get(), this, claims)
        .whenDone([this, tokens](const Result<IdTokenClaims> &validated) {
            return assembleSession(tokens, validated);
        })
        .future();
}

/// An ID Token that could not be judged, because the provider's keys are not to be had, is left
/// out, as the provider might have left it out itself (Core 1.0, 12.2). The other tokens are kept:
/// with them we would throw away the only refresh token that is still good.
Result<Session> TokenRefresher::assembleSession(const TokenResponse &tokens,
                                                const Result<IdTokenClaims> &validated) const {
    if (!validated && (invalidatesSession(validated.error()) || isSignedOut(validated.error()))) {
        return failure(validated.error());
    }
    if (!validated) {
        qCWarning(lcToken).noquote()
            << "refreshed without the new ID Token:" << toLogString(validated.error());
    }
    return refreshedSession(*previous_, tokens,
                            validated ? std::optional(*validated) : std::nullopt,
                            seams_.clock.now());
}

QFuture<Result<Session>> TokenRefresher::storeSession(const Session &session) {
    return steps(work_.get(), this, current_.proceed(session, *previous_, revision_))
        .andThen([this, session](const Session &stands) -> Result<Session> {
            if (!isSame(stands, session)) {
                return stands; // another process was faster
            }
            setRefreshing(session);
            attempt_->granted.refreshToken.reset();
            if (attempt_->granted.accessToken == session.accessToken()) {
                attempt_->granted.accessToken.reset();
                countShortLives(session);
            }
            return session;
        })
        .future();
}

QFuture<Result<Session>> TokenRefresher::judge(const Result<Session> &outcome) {
    if (outcome) {
        return ready(outcome);
    }
    qCInfo(lcToken).noquote() << "refresh failed:" << toLogString(outcome.error());
    if (isSignedOut(outcome.error())) { // another process has ended the session
        forgetSession();
        return ready(outcome);
    }
    const QDateTime now = seams_.clock.now();
    if (const auto pause = retryAfter(outcome.error()); pause && !leftAlone()) {
        pause_ =
            Pause{now, now.addSecs(std::min(*pause, longestRetryAfter).count()), outcome.error()};
    }
    if (!invalidatesSession(outcome.error())) {
        return ready(outcome);
    }
    if (std::holds_alternative<OAuthErrorResponse>(outcome.error())) {
        return adoptSuccessorOrEnd(outcome.error());
    }
    // The provider has not ended it, we have: the newest refresh token is still good.
    if (!attempt_->granted.refreshToken) {
        attempt_->granted.refreshToken = previous_->refreshToken();
    }
    return endSession(outcome.error());
}

/// A refused refresh token says nothing about the session when it is not the stored one any more:
/// then another process, one without the lock, has refreshed before us, and what it stored is the
/// session. When the store does not say, the session stays until it does.
QFuture<Result<Session>> TokenRefresher::adoptSuccessorOrEnd(const Error &error) {
    return steps(work_.get(), this, current_.catchUp(revision_))
        .whenDone([this, error](const Result<Session> &stored) {
            if (!stored && isSignedOut(stored.error())) {
                forgetSession();
            }
            const bool isRefused = stored && stored->refreshToken() == previous_->refreshToken();
            return isRefused ? endSession(error) : ready(stored);
        })
        .future();
}

const Error *TokenRefresher::leftAlone() const {
    const QDateTime now = seams_.clock.now();
    // Before `from` the clock was set back; that must not block it for ever.
    const bool isPausing = pause_ && pause_->from <= now && now < pause_->until;
    return isPausing ? &pause_->error : nullptr;
}

QFuture<Result<Session>> TokenRefresher::endSession(const Error &error) {
    ending_ = true;
    const auto ended = current_.expire();
    ending_ = false;
    return steps(work_.get(), this, ended)
        .whenDone(
            [error](const Result<EndedSession> &) -> Result<Session> { return failure(error); })
        .future();
}

void TokenRefresher::forgetSession() {
    ending_ = true;
    current_.forget();
    ending_ = false;
}

Result<Session> TokenRefresher::finish(const Result<Session> &outcome) {
    giveBack(*attempt_);
    stopWork();
    return outcome;
}

void TokenRefresher::abandon(SignOutScope scope) {
    if (!ending_ && work_) {
        attempt_->abandoned = scope;
        giveBack(*attempt_);
        work_.reset();
        stopWork();
    }
}

/// What nobody keeps, unless the person wants the provider not to be told.
void TokenRefresher::giveBack(Attempt &attempt) {
    const auto tokens = std::exchange(attempt.granted, {});
    if (attempt.abandoned != SignOutScope::LocalOnly) {
        unfinished_.discard(tokens, attempt.subject);
    }
}

void TokenRefresher::stopWork() {
    lock_.reset();
    setRefreshing(std::nullopt);
}

void TokenRefresher::setRefreshing(std::optional<Session> session) {
    const bool changed = session.has_value() != previous_.has_value();
    previous_ = std::move(session);
    if (changed) {
        Q_EMIT isRefreshingChanged();
    }
}

} // namespace bifrost
