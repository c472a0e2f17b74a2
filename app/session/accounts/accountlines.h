// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"

#include <bifrost/account.h>

#include <QStringList>

/// What the window calls an account: the name that the user has given it, else that of the user,
/// their e-mail address or user name, else its provider. One line of plain text.
[[nodiscard]] QString accountName(const bifrost::Account &account);

/// `account` for the switcher and the page Accounts. `inNeed` are the IDs of those whose session
/// has ended, or isn't renewed.
[[nodiscard]] AccountLine accountLine(const bifrost::Account &account, const QStringList &inNeed);
