// SPDX-License-Identifier: Apache-2.0
#include "cli/allowedservers.h"
#include "cli/bearertoken.h"
#include "cli/context.h"
#include "cli/helpers/helpers.h"

using namespace bifrost;
using namespace Qt::StringLiterals;

ExitStatus runCurlHeader(CommandContext &context) {
    const QString address = context.invocation().arguments.constFirst();
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        context.fail(ExitStatus::Usage, u"curl-header takes the whole URL of the request."_s);
    } else if (!mayHaveToken(context.configuration(), url)) {
        context.fail(ExitStatus::Refused, u"%1 may not have your access token. "_s.arg(url.toString(
                                              QUrl::RemoveUserInfo | QUrl::RemoveQuery)) +
                                              howToAllow(url));
    } else {
        withBearerToken(context, {}, [&context](const Session &session) { // RFC 6750 §2.1
            printToken(context, "Authorization: Bearer " + session.accessToken().reveal() + '\n');
        });
    }
    return context.exec();
}
