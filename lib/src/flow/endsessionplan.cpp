// SPDX-License-Identifier: Apache-2.0
#include "flow/endsessionplan.h"

#include "core/async.h"
#include "core/logging.h"
#include "jose/jws.h"
#include "protocol/endsessionrequest.h"

namespace bifrost {

namespace {

using namespace std::chrono_literals;

/// A person waits for it.
constexpr auto longestLook = 3s;

bool isUnreachable(const Error &error) {
    using Kind = TransportError::Kind;
    const auto *transport = std::get_if<TransportError>(&error);
    return transport &&
           (transport->kind == Kind::Offline || transport->kind == Kind::HostNotFound ||
            transport->kind == Kind::ConnectionRefused);
}

Result<EndSessionMethod> methodFor(const Result<HttpResponse> &probed) {
    if (!probed && isUnreachable(probed.error())) {
        return failure(probed.error());
    }
    if (!probed || takesPost(*probed)) {
        return EndSessionMethod::Post;
    }
    qCInfo(lcLogout) << "the end session endpoint takes no POST: status" << probed->status;
    return EndSessionMethod::Get;
}

/// Empty when the provider has dropped the key that `idToken` is signed with.
Secret hintFor(const Secret &idToken, const Result<JwkSet> &keys) {
    const auto token = Jws::parse(idToken.reveal());
    const bool isKeyGone =
        keys && token && !token->keyId().isEmpty() && !keys->hasKeyId(token->keyId());
    if (isKeyGone) {
        qCInfo(lcLogout) << "the provider has no key any more for the ID Token; no hint is sent";
    }
    return isKeyGone ? Secret() : idToken;
}

} // namespace

QFuture<Result<EndSessionPlan>> planEndSession(HttpTransport &http, ProviderDiscovery &discovery,
                                               const QUrl &endSessionEndpoint,
                                               const QString &clientId, const Secret &idToken,
                                               QObject *context) {
    const Error late = UserAgentError{UserAgentError::Kind::TimedOut, {}};
    const auto probed = within(
        longestLook, http.send(endSessionProbe(endSessionEndpoint, clientId)), context, late);
    const auto keys = within(longestLook, discovery.refetchedKeys(), context, late); // side by side
    return andThen(whenDone(probed, context, methodFor), context, [=](EndSessionMethod method) {
        return whenDone(keys, context, [=](const Result<JwkSet> &set) -> Result<EndSessionPlan> {
            return EndSessionPlan{endSessionEndpoint, method, hintFor(idToken, set)};
        });
    });
}

} // namespace bifrost
