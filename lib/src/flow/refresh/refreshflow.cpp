// SPDX-License-Identifier: Apache-2.0
#include "flow/refresh/refreshflow.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "flow/currentsession/succession.h"
#include "flow/dpop/dpopuse.h"
#include "flow/idtokenverification.h"
#include "flow/profilealgorithms.h"
#include "flow/signin/sessionassembly.h"
#include "protocol/requestedaccess.h"
#include "protocol/tokenrequest.h"

namespace bifrost {

namespace {

/// The store does not show, for the moment or to this program, whether another process has used the
/// refresh token. A store that does not exist, or a damaged record, shows it to no process: memory
/// counts then.
bool mayHideASuccessor(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::Locked ||
                       storage->kind == StorageError::Kind::Denied ||
                       storage->kind == StorageError::Kind::AlwaysDenied ||
                       storage->kind == StorageError::Kind::Asking ||
                       storage->kind == StorageError::Kind::TimedOut ||
                       storage->kind == StorageError::Kind::NewerVersion);
}

bool isSignedOut(const Error &error) {
    const auto *session = std::get_if<SessionError>(&error);
    return session && session->kind == SessionError::Kind::SignedOut;
}

QFuture<Result<RefreshOutcome>> concluded(const Result<Session> &session,
                                          std::optional<EndReason> end = std::nullopt) {
    return ready<Result<RefreshOutcome>>(RefreshOutcome{session, end});
}

} // namespace

RefreshFlow::RefreshFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                         CurrentSession &current, UnfinishedSignOut &unfinished, RefreshPace &pace,
                         WantedToken wanted)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(discovery),
      current_(current),
      unfinished_(unfinished),
      pace_(pace),
      wanted_(std::move(wanted)),
      session_(*current.session()),
      revision_(current.revision()),
      unkept_(std::make_shared<Unkept>(Unkept{session_.subject(), {}, {}})) {}

QFuture<Result<RefreshOutcome>> RefreshFlow::start() {
    return steps(this, this, current_.lock())
        .andThen(&RefreshFlow::catchUp)
        .whenDone(&RefreshFlow::conclude)
        .future();
}

QFuture<Result<Session>> RefreshFlow::catchUp(const ProcessLock::Held &lock) {
    lock_ = lock;
    return steps(this, this, current_.catchUp(revision_))
        .whenDone(&RefreshFlow::refreshUnlessFresh)
        .future();
}

QFuture<Result<Session>> RefreshFlow::refreshUnlessFresh(const Result<Session> &caughtUp) {
    if (!caughtUp && (isSignedOut(caughtUp.error()) || mayHideASuccessor(caughtUp.error()))) {
        return ready(caughtUp);
    }
    session_ = caughtUp.value_or(session_);
    const QDateTime now = seams_.clock.now();
    const bool isUsedAnyway = !wanted_.holdsRejected(session_) && pace_.isTooSoon(session_, now);
    if (wanted_.isMetBy(session_, now) || isUsedAnyway) {
        return ready<Result<Session>>(session_);
    }
    if (!session_.refreshToken()) {
        return failed<Session>(SessionError{SessionError::Kind::Expired});
    }
    if (const auto key = proofKeyOf(settings_, session_); !key) {
        return failed<Session>(key.error());
    }
    if (const Error *error = pace_.blockedBy(now)) {
        return failed<Session>(*error);
    }
    return steps(this, this, discovery_.metadata())
        .andThen(&RefreshFlow::fetchKeys)
        .andThen(&RefreshFlow::requestTokens)
        .andThen(&RefreshFlow::readTokens)
        .andThen(&RefreshFlow::storeSession)
        .future();
}

/// Before the request: between the response, which may have used up the refresh token, and the
/// store, nothing must wait for the network. A failure matters only when the keys are needed.
QFuture<Result<RefreshFlow::Provider>> RefreshFlow::fetchKeys(const ProviderMetadata &metadata) {
    return steps(this, this, discovery_.keys())
        .whenDone([metadata](const Result<JwkSet> &keys) -> Result<Provider> {
            return Provider{metadata, keys ? std::optional(*keys) : std::nullopt};
        })
        .future();
}

