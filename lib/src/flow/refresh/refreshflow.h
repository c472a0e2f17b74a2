// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/refresh/refreshpace.h"
#include "flow/seams.h"
#include "flow/signout/unfinishedsignout.h"
#include "protocol/tokenresponse.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost {

/// What the caller of a refresh needs.
struct WantedToken {
    std::chrono::seconds minValidity{};
    /// This one was rejected by the API that it was sent to, however long it is valid.
    std::optional<Secret> rejected{};

    [[nodiscard]] bool holdsRejected(const Session &session) const {
        return rejected && session.accessToken() == *rejected;
    }
    [[nodiscard]] bool isMetBy(const Session &session, const QDateTime &now) const {
        return session.isFresh(now, minValidity) && !holdsRejected(session);
    }
};

/// The outcome of a refresh.
struct RefreshOutcome {
    Result<Session> session;
    /// The session has ended for this reason; the caller of the refresh ends it.
    std::optional<EndReason> end{};
};

/// One refresh (RFC 6749 §6; OIDC Core §12) of the current session, under the lock of all
/// processes, which it holds until it is deleted. One-shot: `start()` is called once. Deleting it
/// cancels its future.
class RefreshFlow : public QObject {
    Q_OBJECT
public:
    /// There is a current session. Whatever is passed by reference must outlive the flow.
    RefreshFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                CurrentSession &current, UnfinishedSignOut &unfinished, RefreshPace &pace,
                WantedToken wanted);

    /// The session, stored, with an access token as it is wanted if the provider issues such
    /// tokens; or the session that another process has refreshed meanwhile.
    QFuture<Result<RefreshOutcome>> start();

    /// The session was replaced or ended before the refresh finished. Tokens that it has brought,
    /// or that a pending request still brings, are revoked, unless the provider must not be told.
    /// Delete the flow then.
    void abandon(EndReason reason);
    /// Revokes the tokens of this refresh that no session has. Call it when the refresh has
    /// finished and its session, if it has ended, is no longer the current one.
    void revokeUnkeptTokens();

private:
    struct Provider {
        ProviderMetadata metadata;
        std::optional<JwkSet> keys; ///< no value if they could not be fetched
    };
    struct Response {
        HttpResponse http;
        std::optional<JwkSet> keys;
    };
    /// Issued tokens that no session has yet. A response finds it also if the flow was deleted.
    struct Unkept {
        QString subject;
        GrantedTokens tokens;
        std::optional<EndReason> abandoned;
        void revoke(UnfinishedSignOut &unfinished);
    };

    // The steps, in order.
    QFuture<Result<Session>> catchUp(const ProcessLock::Held &lock);
    QFuture<Result<Session>> refreshUnlessFresh(const Result<Session> &caughtUp);
    QFuture<Result<Provider>> fetchKeys(const ProviderMetadata &metadata);
    QFuture<Result<Response>> requestTokens(const Provider &provider);
    QFuture<Result<Session>> readTokens(const Response &response);
    QFuture<Result<Session>> storeSession(const Session &session);
    QFuture<Result<RefreshOutcome>> conclude(const Result<Session> &session);

    QFuture<Result<HttpResponse>> send(const ProviderMetadata &metadata);
    [[nodiscard]] Session continued() const;
    QFuture<Result<void>> keepRefreshToken();
    QFuture<Result<Session>> validateIdToken(const TokenResponse &tokens,
                                             const std::optional<JwkSet> &keys);
    [[nodiscard]] Result<Session> assembleSession(const TokenResponse &tokens,
                                                  const Result<IdTokenClaims> &validated) const;
    QFuture<Result<RefreshOutcome>> adoptSuccessorOrEnd(const Error &error);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    RefreshPace &pace_;
    WantedToken wanted_;

    Session session_; ///< that is refreshed, as it was last stored
    quint64 revision_;
    std::shared_ptr<Unkept> unkept_;
    ProcessLock::Held lock_;
};

} // namespace bifrost
