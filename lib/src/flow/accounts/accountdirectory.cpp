// SPDX-License-Identifier: Apache-2.0
#include "flow/accounts/accountdirectory.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/accountidentity.h"
#include "session/recordheader.h"
#include "session/sessionplacing.h"

#include <QRandomGenerator>

#include <algorithm>

namespace bifrost {

namespace {

using Content = StoredSession::Content;

Error unknownAccount() {
    return SessionError{SessionError::Kind::UnknownAccount};
}

/// The keys of sessions that `listed` does not describe.
QStringList undescribed(const QStringList &keys, const QList<Account> &listed) {
    QStringList unknown;
    for (const QString &key : keys) {
        const auto parsed = StoreKey::parse(key);
        const bool isDescribed = std::ranges::any_of(
            listed, [&](const Account &account) { return parsed == accountKey(account); });
        if (parsed && parsed->kind == StoreKey::Kind::Session && !isDescribed) {
            unknown.append(key);
        }
    }
    return unknown;
}

QList<StoreKey> revocationsIn(const QStringList &keys) {
    QList<StoreKey> revocations;
    for (const QString &key : keys) {
        const auto parsed = StoreKey::parse(key);
        if (parsed && parsed->kind == StoreKey::Kind::UnrevokedTokens) {
            revocations.append(*parsed);
        }
    }
    return revocations;
}

void appendMissing(QList<Account> &accounts, const QList<Account> &others) {
    for (const Account &account : others) {
        if (indexOfAccount(accounts, account.id) < 0) {
            accounts.append(account);
        }
    }
}

/// Holds a session: also one that a newer version has written.
bool holdsSession(const StoredSession &stored) {
    return !stored.problem || stored.problem->kind == StorageError::Kind::NewerVersion;
}

} // namespace

QString freshAccountName() {
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

AccountDirectory::AccountDirectory(SecretStore &secrets, ProcessLock &lock, ListKeys keys)
    : entry_(secrets, lock), records_(secrets), keys_(std::move(keys)), queue_(lock) {}

std::optional<Account> AccountDirectory::find(const QString &id) const {
    const qsizetype index = indexOfAccount(accounts_, id);
    return index < 0 ? std::nullopt : std::optional(accounts_[index]);
}

QString AccountDirectory::nameWithRevocations(const QString &issuer,
                                              const QString &clientId) const {
    for (const StoreKey &key : revocations_) {
        const StoreKey session{StoreKey::Kind::Session, issuer, clientId, key.account};
        const bool isListed = std::ranges::any_of(
            accounts_, [&](const Account &account) { return accountKey(account) == session; });
        if (key.issuer == issuer && key.clientId == clientId && !isListed) {
            return key.account;
        }
    }
    return {};
}

QFuture<AccountDirectory::Accounts> AccountDirectory::load() {
    return loading_.run(
        this, [this] { return queue_.inOrder<QList<Account>>(this, [this] { return read(); }); });
}

QFuture<AccountDirectory::Accounts> AccountDirectory::read() {
    return whenDone(entry_.read(), this, [this](const Result<Listed> &stored) {
        // The records alone count where a newer version has written the list.
        if (!stored && !isStorageError(stored.error(), StorageError::Kind::NewerVersion)) {
            return failed<QList<Account>>(stored.error());
        }
        const Listed listed = stored.value_or(std::nullopt);
        return andThen(keys_(), this,
                       [this, listed](const QStringList &keys) { return complete(listed, keys); });
    });
}

/// Reads only what the list does not describe.
QFuture<AccountDirectory::Accounts> AccountDirectory::complete(const Listed &listed,
                                                               const QStringList &keys) {
    const QStringList unknown = undescribed(keys, listed.value_or(QList<Account>()));
    return andThen(records_.list(unknown), this,
                   [this, listed, keys](const QList<StoredSession> &found) {
                       return adopt(listed, keys, found);
                   });
}

QFuture<AccountDirectory::Accounts> AccountDirectory::adopt(const Listed &listed,
                                                            const QStringList &keys,
                                                            const QList<StoredSession> &found) {
    isRead_ = true;
    QList<Account> all = listed.value_or(QList<Account>());
    revocations_ = revocationsIn(keys);
    stored_.clear();
    for (const Account &account : std::as_const(all)) {
        if (keys.contains(accountKey(account).toString())) {
            stored_.insert(account.id);
        }
    }
    for (const StoredSession &record : found) {
        if (record.content == Content::Session && !record.issuer.isEmpty()) {
            const Account account = accountOfRecord(record);
            appendMissing(all, {account});
            if (holdsSession(record)) {
                stored_.insert(account.id);
            }
        }
    }
    if (all.size() == listed.value_or(QList<Account>()).size() && unsaved_.isEmpty()) {
        publish(std::move(all));
        return ready<Accounts>(accounts_);
    }
    const auto saved = change([all](QList<Account> &accounts) { appendMissing(accounts, all); });
    return whenDone(saved, this, [this, all](const Result<void> &written) -> Accounts {
        if (!written) {
            qCWarning(lcSession).noquote()
                << "the list of accounts could not be stored:" << toLogString(written.error());
            QList<Account> accounts = all;
            appendMissing(accounts, unsaved());
            publish(std::move(accounts));
        }
        return accounts_;
    });
}

QList<Account> AccountDirectory::unsaved() const {
    QList<Account> accounts = accounts_;
    accounts.removeIf([this](const Account &account) { return !unsaved_.contains(account.id); });
    return accounts;
}

/// To the list as it is by then, with what could not be stored before.
QFuture<Result<void>> AccountDirectory::change(Change change) {
    const auto changeAll = [unsaved = unsaved(),
                            change = std::move(change)](QList<Account> &accounts) {
        appendMissing(accounts, unsaved);
        change(accounts);
    };
    return andThen(entry_.change(accounts_, changeAll), this,
                   [this](QList<Account> accounts) -> Result<void> {
                       unsaved_.clear();
                       publish(std::move(accounts));
                       return {};
                   });
}

QFuture<Result<Account>> AccountDirectory::place(const Session &session, const Account &own) {
    return list([session, own, fresh = freshAccountName()](QList<Account> &accounts) {
        return placeSession(accounts, own, fresh, session);
    });
}

/// Never fails: a session needs its place, whether the keychain works or not.
QFuture<Result<Account>>
AccountDirectory::list(const std::function<qsizetype(QList<Account> &)> &insert) {
    const auto store = [this, insert](const Accounts &known) {
        const auto id = std::make_shared<QString>();
        const auto stored = known ? change([insert, id](QList<Account> &accounts) {
            *id = accounts[insert(accounts)].id;
        })
                                  : failed<void>(known.error());
        return whenDone(stored, this, [this, insert, id](const Result<void> &done) {
            if (!done) {
                qCWarning(lcSession).noquote()
                    << "an account is listed in memory alone:" << toLogString(done.error());
                QList<Account> accounts = accounts_;
                *id = accounts[insert(accounts)].id;
                unsaved_.insert(*id);
                publish(std::move(accounts));
            }
            return Result<Account>(*find(*id));
        });
    };
    // `change()` reads the list itself; the records that it lacks were looked for before.
    return queue_.inOrder<Account>(this, [this, store] {
        return whenDone(isRead_ ? ready<Accounts>(accounts_) : read(), this, store);
    });
}

/// After another look: what another process has removed is not listed again.
QFuture<Result<void>> AccountDirectory::changeCurrent(Change change) {
    return queue_.inOrder<void>(this, [this, change = std::move(change)] {
        return andThen(read(), this,
                       [this, change](const QList<Account> &) { return this->change(change); });
    });
}

QFuture<Result<void>> AccountDirectory::amend(const QString &id, Amendment amendment) {
    const auto isFound = std::make_shared<bool>(false);
    const auto changed =
        changeCurrent([id, amendment = std::move(amendment), isFound](QList<Account> &accounts) {
            const qsizetype index = indexOfAccount(accounts, id);
            *isFound = index >= 0;
            if (*isFound) {
                amendment(accounts[index]);
            }
        });
    return andThen(changed, this, [isFound]() -> Result<void> {
        return *isFound ? Result<void>() : failure(unknownAccount());
    });
}

QFuture<Result<void>> AccountDirectory::remove(const QString &id) {
    unsaved_.remove(id);
    return changeCurrent([id](QList<Account> &accounts) {
        accounts.removeIf([&](const Account &account) { return account.id == id; });
    });
}

QFuture<Result<void>> AccountDirectory::follow(const QString &id,
                                               const std::optional<Session> &session) {
    if (session) {
        here_.insert(id);
    } else {
        here_.remove(id);
        stored_.remove(id);
    }
    publish(accounts_);
    const auto known = find(id);
    const QJsonObject claims = session ? accountClaims(session->claims()) : QJsonObject();
    if (!session || !known || (known->subject == session->subject() && known->claims == claims)) {
        return ready<Result<void>>({});
    }
    return amend(id, [subject = session->subject(), claims](Account &account) {
        if (account.subject != subject) { // a program without accounts has replaced the record
            account.name.clear();
        }
        account.subject = subject;
        account.claims = claims;
    });
}

void AccountDirectory::publish(QList<Account> accounts) {
    for (Account &account : accounts) {
        account.state = stored_.contains(account.id) || here_.contains(account.id)
                            ? Account::State::SignedIn
                            : Account::State::SignedOut;
    }
    if (accounts_ != accounts) {
        accounts_ = std::move(accounts);
        Q_EMIT changed();
    }
}

} // namespace bifrost
