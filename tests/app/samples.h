// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <bifrost/signoutreceipt.h>

/// Valid sessions and states; tests change one detail at a time.
namespace samples {

/// Ada Lovelace, signed in a quarter of an hour ago, with a refresh token.
[[nodiscard]] SessionSnapshot session();
[[nodiscard]] SessionSnapshot sessionWithClaims(const QJsonObject &claims);
/// Without a refresh token; expires in `seconds`.
[[nodiscard]] SessionSnapshot sessionEndingIn(int seconds);
[[nodiscard]] bifrost::SignOutReceipt receipt(); ///< every step is done
[[nodiscard]] bifrost::SignOutReceipt offlineReceipt();
/// The browser didn't return, and the provider doesn't allow revoking the refresh token.
[[nodiscard]] bifrost::SignOutReceipt unconfirmedReceipt();

/// Of an examination that found nothing wrong, one at least for each section.
[[nodiscard]] QList<CheckLine> checkLines();
/// Of one that found something to note, something to warn of, and something that failed.
[[nodiscard]] QList<CheckLine> troubledCheckLines();

/// What a sign-in has left on the page Requests.
[[nodiscard]] RequestsView requests();
/// A step that failed, and one that is not finished.
[[nodiscard]] RequestsView troubledRequests();

struct NamedState {
    const char *name;
    ViewState state;
};
/// Every state of the page API, with a user signed in.
[[nodiscard]] QList<NamedState> apiStates();
/// An account that is signed in.
[[nodiscard]] AccountLine account(const QString &id, const QString &name);
/// So many accounts at one provider, the first of which is current.
[[nodiscard]] QList<AccountLine> accounts(int count);
/// Every state of the page Accounts.
[[nodiscard]] QList<NamedState> accountStates();
/// Every state that pages are designed for.
[[nodiscard]] QList<NamedState> states();

} // namespace samples
