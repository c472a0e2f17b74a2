// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/storequeue.h"
#include "session/accountentry.h"
#include "session/storedrecords.h"
#include "session/storekey.h"

#include <bifrost/account.h>
#include <bifrost/session.h>

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace bifrost {

/// The accounts of an application, in memory and in the keychain, kept in agreement.
///
/// The keychain has a list of them, and the record of each session under a name of its own. A
/// record that the list does not describe is read and listed, so a list that is lost or damaged is
/// made again. Keychains do not report changes: what another process has changed is seen at
/// `load()` and before each change here.
class AccountDirectory : public QObject {
    Q_OBJECT
public:
    /// The keys of the application's entries in the keychain: see `IndexedSecretStore::keys()`.
    using ListKeys = std::function<QFuture<Result<QStringList>>()>;
    /// What is passed by reference must outlive this object. `lock` is that of the list.
    AccountDirectory(SecretStore &secrets, ProcessLock &lock, ListKeys keys);

    [[nodiscard]] const QList<Account> &accounts() const { return accounts_; }
    [[nodiscard]] std::optional<Account> find(const QString &id) const;

    /// The name of an account which is not listed, but has pending revocations, as seen at the
    /// latest look: of a sign-in that failed. Empty if there is none.
    [[nodiscard]] QString nameWithRevocations(const QString &issuer, const QString &clientId) const;

    /// See `AccountManager::load()`.
    QFuture<Result<QList<Account>>> load();
    /// The account where the user of `session` belongs; see `placeSession()`. Lists it, in memory
    /// alone if the keychain does not work, and then in the keychain at the next change.
    QFuture<Result<Account>> place(const Session &session, const Account &own);
    /// Changes what is listed of an account, never what names it. Fails with
    /// `SessionError::UnknownAccount`, and like `AccountEntry::change()`.
    using Amendment = std::function<void(Account &account)>;
    QFuture<Result<void>> amend(const QString &id, Amendment amendment);
    QFuture<Result<void>> remove(const QString &id);
    /// The client of an account has `session`, or none any more. Lists what it says of the user.
    QFuture<Result<void>> follow(const QString &id, const std::optional<Session> &session);

Q_SIGNALS:
    void changed(); ///< `accounts()`

private:
    using Accounts = Result<QList<Account>>;
    using Change = AccountEntry::Change;
    using Listed = std::optional<QList<Account>>;

    QFuture<Accounts> read();
    QFuture<Accounts> complete(const Listed &listed, const QStringList &keys);
    QFuture<Accounts> adopt(const Listed &listed, const QStringList &keys,
                            const QList<StoredSession> &found);
    QFuture<Result<void>> change(Change change);
    QFuture<Result<void>> changeCurrent(Change change);
    QFuture<Result<Account>> list(const std::function<qsizetype(QList<Account> &)> &insert);
    [[nodiscard]] QList<Account> unsaved() const;
    void publish(QList<Account> accounts);

    AccountEntry entry_;
    StoredRecords records_;
    ListKeys keys_;
    StoreQueue queue_; ///< of the changes in this process
    SingleFlight<QList<Account>> loading_;
    QList<Account> accounts_;
    QList<StoreKey> revocations_;
    QSet<QString> stored_;  ///< accounts of which the keychain holds a session
    QSet<QString> here_;    ///< accounts whose client has a session
    QSet<QString> unsaved_; ///< accounts that the stored list lacks
    bool isRead_ = false;
};

/// A name for a new account, which no other has: random.
[[nodiscard]] QString freshAccountName();

} // namespace bifrost
