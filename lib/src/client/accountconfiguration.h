// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/account.h>
#include <bifrost/result.h>
#include <bifrost/signinoptions.h>

namespace bifrost {

/// The configuration of an account's client, in an application with `application`.
[[nodiscard]] ClientConfiguration accountConfiguration(const ClientConfiguration &application,
                                                       const Account &account);
/// An account at `place`, without a name. Fails with `Rule::IssuerIs...`.
[[nodiscard]] Result<Account> accountAt(const ClientConfiguration &application,
                                        const AccountPlace &place);
/// What an application can start with: fails like `Client::create()`, except for an issuer or a
/// client ID that is missing.
[[nodiscard]] Result<void> checkApplication(ClientConfiguration application);
/// See `AccountManager::signInOptions()`.
[[nodiscard]] SignInOptions optionsFor(const Account &account);

} // namespace bifrost
