// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/authenticationaccounts.h"
#include "session/clientcontrol.h"

#include <memory>
#include <optional>
#include <vector>

class AppState;
class SessionReport;

/// The account that the window shows; while one is added, the client of that sign-in is in its
/// place.
class ShownAccount : public QObject {
    Q_OBJECT
public:
    /// Whether the report of what has happened stays.
    enum class Past { Discard, Keep };

    /// `application` is what `accounts` was made from, and names a client if one is configured.
    /// The others must outlive this object.
    ShownAccount(AuthenticationAccounts &accounts, AppState &appState, SessionReport &report,
                 bifrost::ClientConfiguration application);
    ~ShownAccount() override;

    /// Restores the session of what is shown, and from now on of what is shown next.
    void start();
    /// Shows the account `id`, and does `next` on it once its session is restored. A sign-in that
    /// is under way is canceled. Returns why it can't be shown; what was shown stays then.
    bifrost::Result<void> show(const QString &id, Past past = Past::Discard,
                               Action next = Action::None);
    /// Shows a client with which an account is added at `place`, and starts the sign-in.
    bifrost::Result<void> showNewcomer(const bifrost::AccountPlace &place);
    /// Shows nothing.
    void leave();
    /// The next start shows it.
    void remember();

    /// Null: nothing is shown.
    [[nodiscard]] ClientControl *control() const { return control_.get(); }
    /// The account that is shown, or that was before one is added; empty: none.
    [[nodiscard]] const QString &id() const { return id_; }
    /// Where an account is added.
    [[nodiscard]] const std::optional<bifrost::AccountPlace> &place() const { return place_; }
    /// The one whose client works here; empty while an account is added.
    [[nodiscard]] QString activeId() const { return place_ ? QString() : id_; }
    /// It is at the provider of the application's configuration, with its client ID.
    [[nodiscard]] bool isConfigured() const;

Q_SIGNALS:
    /// See `ClientControl`.
    void changed();
    /// Another account is shown, or none.
    void replaced();
    /// Whether its session was restored, or not.
    void restored();
    void browserReturned();
    void offlineAccessGranted();
    void issuerStated(const QString &issuer);
    void signInStarted();
    void signedIn();
    void signInEnded();
    void signOutEnded();
    void sessionEnded();

private:
    void take(AuthenticationAccounts::Client client,
              const bifrost::ClientConfiguration &configuration);
    void retire();
    void finishRestore();
    [[nodiscard]] bifrost::ClientConfiguration at(const bifrost::AccountPlace &place) const;

    AuthenticationAccounts &accounts_;
    AppState &appState_;
    SessionReport &report_;
    const bifrost::ClientConfiguration application_;
    bool isStarted_ = false;
    Action next_ = Action::None; ///< once the session is restored
    QString id_;
    std::optional<bifrost::AccountPlace> place_;
    std::unique_ptr<ClientControl> control_;
    /// Not shown any more; one of their signals may be the reason.
    std::vector<std::unique_ptr<ClientControl>> retired_;
};
