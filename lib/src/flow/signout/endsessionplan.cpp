// SPDX-License-Identifier: Apache-2.0
#include "flow/signout/endsessionplan.h"

#include "core/async.h"
#include "core/logging.h"
#include "jose/jws.h"

namespace bifrost {

namespace {

using namespace std::chrono_literals;

/// For each check: the user is waiting.
constexpr auto longestCheck = 3s;

bool isUnreachable(const Error &error) {
    using Kind = TransportError::Kind;
    const auto *transport = std::get_if<TransportError>(&error);
    return transport &&
           (transport->kind == Kind::Offline || transport->kind == Kind::HostNotFound ||
            transport->kind == Kind::ConnectionRefused);
}

/// What the probe has shown of the endpoint.
struct Endpoint {
    EndSessionMethod method = EndSessionMethod::Post;
    bool needsHint = false;
};

Result<Endpoint> endpointBehind(const Result<HttpResponse> &probed) {
    if (!probed) {
        return isUnreachable(probed.error()) ? failure(probed.error()) : Result<Endpoint>({});
    }
    if (acceptsPost(*probed)) {
        return Endpoint{EndSessionMethod::Post, probed->status >= 400};
    }
    qCInfo(lcLogout) << "the end session endpoint does not accept POST: status" << probed->status;
    return Endpoint{EndSessionMethod::Get};
}

/// Empty when the provider no longer publishes the key that `idToken` is signed with.
Secret hintFor(const Secret &idToken, const Result<JwkSet> &keys) {
    const auto token = Jws::parse(idToken.reveal());
    const bool isKeyGone =
        keys && token && !token->keyId().isEmpty() && !keys->hasKeyId(token->keyId());
    if (isKeyGone) {
        qCInfo(lcLogout)
            << "the provider no longer publishes the key of the ID Token; sending no hint";
    }
    return isKeyGone ? Secret() : idToken;
}

} // namespace

EndSessionDialect endSessionDialect(const ClientSettings &settings) {
    const bool isLogoutUri =
        settings.profile() && settings.profile()->signOut() == ProviderProfile::SignOut::LogoutUri;
    return isLogoutUri ? EndSessionDialect::LogoutUri : EndSessionDialect::Standard;
}

std::optional<QUrl> indispensableReturnAddress(const ClientSettings &settings) {
    if (endSessionDialect(settings) != EndSessionDialect::LogoutUri) {
        return std::nullopt;
    }
    const QUrl registered = settings.profile()->redirectUri(settings.configuration());
    return registered.isEmpty() ? std::nullopt : std::optional(registered);
}

QFuture<Result<EndSessionPlan>> planEndSession(HttpTransport &http, ProviderDiscovery &discovery,
                                               const QUrl &endSessionEndpoint,
                                               const ClientSettings &settings,
                                               const Secret &idToken, QObject *context) {
    const Error late = UserAgentError{UserAgentError::Kind::TimedOut, {}};
    const HttpRequest probe = endSessionProbe(endSessionEndpoint, settings.credentials().clientId);
    const auto probed = within(longestCheck, http.send(probe), context, late);
    const auto keys =
        within(longestCheck, discovery.refetchedKeys(), context, late); // side by side
    const EndSessionDialect dialect = endSessionDialect(settings);
    return andThen(whenDone(probed, context, endpointBehind), context, [=](Endpoint endpoint) {
        return whenDone(keys, context, [=](const Result<JwkSet> &set) -> Result<EndSessionPlan> {
            if (dialect == EndSessionDialect::LogoutUri) {
                return EndSessionPlan{.endpoint = endSessionEndpoint,
                                      .method = EndSessionMethod::Get,
                                      .idTokenHint = {},
                                      .dialect = dialect};
            }
            return EndSessionPlan{.endpoint = endSessionEndpoint,
                                  .method = endpoint.method,
                                  .idTokenHint = hintFor(idToken, set),
                                  .needsHint = endpoint.needsHint};
        });
    });
}

} // namespace bifrost
