// SPDX-License-Identifier: Apache-2.0
#include "session/accountentry.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/accountlist.h"
#include "session/recordheader.h"

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

using Stored = Result<std::optional<QList<Account>>>;

/// The lock is held for a few keychain jobs at most.
constexpr std::chrono::milliseconds listPatience = 10s;

Stored accountsIn(const Result<std::optional<Secret>> &record) {
    if (record && !*record) {
        return std::nullopt;
    }
    const Result<QList<Account>> accounts = record.and_then(
        [](const std::optional<Secret> &list) { return AccountList::parse(*list); });
    if (accounts) {
        return std::optional(*accounts);
    }
    if (isStorageError(accounts.error(), StorageError::Kind::Corrupt)) {
        qCWarning(lcSession).noquote()
            << "the list of accounts is made again:" << toLogString(accounts.error());
        return std::nullopt;
    }
    return failure(accounts.error());
}

} // namespace

QString AccountEntry::key() {
    return u"accounts"_s;
}

AccountEntry::AccountEntry(SecretStore &secrets, ProcessLock &lock)
    : secrets_(secrets), lock_(lock), record_(secrets, key()) {}

QFuture<Stored> AccountEntry::read() {
    return whenDone(record_.read(), this, accountsIn);
}

template<typename T>
QFuture<Result<T>> AccountEntry::exclusively(std::function<QFuture<Result<T>>()> work) {
    const auto locked = [this, work = std::move(work)](ProcessLock::Held held) {
        return whenDone(work(), this, [held = std::move(held)](Result<T> outcome) mutable {
            held = ProcessLock::Held();
            return outcome;
        });
    };
    return andThen(lock_.acquire(listPatience), this, locked);
}

QFuture<Result<QList<Account>>> AccountEntry::change(const QList<Account> &known, Change change) {
    return exclusively<QList<Account>>(
        [this, known, change = std::move(change)] { return changeLocked(known, change); });
}

QFuture<Result<QList<Account>>> AccountEntry::changeLocked(const QList<Account> &known,
                                                           const Change &change) {
    return andThen(read(), this, [this, known, change](std::optional<QList<Account>> stored) {
        QList<Account> accounts = stored.value_or(known);
        change(accounts);
        if (stored ? accounts == *stored : accounts.isEmpty()) {
            return ready<Result<QList<Account>>>(std::move(accounts));
        }
        return andThen(write(accounts), this,
                       [accounts]() -> Result<QList<Account>> { return accounts; });
    });
}

QFuture<Result<void>> AccountEntry::write(const QList<Account> &accounts) {
    if (accounts.isEmpty()) {
        return record_.remove();
    }
    secrets_.describe(key(), u"list of accounts"_s);
    return record_.write(AccountList::serialize(accounts));
}

QFuture<Result<void>> AccountEntry::remove() {
    return exclusively<void>([this] { return record_.remove(); });
}

} // namespace bifrost
