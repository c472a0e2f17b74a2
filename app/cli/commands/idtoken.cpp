// SPDX-License-Identifier: Apache-2.0
#include "cli/bearertoken.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

ExitStatus runIdToken(CommandContext &context) {
    if (const auto wish = tokenWish(context)) {
        withIdToken(context, wish->minValidity, [&context](const bifrost::Session &session) {
            printToken(context, session.idToken().reveal() + '\n');
        });
    }
    return context.exec();
}
