// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/authenticationaccounts.h"
#include "session/accountsview.h"

#include <QDateTime>
#include <QMap>

class AppState;
class SessionReport;

/// The list of accounts as the window shows it, and what changes it without a sign-in or a
/// sign-out.
class KnownAccounts : public QObject {
    Q_OBJECT
public:
    /// All three must outlive this object.
    KnownAccounts(AuthenticationAccounts &accounts, AppState &appState, SessionReport &report);

    /// Reads the list. An error is reported; there may be a keychain problem with a notice of its
    /// own.
    void load(bifrost::KeychainQuestions questions);
    [[nodiscard]] bool isLoaded() const { return isLoaded_; }
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);
    /// The organizations of the user of `shown`.
    void listOrganizations(const QString &shown);
    void enterOrganization(const QString &shown, const bifrost::Organization &organization);
    /// Another account is shown: its organizations aren't known.
    void clearOrganizations();

    /// The user of this account has to sign in again. False if that is known already, also from an
    /// earlier run.
    bool addNeed(const QString &id);
    /// Its session was refreshed at `refreshedAt`: if that is later, the user need not sign in.
    void reconsiderNeed(const QString &id, const QDateTime &refreshedAt);
    void removeNeed(const QString &id);

    /// `shown` is the ID of the account that the window shows; empty: none.
    [[nodiscard]] AccountsView view(const QString &shown) const;
    [[nodiscard]] QStringList ids() const;
    /// The IDs of those that are signed in.
    [[nodiscard]] QStringList signedIn() const;
    /// As `accountName()`; empty if there is none.
    [[nodiscard]] QString name(const QString &id) const;

Q_SIGNALS:
    void changed();
    void loaded();
    /// `remove()` has finished, whatever came of it.
    void removalEnded();
    /// The account `id` is the shown one's in another organization.
    void organizationEntered(const QString &id);

private:
    /// The one that its user has signed in to.
    [[nodiscard]] QString origin(const QString &id) const;
    void report(const bifrost::Error &error);

    AuthenticationAccounts &accounts_;
    AppState &appState_;
    SessionReport &report_;
    bool isLoaded_ = false;
    QMap<QString, QDateTime> inNeed_; ///< since when, UTC
    AccountsView::Organizations organizations_;
    quint64 asked_ = 0; ///< counts the questions about organizations; only the newest is answered
};
