// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"
#include "session/sessionkeeper.h"
#include "session/signincontrol.h"
#include "session/signoutcontrol.h"
#include "session/viewstate.h"

class AppState;
class SessionReport;

/// A client and what works with it: restores its session, keeps it fresh, and carries out the
/// user's actions on it.
class ClientControl : public QObject {
    Q_OBJECT
public:
    /// `client` was made from `configuration`. `appState` and `report` must outlive this object.
    ClientControl(std::unique_ptr<AuthenticationClient> client,
                  bifrost::ClientConfiguration configuration, AppState &appState,
                  SessionReport &report);
    ~ClientControl() override;

    /// Restores the session of an earlier run. Until then it is unknown whether there is one.
    void restore();
    /// The same, unless the client has a session already.
    void resume();
    /// For a client that no earlier run has used, instead of `restore()`.
    void startWithout();
    /// See `SignInControl::setAccountOptions()`.
    void setAccountOptions(std::function<bifrost::SignInOptions()> options) {
        signIn_.setAccountOptions(std::move(options));
    }
    /// Signs in with the issuer that the provider has stated to the client before this one.
    void signInWithStatedIssuer() { signIn_.startWithStatedIssuer(); }
    /// Signs in again, with what an API requires.
    void signInWith(const bifrost::SignInOptions &options) { signIn_.startWith(options); }
    /// See `AuthenticationClient::callApi()`.
    QFuture<bifrost::Result<bifrost::ApiResponse>>
    callApi(const ApiCall &call, const QStringList &origins, const bifrost::ApiProgress &progress) {
        return client_->callApi(call, origins, progress);
    }
    /// Carries out an action on the session; ignores any other.
    void perform(Action action);
    /// Does what has become due.
    void checkDue() { keeper_.checkDue(); }
    /// Retries at once what waits for the network.
    void catchUp();
    /// Sets the timer of the next refresh anew.
    void schedule() { keeper_.schedule(); }

    [[nodiscard]] const AuthenticationClient &client() const { return *client_; }
    [[nodiscard]] const bifrost::ClientConfiguration &configuration() const {
        return configuration_;
    }
    /// See `SignInControl::statedIssuer()`.
    [[nodiscard]] const QString &statedIssuer() const { return signIn_.statedIssuer(); }
    /// The provider refuses to renew the session.
    [[nodiscard]] bool isRefused() const { return connection() == ViewState::Connection::Refused; }
    [[nodiscard]] QUrl browserUrl() { return client_->browserUrl(); }
    QFuture<bifrost::Result<QUrl>> authorizationUrl() { return client_->authorizationUrl(); }
    void enterRedirectAddress(const QString &address) { signIn_.enterRedirectAddress(address); }
    /// An offer to get a session that lasts longer, or why there is none.
    [[nodiscard]] std::optional<Notice> offlineAccessNotice() const {
        return signIn_.offlineAccessNotice();
    }
    /// The view state but for the provider's name, the notices and the receipt.
    [[nodiscard]] ViewState state() const;
    /// While the provider refuses to renew the session.
    [[nodiscard]] std::optional<Notice> refusalNotice() const;

Q_SIGNALS:
    /// `state()` or the report may have changed.
    void changed();
    /// A restore has finished, with or without a session.
    void restored();
    /// The browser has returned with a response.
    void browserReturned();
    /// See `SignInControl::offlineAccessGranted()`.
    void offlineAccessGranted();
    /// See `SignInControl::issuerStated()`.
    void issuerStated(const QString &issuer);
    /// See `SignInControl`.
    void signInStarted();
    void signedIn();
    void signInEnded();
    /// See `SignOutControl::ended()`.
    void signOutEnded();
    /// A refresh has ended the session.
    void sessionEnded();

private:
    void storeAgain();
    void readProfile();
    void tryAgain();
    void finishRestore(const bifrost::Result<void> &result);
    void updateConnection();
    void reportContactFailure(const bifrost::Error &error);
    void reportRefresh();
    [[nodiscard]] ViewState::Connection connection() const;
    [[nodiscard]] bool isSignInOffered() const;
    void observe(bifrost::Activity activity);

    // The first two outlive what refers to them.
    const bifrost::ClientConfiguration configuration_;
    const std::unique_ptr<AuthenticationClient> client_;
    SessionReport &report_;
    SessionKeeper keeper_;
    SignInControl signIn_;
    SignOutControl signOut_;
    bool isRestoring_ = true;
    bool isReadingProfile_ = false;
    QDateTime
        waitingSince_; ///< UTC; when the last sign-in or sign-out began to wait for the browser
};
