// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/accountcontrol.h"
#include "session/authenticationclient.h"
#include "session/sessionreport.h"
#include "session/viewstate.h"

class AppState;
class ClientControl;
class OtherSessions;
class ProxyLogin;

/// Turns the user's actions into calls of the client, and what the client does into a `ViewState`.
class SessionController : public QObject {
    Q_OBJECT
public:
    /// `appState`, `others` and `proxyLogin` must outlive the controller. Without `others`, pending
    /// revocations of other clients are not looked for; without `proxyLogin`, no proxy asks for a
    /// password.
    SessionController(AccountsFactory factory, AppState &appState, OtherSessions *others = nullptr,
                      ProxyLogin *proxyLogin = nullptr);
    ~SessionController() override;

    /// Starts over with `configuration`; without a value nothing is configured. `sources` says
    /// where its values come from. An account of another client that was shown last is shown
    /// again, see `startingAccount()`.
    void configure(const std::optional<bifrost::ClientConfiguration> &configuration,
                   const Configuration &sources = {});
    /// Problems of the configuration's sources, which are shown until the next call.
    void setConfigurationNotices(const QList<Notice> &notices);
    /// Shows `notice` as the outcome of the last operation.
    void report(const Notice &notice);
    /// Restores the session of an earlier run, reads the list of accounts, and looks for what
    /// other clients have left.
    void start();

    /// Signs in when `start()` has found no session: with the issuer that `issuerStated()` named.
    void signInWithStatedIssuer() { signsInAfterRestore_ = true; }

    [[nodiscard]] const ViewState &state() const { return state_; }
    /// For 'Copy link' alone; see `bifrost::Client::browserUrl()`.
    [[nodiscard]] QUrl browserUrl();
    /// For a browser on another computer; see `bifrost::Client::authorizationUrl()`.
    QFuture<bifrost::Result<QUrl>> authorizationUrl();
    /// See `bifrost::Client::enterRedirectAddress()`. The state says what is wrong with it.
    void enterRedirectAddress(const QString &address);

    /// Of the requests of the account that is shown, or added; null: there is none.
    [[nodiscard]] std::shared_ptr<bifrost::ProtocolTrace> protocolTrace() const;
    /// See `bifrost::Client::proxyFor()`.
    [[nodiscard]] bifrost::Proxy proxyFor(const QUrl &url) const;
    /// The answer to `ViewState::proxyQuestion`.
    void answerProxy(const bifrost::ProxyCredentials &credentials);

    /// Sends a request to an API; see `AuthenticationClient`. Fails with `SessionError::SignedOut`
    /// if nothing is configured.
    QFuture<bifrost::Result<bifrost::ApiResponse>>
    callApi(const ApiCall &call, const QStringList &origins, const bifrost::ApiProgress &progress);
    [[nodiscard]] QByteArray withoutTokens(const QByteArray &text) const;
    [[nodiscard]] QString withoutTokens(const QString &text) const;
    /// The provider's metadata, once they are known.
    [[nodiscard]] std::optional<bifrost::ProviderSummary> provider() const;
    /// Signs in again, with what an API requires.
    void signInWith(const bifrost::SignInOptions &options);

    /// What the user asks for about accounts, in the window or from the desktop. Ignored while a
    /// sign-out is under way.
    void requestAccount(const AccountRequest &request);
    /// Carries out an action on sessions. The others are the window's.
    void perform(Action action);
    /// Does what has become due, for example while the computer was suspended.
    void checkDue();
    /// The network is back, or the computer has woken up: retries what is waiting at once.
    void catchUp();

Q_SIGNALS:
    void stateChanged();
    /// Another account is shown, or none.
    void accountReplaced();
    /// The browser has returned with a response: the window should come to the front.
    void browserReturned();
    /// The scope `offline_access`, which the configuration lacks, has led to a longer session: it
    /// should be remembered. This client requests it from now on.
    void offlineAccessGranted();
    /// The provider states another issuer than the configured one: take it over, configure and
    /// start a client for it, and call `signInWithStatedIssuer()`. Connect it queued; the client is
    /// replaced.
    void issuerStated(const QString &issuer);
    /// The user of an account that isn't shown has to sign in again. Once for each cause.
    void signInNeeded(const QString &id, const QString &name);

private:
    void finishRestore();
    void showAccount();
    void performOnProxy(Action action);
    void update();

    [[nodiscard]] ClientControl *client() const { return accounts_.shown(); }

    OtherSessions *others_;
    ProxyLogin *proxyLogin_;
    SessionReport report_;
    AccountControl accounts_;
    QString providerName_; ///< of the account that is shown
    bool signsInAfterRestore_ = false;
    ViewState state_;
};
