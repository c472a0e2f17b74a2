// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/authorizationroundtrip.h"

#include "core/logging.h"
#include "protocol/additionalparameters.h"

#include <algorithm>

namespace bifrost {

namespace {

/// OIDC Core §3.1.2.1: the answer of a provider that cannot reauthenticate the user.
bool isLoginRefusal(const Error &error) {
    const auto *refusal = std::get_if<OAuthErrorResponse>(&error);
    return refusal && refusal->error == QLatin1String("login_required");
}

/// The latest authorization request of one sign-in, and all that a further one is made of.
class AuthorizationAttempt {
public:
    AuthorizationAttempt(const Seams &seams, const ClientSettings &settings,
                         const SignInOptions &options, const ProviderMetadata &metadata,
                         const QUrl &redirectUri)
        : seams_(seams),
          metadata_(metadata),
          request_{.clientId = settings.credentials().clientId,
                   .redirectUri = redirectUri,
                   .scopes = settings.configuration().scopes + options.additionalScopes,
                   .options = options},
          age_(seams.clock.now()) {
        request_.scopes.removeDuplicates();
        const auto configured = overriddenBy(
            settings.configuration().additionalParameters,
            settings.profile() ? settings.profile()->additionalParameters(settings.issuer().value())
                               : AdditionalParameters());
        request_.options.additionalParameters =
            overriddenBy(options.additionalParameters, configured);
    }

    [[nodiscard]] QUrl url() const {
        return seams_.oauth.authorizationUrl(metadata_.authorizationEndpoint(),
                                             parameters(request_));
    }

    Reception<AuthorizationGrant> receive(const QByteArray &query) {
        const auto response = processAuthorizationResponse(query, request_, metadata_);
        if (!response && isForeignResponse(response.error())) {
            qCInfo(lcAuthorization).noquote()
                << "ignored a foreign redirect:" << toLogString(response.error());
            return ForeignRedirect{describeForeignResponse(query, response.error())};
        }
        if (!response && isLoginRefusal(response.error()) &&
            request_.options.prompt == Prompt::LoginPreferred) {
            return requestWithoutPrompt();
        }
        return AcceptedRedirect<AuthorizationGrant>{response.map([this](const auto &granted) {
            return AuthorizationGrant{granted.code(), request_, age_, isLoginRefused_};
        })};
    }

private:
    FollowUpRequest requestWithoutPrompt() {
        qCInfo(lcAuthorization) << "the provider does not reauthenticate the user; continuing "
                                   "without the prompt";
        isLoginRefused_ = true;
        request_.options.prompt = Prompt::Default;
        // State, nonce and verifier belong to one request.
        request_.state = State::generate();
        request_.nonce = Nonce::generate();
        request_.codeVerifier = CodeVerifier::generate();
        age_ = Age(seams_.clock.now());
        return {url()};
    }

    Seams seams_;
    ProviderMetadata metadata_;
    AuthorizationRequest request_;
    Age age_;
    bool isLoginRefused_ = false;
};

} // namespace

std::chrono::milliseconds Age::at(const QDateTime &now) const {
    return std::chrono::milliseconds{std::max(since_.msecsTo(now), steady_.elapsed())};
}

QFuture<Result<AuthorizationGrant>> authorize(BrowserRoundTrip &browser, const Seams &seams,
                                              const ClientSettings &settings,
                                              const SignInOptions &options,
                                              const ProviderMetadata &metadata) {
    const auto attempt = std::make_shared<AuthorizationAttempt>(seams, settings, options, metadata,
                                                                browser.redirectUri());
    return browser.awaitRedirect<AuthorizationGrant>(
        {attempt->url(), {}}, settings.configuration().signInTimeout,
        [attempt](const QByteArray &query) { return attempt->receive(query); });
}

} // namespace bifrost
