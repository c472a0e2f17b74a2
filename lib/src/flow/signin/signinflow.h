// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/browser/browserroundtrip.h"
#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/signin/authorizationroundtrip.h"
#include "flow/signin/deviceroundtrip.h"
#include "flow/signout/unfinishedsignout.h"
#include "idtoken/idtokenvalidator.h"
#include "protocol/tokenresponse.h"

#include <bifrost/activity.h>
#include <bifrost/browserwait.h>
#include <bifrost/reauthentication.h>
#include <bifrost/signinoptions.h>

#include <functional>
#include <memory>
#include <optional>

namespace bifrost {

/// One attempt to sign in, with the authorization code flow (OIDC Core §3.1; RFC 8252), on another
/// device (RFC 8628), or with both at once: then whichever comes first counts, and the other one is
/// abandoned. Either `start()` or `startWithDevice()` is called, once. `cancel()` may be called at
/// any time and any number of times. Destroying the flow abandons the attempt, cancels its future
/// and closes its listener.
class SignInFlow : public QObject {
    Q_OBJECT
public:
    /// Makes a session the current one of the account that it belongs to, and stores it there.
    using EstablishSession = std::function<QFuture<Result<Session>>(const Session &session)>;
    /// Everything passed by reference outlives the flow. `owner` keeps the listener for as long as
    /// the browser still reads its last page. Without `establish`, the session becomes that of
    /// `current`.
    SignInFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
               CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner,
               SignInOptions options, EstablishSession establish = {});

    /// Finishes with the session, stored and current where it belongs. The tab whose redirect was
    /// accepted shows the outcome. Pending revocations are completed before the code is exchanged,
    /// or stay pending. The tokens of a sign-in that fails or is canceled are revoked.
    QFuture<Result<Session>> start();
    /// The same without a browser on this computer.
    QFuture<Result<Session>> startWithDevice();
    /// Adds a device to an attempt that waits for the browser, or gets it a new code. See
    /// `Client::addDeviceAuthorization()`.
    QFuture<Result<void>> addDevice();

    /// Ends the attempt with `UserAgentError::Canceled`, unless its session is already being
    /// stored.
    void cancel();

    /// Opens the browser again, at a new start URI, while the attempt waits for it.
    QFuture<Result<void>> openBrowserAgain();

    [[nodiscard]] Activity activity() const { return activity_; }
    /// A new start URI while the attempt waits for the browser, else empty.
    [[nodiscard]] QUrl browserUrl();
    /// See `Client::authorizationUrl()`.
    QFuture<Result<QUrl>> authorizationUrl();
    /// See `Client::enterRedirectAddress()`.
    Result<void> enterRedirectAddress(const QString &address);
    /// See `Client::browserWait()`.
    [[nodiscard]] std::optional<BrowserWait> browserWait() const;
    /// Only of an attempt that has succeeded.
    [[nodiscard]] std::optional<Reauthentication> reauthentication() const {
        return reauthentication_;
    }

Q_SIGNALS:
    void activityChanged();
    void browserWaitChanged();
    /// The attempt has ended; its future finishes next. The flow may be deleted later, but not
    /// within this signal.
    void ended();

private:
    /// The listener is open.
    struct Listening {
        ProviderMetadata metadata;
        std::shared_ptr<BrowserRoundTrip> browser;
    };
    /// There is a request that the browser can be opened at.
    struct Prepared {
        Listening listening;
        std::shared_ptr<AuthorizationRoundTrip> authorization;
        BrowserRequest request;
    };
    /// The browser has returned with a code.
    struct Granted {
        ProviderMetadata metadata;
        AuthorizationGrant grant;
        // Begun when the browser was opened:
        QFuture<Result<JwkSet>> keys;
        QFuture<Result<void>> earlierSignOuts;
    };
    /// The provider has issued tokens.
    struct Tokens {
        ProviderMetadata metadata;
        QFuture<Result<JwkSet>> keys;
        SignInExpectations expected;
        Age requestAge;
        bool isLoginRefused = false;
        std::optional<ProofKey> proofKey;
        TokenResponse response;
    };
    /// The ID Token is valid.
    struct Identified {
        ProviderMetadata metadata;
        TokenResponse tokens;
        std::optional<ProofKey> proofKey;
        IdTokenClaims claims;
        Reauthentication reauthentication;
    };
    struct SignedIn {
        Session session;
        Reauthentication reauthentication;
    };

    // The way to the tokens with a browser:
    QFuture<Result<Tokens>> requestInBrowser();
    // The steps, in order. Each takes what the step before it returned.
    QFuture<Result<Listening>> listen(const ProviderMetadata &metadata);
    QFuture<Result<Prepared>> prepareRequest(const Listening &listening);
    QFuture<Result<Granted>> openBrowser(const Prepared &prepared);
    QFuture<Result<Granted>> verifyResponse(const Granted &granted);
    QFuture<Result<Tokens>> exchangeCode(const Granted &granted);
    // With a device:
    QFuture<Result<void>> requestDeviceCode(const ProviderMetadata &metadata);
    QFuture<Result<void>> requestDeviceCode(const ProviderMetadata &metadata,
                                            const std::optional<ProofKey> &key);
    void pollForDevice(const ProviderMetadata &metadata);
    void finishDevice(const ProviderMetadata &metadata, const QFuture<Result<JwkSet>> &keys,
                      const Result<TokenResponse> &response);
    void abandonDevice(const Error &problem);
    // With either:
    QFuture<Result<Session>> awaitTokens();
    QFuture<Result<Identified>> validateIdToken(const Tokens &tokens);
    QFuture<Result<SignedIn>> fetchUserInfo(const Identified &identified);
    QFuture<Result<SignedIn>> askApplication(const SignedIn &signedIn);
    QFuture<Result<SignedIn>> storeSession(const SignedIn &signedIn);
    void end(Result<SignedIn> outcome);

    QFuture<Result<HttpResponse>> requestTokens(const TokenRequestMaker &make,
                                                const std::optional<ProofKey> &key,
                                                QObject *receiver);
    QFuture<Result<void>> awaitEarlierSignOuts(const QFuture<Result<void>> &finished);
    Result<SignedIn> assembleSession(const Identified &identified,
                                     const std::optional<Result<QJsonObject>> &userInfo) const;
    void setActivity(Activity activity);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    QObject &owner_;
    SignInOptions options_;
    EstablishSession establish_;

    Activity activity_ = Activity::Idle;
    std::optional<TakenPort> takenPort_;
    std::optional<Error> deviceProblem_; ///< of the latest device
    std::optional<Reauthentication> reauthentication_;
    // What an end at any time has to undo:
    std::shared_ptr<BrowserRoundTrip> browser_;  ///< null until the listener is open
    std::unique_ptr<DeviceRoundTrip> newDevice_; ///< has no codes yet
    std::unique_ptr<DeviceRoundTrip> device_;    ///< polls
    Deferred<Result<Tokens>> tokens_;            ///< of whichever way comes first
    GrantedTokens unkeptTokens_;                 ///< to be revoked unless the sign-in succeeds
    std::optional<QString> unkeptOwner_;         ///< the subject, if the sign-in was rejected here
    bool isStoring_ = false;
    Deferred<Result<Session>> outcome_;
    std::unique_ptr<QObject> work_; ///< context of every step: none runs without it
};

} // namespace bifrost
