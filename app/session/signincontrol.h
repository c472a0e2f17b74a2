// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "session/authenticationclient.h"
#include "session/viewstate.h"

#include <functional>

class AppState;
class SessionReport;

/// Starts the sign-ins of one client and reports how they end.
///
/// After a sign-out the next sign-in asks the provider for credentials (`prompt=login`): a browser
/// that returned from the sign-out does not prove that the provider's session has ended.
class SignInControl : public QObject {
    Q_OBJECT
public:
    /// `configuration` is the one that `client` was made from. All four must outlive this object.
    SignInControl(AuthenticationClient &client, const bifrost::ClientConfiguration &configuration,
                  AppState &appState, SessionReport &report);

    /// What each sign-in sends unless its own options say otherwise: who is expected.
    void setAccountOptions(std::function<bifrost::SignInOptions()> options) {
        accountOptions_ = std::move(options);
    }
    /// Does nothing while a sign-in or a sign-out is running.
    void start();
    /// The same with `options`, which an API has asked for.
    void startWith(bifrost::SignInOptions options);
    /// Goes on with the issuer that the provider has stated. A provider that states yet another one
    /// then isn't followed, so that it can't go on for ever.
    void startWithStatedIssuer();
    /// Cancels the pending sign-in and starts another one with a new request, so that the previous
    /// link is worthless. Does nothing once the session is being stored.
    void startAgain();
    void openBrowserAgain();
    /// Gets a code with which the sign-in that waits can be continued on another device.
    void useDevice();
    /// Takes the address that a browser shows which could not open it.
    void enterRedirectAddress(const QString &address);
    /// Adds to `state` what is known of the ways to continue without the browser here.
    void describeOtherWays(ViewState &state) const;
    /// Signs in again with the scope `offline_access`, and with the user's consent, which
    /// OIDC Core §11 requires for it. If that leads to a session that can be refreshed, the scope
    /// is requested from now on.
    void askForOfflineAccess();
    /// Withdraws the offer until the next sign-in.
    void declineOfflineAccess();
    /// For a session that cannot be refreshed, if the scope `offline_access` may be the reason.
    [[nodiscard]] std::optional<Notice> offlineAccessNotice() const;
    /// Takes over the issuer that the provider has stated at the last sign-in.
    void useStatedIssuer();
    /// That issuer; empty if the last sign-in has not failed for it.
    [[nodiscard]] const QString &statedIssuer() const { return statedIssuer_; }

    /// While a sign-in waits for the browser: the configured port that another program has, unless
    /// this client is known to accept any port.
    [[nodiscard]] std::optional<bifrost::TakenPort> takenPort() const;

Q_SIGNALS:
    void changed();
    /// A sign-in begins. It ends with one of the next two, unless another one replaces it.
    void started();
    void signedIn();
    void signInEnded(); ///< without success; the report says why, unless it was canceled
    /// The browser has returned with a response.
    void browserReturned();
    /// The session that `askForOfflineAccess()` has led to can be refreshed.
    void offlineAccessGranted();
    /// The provider states this issuer instead of the configured one, and the user, or the common
    /// origin, decides for it: make a client for it, and go on.
    void issuerStated(const QString &issuer);

private:
    /// What is observed of a sign-in while it runs.
    struct Attempt {
        bool hasWaitedForBrowser = false;
        bool asksForOfflineAccess = false;
        bool followsStatedIssuer = true;
        std::optional<bifrost::TakenPort> takenPort;
        bool isDeviceRequested = false;
        std::optional<Notice> deviceProblem; ///< why there is no code
        QString redirectMistake;
    };

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bifrost::SignInOptions forAccount(bifrost::SignInOptions options) const;
    void begin(const bifrost::SignInOptions &options);
    void finishOfflineAccess();
    void observe(bifrost::Activity activity);
    void finish(const Attempt &attempt, const bifrost::Result<void> &result);
    void succeed(const Attempt &attempt);
    void fail(const Attempt &attempt, const bifrost::Error &error);

    AuthenticationClient &client_;
    const bifrost::ClientConfiguration &configuration_;
    AppState &appState_;
    SessionReport &report_;
    std::function<bifrost::SignInOptions()> accountOptions_;
    std::shared_ptr<Attempt> attempt_; ///< the newest one
    QString statedIssuer_;             ///< by the provider, at the last sign-in that failed
    QStringList additionalScopes_;     ///< of each sign-in
    bool isConsentAsked_ = false;      ///< by the sign-in that led to the session
    bool isOfferDeclined_ = false;
};
