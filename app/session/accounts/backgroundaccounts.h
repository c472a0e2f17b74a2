// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/authenticationaccounts.h"
#include "session/sessionkeeper.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

/// Keeps the session of one account fresh while the window shows another one.
class BackgroundAccount : public QObject {
    Q_OBJECT
public:
    BackgroundAccount(AuthenticationAccounts::Client client, Clocks clocks);
    ~BackgroundAccount() override;

    /// Restores the session of an earlier run, unless the client has one.
    void restore();
    [[nodiscard]] SessionKeeper &keeper() { return keeper_; }

Q_SIGNALS:
    void restored();
    /// Whoever it belongs to has to sign in again.
    void needed();
    /// Nothing is wrong with the session, which was refreshed at `refreshedAt`.
    void kept(const QDateTime &refreshedAt);

private:
    void finishRestore(const bifrost::Result<void> &result);
    void check();

    const AuthenticationAccounts::Client client_;
    const Clocks clocks_;
    SessionKeeper keeper_;
};

/// The accounts that are signed in while the window shows another one. Their sessions are restored
/// one after another, so that a start with many accounts is a start with one.
class BackgroundAccounts : public QObject {
    Q_OBJECT
public:
    /// `accounts` must outlive this object.
    explicit BackgroundAccounts(AuthenticationAccounts &accounts, Clocks clocks = {});
    ~BackgroundAccounts() override;

    /// Keeps the sessions of the accounts `ids`, and lets go of the others.
    void follow(const QStringList &ids);
    /// See `SessionKeeper`.
    void checkDue();
    void catchUp();

Q_SIGNALS:
    /// The user of the account has to sign in again: the session has ended, or isn't renewed.
    void needed(const QString &id);
    /// See `BackgroundAccount`.
    void kept(const QString &id, const QDateTime &refreshedAt);

private:
    void restoreNext();
    void retire(const QStringList &kept);

    AuthenticationAccounts &accounts_;
    Clocks clocks_;
    std::map<QString, std::unique_ptr<BackgroundAccount>> followed_;
    /// No longer followed; one of their signals may be the reason.
    std::vector<std::unique_ptr<BackgroundAccount>> retired_;
    QStringList waiting_; ///< to be restored
    QString restoring_{}; ///< the one that is; empty: none
};
