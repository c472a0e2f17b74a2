// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/processlock.h"
#include "session/recordstore.h"

#include <bifrost/account.h>

#include <QList>

#include <functional>
#include <optional>

namespace bifrost {

/// The stored list of an application's accounts, which all of its processes share.
class AccountEntry : public QObject {
public:
    /// The key of the entry.
    [[nodiscard]] static QString key();

    /// What is passed by reference must outlive this object, whose destruction cancels what is
    /// pending. `lock` is held for a change of the list, and for nothing else.
    AccountEntry(SecretStore &secrets, ProcessLock &lock);

    /// No value if there is none, or a damaged one: the list is to be made again. Fails like
    /// `RecordStore::read()`, and with `StorageError::NewerVersion`.
    QFuture<Result<std::optional<QList<Account>>>> read();
    using Change = std::function<void(QList<Account> &accounts)>;
    /// Applies `change` to the list as it is once no other process changes it, or to `known` if
    /// `read()` finds none. The outcome is the new list; an empty one is no entry. Fails like
    /// `read()`, `RecordStore::write()`, and with `SessionError::InUse`.
    QFuture<Result<QList<Account>>> change(const QList<Account> &known, Change change);
    /// Removes it, whatever it holds.
    QFuture<Result<void>> remove();

private:
    QFuture<Result<QList<Account>>> changeLocked(const QList<Account> &known, const Change &change);
    QFuture<Result<void>> write(const QList<Account> &accounts);
    template<typename T>
    QFuture<Result<T>> exclusively(std::function<QFuture<Result<T>>()> work);

    SecretStore &secrets_;
    ProcessLock &lock_;
    RecordStore record_;
};

} // namespace bifrost
