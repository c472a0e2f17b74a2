// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QList>

namespace bifrost {

/// The list of an application's accounts as it is stored: JSON with a format version. Unknown
/// members are ignored. Without `Account::id`, which follows from the rest, and `Account::state`,
/// which the records tell.
class AccountList {
public:
    static constexpr int formatVersion = 1;
    static constexpr qsizetype maximumSize = 1000;

    [[nodiscard]] static Secret serialize(const QList<Account> &accounts);
    /// All are `State::SignedOut`. What names no account is left out, and so is a second one of
    /// the same name, and whatever comes after `maximumSize`. Fails with `StorageError::Corrupt`,
    /// or `NewerVersion` for a later format.
    [[nodiscard]] static Result<QList<Account>> parse(const Secret &record);
};

} // namespace bifrost
