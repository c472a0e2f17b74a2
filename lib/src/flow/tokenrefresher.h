// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/unfinishedsignout.h"
#include "protocol/tokenresponse.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost {

/// Keeps the current session fresh (RFC 6749, 6; OpenID Connect Core 1.0, 12). One refresh at a
/// time, whoever asks and in whichever process: a rotated refresh token that is sent twice looks
/// like theft (RFC 9700, 4.14.2). What another process has refreshed meanwhile is taken over.
class TokenRefresher : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the refresher.
    TokenRefresher(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                   CurrentSession &current, UnfinishedSignOut &unfinished);

    /// The contract stands at `Client::freshSession()`. A refresh whose session is replaced or
    /// ended meanwhile is abandoned: its callers get `UserAgentError::Cancelled`. What the provider
    /// gives to a refresh that comes too late is given back.
    QFuture<Result<Session>> freshSession(std::chrono::seconds minValidity);

    [[nodiscard]] bool isRefreshing() const { return previous_.has_value(); }

Q_SIGNALS:
    void isRefreshingChanged();

private:
    // The steps, in order. Each takes what the one before it made.
    QFuture<Result<Session>> refresh(const Session &session);
    QFuture<Result<Session>> catchUp(const ProcessLock::Held &lock);
    QFuture<Result<Session>> requestUnlessFresh(const Result<Session> &caughtUp);
    QFuture<Result<HttpResponse>> requestTokens(const ProviderMetadata &metadata);
    QFuture<Result<HttpResponse>> sendOnceMoreIfLost(const Result<HttpResponse> &answer);
    QFuture<Result<Session>> readTokens(const HttpResponse &response);
    QFuture<Result<Session>> validateIdToken(const TokenResponse &tokens);
    QFuture<Result<Session>> storeSession(const Session &session);
    QFuture<Result<Session>> judge(const Result<Session> &outcome);
    Result<Session> finish(const Result<Session> &outcome);

    QFuture<Result<Session>> adoptSuccessorOrEnd(const Error &error);
    QFuture<Result<Session>> endSession(const Error &error);
    QFuture<Result<void>> keepRefreshToken();
    QFuture<Result<HttpResponse>> send();
    [[nodiscard]] bool isAskedTooSoon(const Session &session) const;
    void countShortLives(const Session &session);
    [[nodiscard]] Result<Session> assembleSession(const TokenResponse &tokens,
                                                  const Result<IdTokenClaims> &validated) const;
    [[nodiscard]] const Error *leftAlone() const;
    void forgetSession();
    void stopWork();
    void abandon(SignOutScope scope);
    void setRefreshing(std::optional<Session> session);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;

    /// What the provider gives to one refresh, and nobody keeps yet. An answer finds it also when
    /// the refresh is over.
    struct Attempt {
        QString subject;
        GrantedTokens granted;
        std::optional<SignOutScope> abandoned;
    };
    void giveBack(Attempt &attempt);

    std::shared_ptr<Attempt> attempt_;
    std::optional<Session> previous_; ///< the session that is being refreshed
    quint64 revision_ = 0;            ///< its revision
    std::chrono::seconds minValidity_{};
    QUrl tokenEndpoint_;
    std::optional<JwkSet> keys_; ///< the provider's, fetched before the request
    int shortLives_ = 0;         ///< refreshes in a row whose tokens live for next to no time
    /// The provider asked to be left alone.
    struct Pause {
        QDateTime from;
        QDateTime until;
        Error error;
    };
    std::optional<Pause> pause_;
    ProcessLock::Held lock_;
    bool ending_ = false; ///< it is we who end it
    SingleFlight<Session> flight_;
    std::unique_ptr<QObject> work_; ///< context of every step: without it none runs
};

} // namespace bifrost
