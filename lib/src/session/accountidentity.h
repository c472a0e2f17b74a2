// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/storekey.h"

#include <bifrost/account.h>
#include <bifrost/session.h>
#include <bifrost/storedsession.h>

#include <QJsonObject>
#include <QList>
#include <QString>

namespace bifrost {

/// The name of the record of an account's session.
[[nodiscard]] StoreKey accountKey(const Account &account);
/// `name` can be `Account::account`, a part of the name of a record: see `ClientConfiguration`.
[[nodiscard]] bool isRecordName(const QString &name);
/// `Account::id`: the first digits of a digest of the record's name.
[[nodiscard]] QString accountId(const Account &account);
/// The index of the account with this ID; -1 if there is none.
[[nodiscard]] qsizetype indexOfAccount(const QList<Account> &accounts, const QString &id);
/// The index of the account that `session` belongs to: with the same issuer, client ID and `sub`
/// (OIDC Core §2), and with the organization of `session` if it has one. An account of this
/// organization comes before one of none, to which no session belongs that was switched
/// (`Session::organization()`). -1 if there is none.
[[nodiscard]] qsizetype indexOfAccount(const QList<Account> &accounts, const Session &session);
/// `account` is one of the organization that `session` is for.
[[nodiscard]] bool isOfOrganization(const Account &account, const Session &session);

/// The claims that a list shows (OIDC Core §5.1), bounded: names, an email address, a picture's
/// address, and `sub`, which tells names from identifiers.
[[nodiscard]] QJsonObject accountClaims(const QJsonObject &claims);
/// What the user calls an account: printable, on one line, 100 characters at most.
[[nodiscard]] QString accountName(const QString &text);
/// The account of a stored session that no list describes.
[[nodiscard]] Account accountOfRecord(const StoredSession &stored);

} // namespace bifrost
