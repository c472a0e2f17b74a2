// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/session.h>

#include <QList>

namespace bifrost {

/// Makes `session`, of a sign-in with the client of `own`, that of the account where its user
/// belongs, and returns the index of that:
/// 1. the account that has this user already;
/// 2. else `own`, if it has no user yet, whether it is listed or not;
/// 3. else a new account beside `own`, with the name `freshName`.
///
/// So no sign-in ever replaces an account by that of another user.
qsizetype placeSession(QList<Account> &accounts, const Account &own, const QString &freshName,
                       const Session &session);

} // namespace bifrost