QFuture<Result<RefreshFlow::Response>> RefreshFlow::requestTokens(const Provider &provider) {
    return steps(this, this, send(provider.metadata))
        .whenDone([this, provider](const Result<HttpResponse> &response) {
            if (!RefreshPace::isSentAgain(response)) {
                return ready(response);
            }
            qCInfo(lcToken).noquote()
                << "no response to a refresh; sending it again:" << toLogString(response.error());
            return send(provider.metadata);
        })
        .andThen([provider](HttpResponse response) -> Result<Response> {
            return Response{std::move(response), provider.keys};
        })
        .future();
}

/// The response is processed even if the flow was abandoned: the tokens in it are valid.
QFuture<Result<HttpResponse>> RefreshFlow::send(const ProviderMetadata &metadata) {
    const auto make = [refreshToken = *session_.refreshToken(), metadata, settings = settings_,
                       &time = seams_.serverTime] {
        return tokenRequest(Grant::RefreshToken, metadata.tokenEndpoint(),
                            refreshParameters(refreshToken) +
                                resourceParameters(settings.configuration().resources),
                            credentialsFor(metadata, settings, time.now()));
    };
    const auto key = proofKeyOf(settings_, session_);
    const auto response = seams_.bound.requestToken(make, key.value_or(std::nullopt));
    return whenDone(response, &unfinished_,
                    [unkept = unkept_, &unfinished = unfinished_](Result<HttpResponse> received) {
                        unkept->tokens = received ? grantedTokens(*received) : GrantedTokens();
                        if (unkept->abandoned) {
                            unkept->revoke(unfinished);
                        }
                        return received;
                    });
}

QFuture<Result<Session>> RefreshFlow::readTokens(const Response &response) {
    const auto tokens = processTokenResponse(
        response.http, Grant::RefreshToken,
        usableTokenTypes(settings_, proofKeyOf(settings_, session_).value_or(std::nullopt),
                         tokenTls(settings_, discovery_.knownMetadata())));
    if (!tokens) { // the refresh token in it is valid all the same, and may be the only one
        return steps(this, this, keepRefreshToken())
            .andThen([error = tokens.error()]() -> Result<Session> { return failure(error); })
            .future();
    }
    if (!tokens->idToken) { // OIDC Core §12.2: it might not contain an id_token
        return ready<Result<Session>>(
            refreshedSession(continued(), *tokens, std::nullopt, seams_.clock.now()));
    }
    // One that cannot be decrypted is left out, as one that cannot be verified.
    const auto decrypted = withSignedIdToken(*tokens, settings_.keys().decryption);
    return decrypted ? validateIdToken(*decrypted, response.keys)
                     : ready(assembleSession(*tokens, failure(decrypted.error())));
}

/// What the refreshed session continues, with what is known of the new token's binding.
Session RefreshFlow::continued() const {
    return withTokenTls(session_, tokenTls(settings_, discovery_.knownMetadata()));
}

/// Stores a new refresh token by itself, before anything that may take long.
QFuture<Result<void>> RefreshFlow::keepRefreshToken() {
    const auto token = unkept_->tokens.refreshToken;
    if (!token || token == session_.refreshToken()) {
        return ready<Result<void>>({});
    }
    return steps(this, this, storeSession(withRefreshToken(session_, *token)))
        .andThen([](const Session &) -> Result<void> { return {}; })
        .future();
}

