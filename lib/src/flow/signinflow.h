// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/authorizationtrip.h"
#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/unfinishedsignout.h"
#include "protocol/tokenresponse.h"

#include <bifrost/activity.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signinoptions.h>

#include <memory>
#include <optional>

namespace bifrost {

/// One attempt to sign in with the authorization code flow (OpenID Connect Core 1.0, 3.1; RFC
/// 8252). One-shot: `start()` is called once. `cancel()` may be called at any time and any number
/// of times. Destroying it abandons the attempt, cancels its future and closes its listener.
class SignInFlow : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the flow. `owner` keeps a listener for as long as
    /// the browser still reads its last page.
    SignInFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
               CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner,
               SignInOptions options);

    /// The session, stored and current. Every redirect that was accepted is answered with what
    /// became of it. What earlier sign-outs have left to do is done before the code is exchanged,
    /// or left for later; tokens of a sign-in that comes to nothing are given back.
    QFuture<Result<Session>> start();

    /// Ends the attempt with `UserAgentError::Cancelled`, unless its session is being stored
    /// already.
    void cancel();

    /// Starts the browser once more, at a new start address, while the attempt waits for it.
    QFuture<Result<void>> openBrowserAgain();

    [[nodiscard]] Activity activity() const { return activity_; }
    /// A new start address, while the attempt waits for the browser.
    [[nodiscard]] QUrl browserUrl();
    /// Somebody else may have a start address of this attempt, and with it the request.
    [[nodiscard]] bool isLinkContested() const { return isLinkContested_; }
    /// See `Client::takenPort()`.
    [[nodiscard]] std::optional<TakenPort> takenPort() const;
    /// Of an attempt that has succeeded.
    [[nodiscard]] std::optional<Reauthentication> reauthentication() const {
        return reauthentication_;
    }

Q_SIGNALS:
    void activityChanged();
    void linkContested();
    /// It is over; the future finishes next. The flow may be deleted later, not within this signal.
    void ended();

private:
    // The steps, in order. Each takes what the one before it made.
    QFuture<Result<AuthorizationTrip::Granted>> openBrowser(const ProviderMetadata &metadata);
    QFuture<Result<HttpResponse>> exchangeCode(const AuthorizationTrip::Granted &granted);
    QFuture<Result<IdTokenClaims>> validateIdToken(const HttpResponse &tokenResponse);
    QFuture<Result<Session>> fetchUserInfo(const IdTokenClaims &claims);
    QFuture<Result<Session>> storeSession(const Session &session);
    void end(Result<Session> outcome);

    void waitForBrowser();
    QFuture<Result<HttpResponse>> requestTokens(const AuthorizationTrip::Granted &granted);
    Result<Session> assembleSession(const IdTokenClaims &claims,
                                    const Result<QJsonObject> &userInfo);
    void setActivity(Activity activity);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    QObject &owner_;
    SignInOptions options_;

    Activity activity_ = Activity::Idle;
    std::optional<ProviderMetadata> metadata_;
    std::optional<AuthorizationTrip::Granted> granted_;
    QFuture<Result<void>> earlierSignOuts_; ///< finishes when they are finished
    std::optional<JwkSet> keys_;            ///< the provider's, fetched for this attempt
    GrantedTokens unkept_;                  ///< what nobody keeps yet
    std::optional<TokenResponse> tokens_;
    std::unique_ptr<AuthorizationTrip> trip_;
    std::optional<Reauthentication> reauthentication_;
    bool isLinkContested_ = false;
    bool storing_ = false;
    Deferred<Result<Session>> outcome_;
    std::unique_ptr<QObject> work_; ///< context of every step: without it none runs
};

} // namespace bifrost
