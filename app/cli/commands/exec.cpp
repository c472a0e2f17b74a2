// SPDX-License-Identifier: Apache-2.0
#include "cli/bearertoken.h"
#include "cli/childprogram.h"
#include "cli/commands/commands.h"
#include "cli/context.h"

#include <optional>

using namespace Qt::StringLiterals;

ExitStatus runExec(CommandContext &context) {
    std::optional<bifrost::Secret> token;
    if (const auto wish = tokenWish(context)) {
        withBearerToken(context, *wish, [&](const bifrost::Session &session) {
            token = session.accessToken();
            context.finish(ExitStatus::Done);
        });
    }
    const ExitStatus status = context.exec();
    if (status != ExitStatus::Done || !token) {
        return status;
    }
    context.closeClients(); // nothing of this program stays beside the command
    const QStringList &command = context.invocation().arguments;
    const ExitStatus end = becomeProgram(command, *token);
    if (end == ExitStatus::NotFound) {
        context.output().complain(u"%1: command not found."_s.arg(command.constFirst()));
    } else if (end == ExitStatus::NotExecutable) {
        context.output().complain(u"%1 can't be executed."_s.arg(command.constFirst()));
    }
    return end;
}
