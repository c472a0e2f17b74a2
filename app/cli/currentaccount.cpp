// SPDX-License-Identifier: Apache-2.0
#include "cli/currentaccount.h"

#include "cli/context.h"
#include "session/accounts/startingaccount.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

std::optional<Account> currentAccount(CommandContext &context, AccountManager &accounts) {
    const auto chosen = startingAccount(context.configuredClient(), context.configuration(),
                                        context.state().rememberedAccount());
    if (!chosen) {
        context.fail(ExitStatus::Usage,
                     u"No provider is configured. Give --issuer and --client-id, "
                     "or set Bifrost up in its window."_s);
        return std::nullopt;
    }
    const auto known = accounts.adopt(*chosen);
    if (!known) {
        context.fail(known.error());
        return std::nullopt;
    }
    return *known;
}
