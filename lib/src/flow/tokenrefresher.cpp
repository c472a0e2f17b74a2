// SPDX-License-Identifier: Apache-2.0
#include "flow/tokenrefresher.h"

#include "core/logging.h"
#include "flow/idtokenverification.h"
#include "flow/sessionassembly.h"
#include "protocol/tokenrequest.h"

namespace bifrost {

TokenRefresher::TokenRefresher(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                               CurrentSession &current)
    : seams_(seams), settings_(std::move(settings)), discovery_(discovery), current_(current) {
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
    return flight_.run(this, [this, &session] { return refresh(*session); });
}

QFuture<Result<Session>> TokenRefresher::refresh(const Session &session) {
    work_ = std::make_unique<QObject>();
    revision_ = current_.revision();
    setRefreshing(session);
    return steps(work_.get(), this, discovery_.metadata())
        .andThen(&TokenRefresher::requestTokens)
        .andThen(&TokenRefresher::validateResponse)
        .andThen(&TokenRefresher::storeSession)
        .whenDone(&TokenRefresher::judge)
        .whenDone(&TokenRefresher::finish)
        .future();
}

QFuture<Result<HttpResponse>> TokenRefresher::requestTokens(const ProviderMetadata &metadata) {
    return seams_.oauth.requestToken(metadata.tokenEndpoint(),
                                     refreshParameters(*previous_->refreshToken()),
                                     settings_.credentials());
}

QFuture<Result<Session>> TokenRefresher::validateResponse(const HttpResponse &response) {
    const auto tokens = processTokenResponse(response, Grant::RefreshToken);
    if (!tokens) {
        return failed<Session>(tokens.error());
    }
    if (!tokens->idToken) { // Core 1.0, 12.2: it might not contain an id_token
        return ready<Result<Session>>(
            refreshedSession(*previous_, *tokens, std::nullopt, seams_.clock.now()));
    }
    const auto check = [this, tokens = *tokens](const Jws &token, const JwkSet &keys) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.clock.now(),
                                           settings_.configuration().clockTolerance};
        return IdTokenValidator::validateRefreshed(token, keys, expected, tokens.accessToken,
                                                   previous_->idTokenClaims());
    };
    const auto claims = verifyIdToken(*tokens->idToken, discovery_, work_.get(), check);
    return steps(work_.get(), this, claims)
        .andThen([this, tokens = *tokens](const IdTokenClaims &validated) -> Result<Session> {
            return refreshedSession(*previous_, tokens, validated, seams_.clock.now());
        })
        .future();
}

QFuture<Result<Session>> TokenRefresher::storeSession(const Session &session) {
    return current_.proceed(session, revision_);
}

QFuture<Result<Session>> TokenRefresher::judge(const Result<Session> &outcome) {
    if (outcome) {
        return ready(outcome);
    }
    qCInfo(lcToken).noquote() << "refresh failed:" << toLogString(outcome.error());
    if (!invalidatesSession(outcome.error())) {
        return ready(outcome);
    }
    return std::holds_alternative<OAuthErrorResponse>(outcome.error())
               ? adoptSuccessorOrEnd(outcome.error())
               : endSession(outcome.error());
}

/// A refused refresh token says nothing about the session when it is not the stored one any more:
/// then another process has refreshed before us, and what it stored is the session.
QFuture<Result<Session>> TokenRefresher::adoptSuccessorOrEnd(const Error &error) {
    return steps(work_.get(), this, current_.stored())
        .whenDone([this, error](const Result<std::optional<Session>> &stored) {
            const bool hasSuccessor =
                stored && *stored && (*stored)->refreshToken() != previous_->refreshToken();
            return hasSuccessor ? ready(current_.adopt(**stored, revision_)) : endSession(error);
        })
        .future();
}

QFuture<Result<Session>> TokenRefresher::endSession(const Error &error) {
    ending_ = true;
    const auto ended = current_.end();
    ending_ = false;
    return steps(work_.get(), this, ended)
        .whenDone([error](const Result<void> &) -> Result<Session> { return failure(error); })
        .future();
}

Result<Session> TokenRefresher::finish(const Result<Session> &outcome) {
    setRefreshing(std::nullopt);
    return outcome;
}

void TokenRefresher::abandon() {
    if (!ending_ && work_) {
        work_.reset();
        setRefreshing(std::nullopt);
    }
}

void TokenRefresher::setRefreshing(std::optional<Session> session) {
    const bool changed = session.has_value() != previous_.has_value();
    previous_ = std::move(session);
    if (changed) {
        Q_EMIT isRefreshingChanged();
    }
}

} // namespace bifrost
