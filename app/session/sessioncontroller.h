// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    /// `appState`, `others` and `proxyLogin` must outlive the controller. Without `others`,
    /// sessions of other clients are not looked for; without `proxyLogin`, no proxy asks for a
    /// password.
    SessionController(ClientFactory factory, AppState &appState, OtherSessions *others = nullptr,
                      ProxyLogin *proxyLogin = nullptr);
    ~SessionController() override;

    /// Replaces the client by one for `configuration`; without a value nothing is configured.
    /// `sources` says where its values come from.
    void configure(const std::optional<bifrost::ClientConfiguration> &configuration,
                   const Configuration &sources = {});
    /// Problems of the configuration's sources, which are shown until the next call.
    void setConfigurationNotices(const QList<Notice> &notices);
    /// Shows `notice` as the outcome of the last operation.
    void report(const Notice &notice);
    /// Restores the session of an earlier run, and looks for those of other clients.
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

    /// Carries out an action on sessions. The others are the window's.
    void perform(Action action);
    /// Does what has become due, for example while the computer was suspended.
    void checkDue();
    /// The network is back, or the computer has woken up: retries what is waiting at once.
    void catchUp();

Q_SIGNALS:
    void stateChanged();
    /// The browser has returned with a response: the window should come to the front.
    void browserReturned();
    /// The scope `offline_access`, which the configuration lacks, has led to a longer session: it
    /// should be remembered. This client requests it from now on.
    void offlineAccessGranted();
    /// The provider states another issuer than the configured one: take it over, configure and
    /// start a client for it, and call `signInWithStatedIssuer()`. Connect it queued; the client is
    /// replaced.
    void issuerStated(const QString &issuer);

private:
    void finishRestore();
    void lookElsewhere() { perform(Action::LookElsewhere); }
    void performOnProxy(Action action);
    void update();

    ClientFactory factory_;
    AppState &appState_;
    OtherSessions *others_;
    ProxyLogin *proxyLogin_;
    SessionReport report_;
    std::unique_ptr<ClientControl> client_; ///< null: none is configured
    QString providerName_;
    bool signsInAfterRestore_ = false;
    ViewState state_;
};