QFuture<Result<Session>> RefreshFlow::validateIdToken(const TokenResponse &tokens,
                                                      const std::optional<JwkSet> &keys) {
    const auto check = [this, tokens](const Jws &token, const JwkSet &keySet) {
        const IdTokenExpectations expected{settings_.issuer(), settings_.credentials().clientId,
                                           seams_.serverTime.now(),
                                           settings_.configuration().clockTolerance};
        return withProfileAlgorithm(settings_.configuration().securityProfile, token)
            .and_then([&](const Jws &allowed) {
                return IdTokenValidator::validateRefreshed(
                    allowed, keySet, expected, tokens.accessToken, session_.idTokenClaims());
            });
    };
    const auto claims = verifyIdToken(*tokens.idToken, keys, discovery_, this, check,
                                      [this] { return keepRefreshToken(); });
    seams_.trace.follow(CheckedRules::RefreshedIdToken, tokens.idToken, claims);
    return steps(this, this, claims)
        .whenDone([this, tokens](const Result<IdTokenClaims> &validated) {
            return assembleSession(tokens, validated);
        })
        .future();
}

/// An ID Token that cannot be validated because the provider's keys are not available is ignored,
/// as if the response did not contain one (OIDC Core §12.2). The other tokens are kept: one of them
/// is the only valid refresh token.
Result<Session> RefreshFlow::assembleSession(const TokenResponse &tokens,
                                             const Result<IdTokenClaims> &validated) const {
    if (!validated && (invalidatesSession(validated.error()) || isSignedOut(validated.error()))) {
        return failure(validated.error());
    }
    if (!validated) {
        qCWarning(lcToken).noquote()
            << "refreshed without the new ID Token:" << toLogString(validated.error());
    }
    return refreshedSession(continued(), tokens,
                            validated ? std::optional(*validated) : std::nullopt,
                            seams_.clock.now());
}

QFuture<Result<Session>> RefreshFlow::storeSession(const Session &session) {
    return steps(this, this, current_.proceed(session, session_, revision_))
        .andThen([this, session](const Session &stored) -> Result<Session> {
            if (!isSame(stored, session)) {
                return stored; // another process was faster
            }
            session_ = session;
            unkept_->tokens.refreshToken.reset();
            if (unkept_->tokens.accessToken == session.accessToken()) {
                unkept_->tokens.accessToken.reset();
                pace_.succeeded(session);
            }
            return session;
        })
        .future();
}

QFuture<Result<RefreshOutcome>> RefreshFlow::conclude(const Result<Session> &session) {
    if (session) {
        return concluded(session);
    }
    const Error &error = session.error();
    qCInfo(lcToken).noquote() << "refresh failed:" << toLogString(error);
    if (isSignedOut(error)) {
        return concluded(session, EndReason::EndedElsewhere);
    }
    pace_.failed(error, seams_.clock.now());
    if (!invalidatesSession(error)) {
        return concluded(session);
    }
    if (std::holds_alternative<OAuthErrorResponse>(error)) {
        return adoptSuccessorOrEnd(error);
    }
    // The ID Token ends the session, but the provider has not: the newest refresh token is valid.
    if (!unkept_->tokens.refreshToken) {
        unkept_->tokens.refreshToken = session_.refreshToken();
    }
    return concluded(session, EndReason::Invalidated);
}

/// If a refused refresh token is no longer the stored one, another process without the lock has
/// refreshed the session, which is adopted. If the store cannot be read, the session is kept.
QFuture<Result<RefreshOutcome>> RefreshFlow::adoptSuccessorOrEnd(const Error &error) {
    return steps(this, this, current_.catchUp(revision_))
        .whenDone([this, error](const Result<Session> &stored) {
            if (!stored && isSignedOut(stored.error())) {
                return concluded(stored, EndReason::EndedElsewhere);
            }
            const bool isRefused = stored && stored->refreshToken() == session_.refreshToken();
            return isRefused ? concluded(failure(error), EndReason::Invalidated)
                             : concluded(stored);
        })
        .future();
}

void RefreshFlow::abandon(EndReason reason) {
    unkept_->abandoned = reason;
    revokeUnkeptTokens();
}

void RefreshFlow::revokeUnkeptTokens() {
    unkept_->revoke(unfinished_);
}

void RefreshFlow::Unkept::revoke(UnfinishedSignOut &unfinished) {
    const auto valid = std::exchange(tokens, {});
    if (abandoned != EndReason::SignedOutLocally) {
        unfinished.discard(valid, subject);
    }
}

} // namespace bifrost
