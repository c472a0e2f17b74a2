// SPDX-License-Identifier: Apache-2.0
#include "cli/bearertoken.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

ExitStatus runToken(CommandContext &context) {
    if (const auto wish = tokenWish(context)) {
        withBearerToken(context, *wish, [&context](const bifrost::Session &session) {
            printToken(context, session.accessToken().reveal() + '\n');
        });
    }
    return context.exec();
}
