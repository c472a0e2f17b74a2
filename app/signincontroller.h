// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"
#include "viewstate.h"

class AppState;
class OtherSessions;
class SessionKeeper;

/// Turns what people ask for into calls of the client, and what the client does into a `ViewState`.
///
/// After a sign-out the next sign-in asks the provider for credentials (`prompt=login`): a browser
/// that came back from the sign-out is no proof that the provider's session has ended.
class SignInController : public QObject {
    Q_OBJECT
public:
    /// `appState` and `others` must outlive the controller; without `others` nobody looks for
    /// sessions of other clients.
    SignInController(ClientFactory factory, AppState &appState, OtherSessions *others = nullptr,
                     QObject *parent = nullptr);
    ~SignInController() override;

    /// Drops the client there is and makes one for `configuration`; without, nothing is configured.
    void configure(std::optional<bifrost::ClientConfiguration> configuration);
    /// Problems that the sources of the configuration have; shown until the next call.
    void setConfigurationNotices(const QList<Notice> &notices);
    /// Restores the session of an earlier run, and looks for those of other clients.
    void start();

    [[nodiscard]] const ViewState &state() const { return state_; }
    /// For 'Copy link' alone.
    [[nodiscard]] QUrl browserUrl() { return client_ ? client_->browserUrl() : QUrl(); }

    /// Carries out what concerns the session; anything else is the window's.
    void perform(Action action);
    /// Looks whether something became due while nobody looked, for example during a suspend.
    void checkDue();
    /// The network is back, or the computer has woken up: what waits is tried at once.
    void catchUp();

Q_SIGNALS:
    void stateChanged();
    /// The browser has brought an answer: the window comes to the front.
    void browserReturned();

private:
    enum class Operation {
        None,
        SignIn,
        Restore,
        Refresh,
        SignOut,
        RemoveSession,
        OpenBrowser,
        FinishSignOut,
        EndSession,
    };

    void connectClient();
    void signIn();
    void startAgain();
    void signOut(bifrost::SignOutScope scope);
    void finishSignOut();
    void dropSignOut();
    void storeAgain();
    void openBrowserAgain();
    void signOutWithoutReturn();
    void endInBrowser();
    void tryAgain();
    void dismissNotice();
    void dismissSessionNotice();

    void finishSignIn(const bifrost::Result<void> &result);
    void finishRestore(const bifrost::Result<void> &result);
    void showReceipt(const bifrost::Result<bifrost::SignOutReceipt> &result);
    void tellOfSignOut(const bifrost::SignOutReceipt &receipt, std::optional<Notice> note);
    void updateReceipt(const bifrost::SignOutReceipt &receipt);
    void withdrawRemovalNote();
    void onRefreshed();
    void onContactFailed(const bifrost::Error &error);
    void fail(Operation operation, const bifrost::Error &error);
    void tellOfSession(Notice notice);
    void forgetEvent();

    void onActivity(bifrost::Activity activity);
    void update();
    [[nodiscard]] ViewState::Phase phase() const;
    [[nodiscard]] QList<Notice> notices() const;

    ClientFactory factory_;
    AppState &appState_;
    OtherSessions *others_;
    std::optional<bifrost::ClientConfiguration> configuration_;
    std::unique_ptr<AuthenticationClient> client_;
    std::unique_ptr<SessionKeeper> keeper_; ///< made and dropped with `client_`
    ViewState state_;

    bool restoring_ = false;
    /// Of the sign-in under way, since it waits for the browser.
    std::optional<bifrost::TakenPort> takenPort_;
    bool waited_ = false; ///< the sign-in under way has been with the browser
    Operation failed_ = Operation::None;
    std::optional<Notice> event_;         ///< what the last operation, `failed_`, has to say
    std::optional<Notice> sessionNotice_; ///< what happened to the session
    QList<ReceiptLine> receipt_;          ///< of the last sign-out
    QList<Notice> configurationNotices_;
    std::optional<bifrost::Error> configurationError_;
};
