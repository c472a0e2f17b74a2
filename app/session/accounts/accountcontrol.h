// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "notices/notice.h"
#include "session/accounts/authenticationaccounts.h"
#include "session/accountsview.h"

#include <memory>
#include <optional>

class KnownAccounts;
class AccountSignIn;
class AppState;
class BackgroundAccounts;
class ClientControl;
class SessionReport;
class ShownAccount;
class SignOutOfAll;

/// Carries out what the user asks for about accounts: which one the window shows, signing in as
/// somebody else, signing out of all.
///
/// A start restores the session of one account and reads the list of the others when that is done;
/// then their sessions are kept in the background.
class AccountControl : public QObject {
    Q_OBJECT
public:
    /// `appState` and `report` must outlive this object.
    AccountControl(AccountsFactory factory, AppState &appState, SessionReport &report);
    ~AccountControl() override;

    /// Starts over with `configuration`; without a value nothing is configured. `sources` says
    /// where its values come from.
    void configure(const std::optional<bifrost::ClientConfiguration> &configuration,
                   const Configuration &sources);
    /// Restores the session of the account that is shown, then the list.
    void start();
    void request(const AccountRequest &request);
    /// Carries out an action on accounts. Returns false for any other.
    bool perform(Action action);
    void checkDue();
    void catchUp();

    /// Null: there is no account to show.
    [[nodiscard]] ClientControl *shown() const;
    /// None is shown because the one that was is being removed.
    [[nodiscard]] bool isChanging() const { return isRemoving_ && !shown(); }
    [[nodiscard]] AccountsView view() const;

Q_SIGNALS:
    void changed();
    /// Another account is shown, or none.
    void replaced();
    /// See `ClientControl`, for the account that is shown. The first one comes without an account,
    /// too.
    void restored();
    void browserReturned();
    /// Of the client that is configured.
    void offlineAccessGranted();
    void issuerStated(const QString &issuer);
    /// The user of an account that isn't shown has to sign in again, and hasn't been told.
    void signInNeeded(const QString &id, const QString &name);

private:
    void connectShown();
    void connectOthers();
    void showFirst();
    void choose(const QString &id, Action next = Action::None);
    void finishRestore();
    void loadList();
    void finishSignOut();
    void findAnother();
    void remove(const QString &id);
    void finishRemoval();
    void follow();
    void judgeShown();
    void need(const QString &id);
    [[nodiscard]] bool isSigningOut() const;

    AccountsFactory factory_;
    AppState &appState_;
    SessionReport &report_;
    std::optional<bifrost::ClientConfiguration> configured_;
    Configuration sources_;
    bool isRemoving_ = false;
    bool isListDue_ = false; ///< when the keychain can be read again
    std::unique_ptr<AuthenticationAccounts> accounts_;
    std::unique_ptr<KnownAccounts> list_;
    std::unique_ptr<BackgroundAccounts> background_;
    std::unique_ptr<ShownAccount> shown_;
    std::unique_ptr<AccountSignIn> signIn_;
    std::unique_ptr<SignOutOfAll> signOutOfAll_;
};
