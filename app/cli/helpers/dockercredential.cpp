// SPDX-License-Identifier: Apache-2.0
#include "cli/allowedservers.h"
#include "cli/bearertoken.h"
#include "cli/context.h"
#include "cli/helpers/dockerprotocol.h"
#include "cli/helpers/helpers.h"
#include "cli/input.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void refuseWith(CommandContext &context, const QByteArray &answer) {
    if (!Output::writeData(answer)) {
        context.output().complain(u"Couldn't write to standard output."_s);
    }
    context.finish(ExitStatus::Failed);
}

void getForRegistry(CommandContext &context, const QByteArray &server) {
    if (!mayHaveToken(context.configuration(), registryUrl(server))) {
        refuseWith(context, dockerNotFound);
        return;
    }
    withBearerToken(context, {}, [&context, server](const Session &session) {
        context.finishWith(dockerCredential(server, session.accessToken()));
    });
}

} // namespace

ExitStatus runDockerCredential(CommandContext &context) {
    const QString operation = context.invocation().arguments.constFirst();
    if (operation == "list"_L1) {
        context.finishWith(dockerCredentialList(allowedOrigins(context.configuration())));
        return context.exec();
    }
    const QByteArray input = readInput(largestMessage).value_or(QByteArray()).trimmed();
    if (operation == "get"_L1) {
        getForRegistry(context, input);
    } else if (operation == "store"_L1) { // what 'docker login' was given
        refuseWith(context, "Bifrost stores no passwords of registries. Sign in with "
                            "'bifrostctl login' instead of 'docker login'.\n");
    } else { // 'docker logout' is about one registry
        context.output().say(u"You are still signed in. 'bifrostctl logout' signs you out."_s);
        context.finish(ExitStatus::Done);
    }
    return context.exec();
}
