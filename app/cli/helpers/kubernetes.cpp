// SPDX-License-Identifier: Apache-2.0
#include "cli/allowedservers.h"
#include "cli/bearertoken.h"
#include "cli/context.h"
#include "cli/helpers/execcredential.h"
#include "cli/helpers/helpers.h"

using namespace bifrost;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Why this cluster gets no token; empty if it does.
QString whyNotCluster(const Configuration &configuration, const ExecInfo &info) {
    if (info.server.isEmpty()) {
        return u"kubectl doesn't say for which cluster the token is. Set provideClusterInfo: true "
               "for this plugin in the kubeconfig file."_s;
    }
    if (info.isTlsUnchecked) {
        return u"The cluster's certificate isn't verified (insecure-skip-tls-verify), so anybody "
               "could get the token."_s;
    }
    return mayHaveToken(configuration, info.server)
               ? QString()
               : u"%1 may not have your token. "_s.arg(info.server.toString(QUrl::RemoveUserInfo)) +
                     howToAllow(info.server);
}

void answer(CommandContext &context, const ExecInfo &info, const Secret &token,
            const QDateTime &expiresAt) {
    context.finishWith(execCredential(info, token, expiresAt));
}

} // namespace

ExitStatus runKubernetes(CommandContext &context) {
    const auto info = parseExecInfo(qgetenv("KUBERNETES_EXEC_INFO"));
    if (!info) {
        context.fail(ExitStatus::Usage,
                     u"kubectl starts this command, with the variable KUBERNETES_EXEC_INFO. Use "
                     "client.authentication.k8s.io/v1 or v1beta1."_s);
        return context.exec();
    }
    const QString reason = whyNotCluster(context.configuration(), *info);
    if (!reason.isEmpty()) {
        context.fail(ExitStatus::Refused, reason);
    } else if (context.invocation().isSet(u"id-token"_s)) {
        withIdToken(context, 60s, [&](const Session &session) {
            answer(context, *info, session.idToken(), session.idTokenClaims().expiresAt());
        });
    } else {
        withBearerToken(context, {}, [&](const Session &session) {
            answer(context, *info, session.accessToken(), session.accessTokenExpiresAt());
        });
    }
    return context.exec();
}
