// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewstate.h"

#include <bifrost/signoutreceipt.h>

/// Valid sessions and states, for tests to change one thing of.
namespace samples {

/// Ada Lovelace, signed in a quarter of an hour ago, with a refresh token.
[[nodiscard]] SessionSnapshot session();
[[nodiscard]] SessionSnapshot sessionWithClaims(const QJsonObject &claims);
/// Without a refresh token; ends in `seconds`.
[[nodiscard]] SessionSnapshot sessionEndingIn(int seconds);
/// Every step done.
[[nodiscard]] bifrost::SignOutReceipt receipt(); ///< all done
[[nodiscard]] bifrost::SignOutReceipt offlineReceipt();
/// The browser did not come back; the provider does not let the refresh token be revoked.
[[nodiscard]] bifrost::SignOutReceipt unconfirmedReceipt();

struct NamedState {
    const char *name;
    ViewState state;
};
/// Every state a page is designed for.
[[nodiscard]] QList<NamedState> states();

} // namespace samples
