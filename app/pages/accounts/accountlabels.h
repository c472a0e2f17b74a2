// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"

/// 'Signed in' and the like.
[[nodiscard]] QString accountStateText(AccountLine::State state);

/// The name to show; what an account without one is called otherwise. One line of plain text.
[[nodiscard]] QString accountName(const AccountLine &account);

/// The organization and what tells the account from others with the same name. One line of plain
/// text; may be empty.
[[nodiscard]] QString accountDetail(const AccountLine &account);

/// All that a row shows, for screen readers.
[[nodiscard]] QString spokenAccount(const AccountLine &account);
