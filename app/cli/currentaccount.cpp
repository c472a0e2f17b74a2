// SPDX-License-Identifier: Apache-2.0
#include "cli/currentaccount.h"

#include "cli/context.h"

#include <bifrost/issuer.h>

#include <algorithm>

using namespace bifrost;

std::optional<Account> currentAccount(const CommandContext &context,
                                      const QList<Account> &accounts) {
    const auto client = context.configuredClient();
    if (!client) {
        return std::nullopt;
    }
    const auto issuer = Issuer::fromInput(client->issuer);
    if (!issuer) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(accounts, [&](const Account &account) {
        return account.issuer == issuer->value() && account.clientId == client->clientId &&
               account.account == client->account;
    });
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}
