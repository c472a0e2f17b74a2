// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <QStringList>

/// A sign-in that was meant for `expected` led to `name`. Both are names of accounts, in plain
/// text.
[[nodiscard]] Notice describeOtherAccount(const QString &name, const QString &expected);
/// A sign-in to add an account led to `name`, which is there already.
[[nodiscard]] Notice describeKnownAccount(const QString &name);
/// The accounts that a sign-out of all has left signed in; none: it has signed out of each.
[[nodiscard]] Notice describeSignOutOfAll(const QStringList &left);
/// For the notification that `name` has to sign in again.
[[nodiscard]] Notice describeAccountInNeed(const QString &name);
