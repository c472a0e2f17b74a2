// SPDX-License-Identifier: Apache-2.0
#include "cli/accountchoice.h"
#include "cli/allowedservers.h"
#include "cli/bearertoken.h"
#include "cli/context.h"
#include "cli/helpers/gitprotocol.h"
#include "cli/helpers/helpers.h"
#include "cli/input.h"
#include "cli/rejectedtoken.h"
#include "configuration/configurationvalues.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

void getCredential(CommandContext &context, const GitCredential &request) {
    withBearerToken(context, {}, [&context, request](const Session &session) {
        context.finishWith(
            gitCredentialAnswer(request, session.accessToken(), session.accessTokenExpiresAt()));
    });
}

/// The server has refused the token. The next `get` refreshes first.
void eraseCredential(CommandContext &context, const GitCredential &request) {
    const QString application = applicationConfiguration(context.configuration()).applicationId;
    if (!request.secret.isEmpty() && !RejectedToken(application).remember(request.secret)) {
        context.output().complain(u"Couldn't write to the folder of Bifrost's data."_s);
    }
    context.finish(ExitStatus::Done);
}

} // namespace

// Git asks its helpers one after the other, for any server: for those that are none of ours this
// one says nothing (gitcredentials(7)).
ExitStatus runGitCredential(CommandContext &context) {
    const auto input = readInputBlock();
    const auto request = input ? parseGitCredential(*input) : std::nullopt;
    const QString operation = context.invocation().arguments.constFirst();
    if (!request || !mayHaveToken(context.configuration(), request->url)) {
        context.finish(ExitStatus::Done);
    } else if (operation == "get"_L1) {
        getCredential(context, *request);
    } else if (operation == "erase"_L1) {
        eraseCredential(context, *request);
    } else { // store: the keychain has the session already; and what is to come (gitcredentials(7))
        context.finish(ExitStatus::Done);
    }
    return context.exec();
}
