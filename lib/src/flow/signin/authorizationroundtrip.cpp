// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/authorizationroundtrip.h"

#include "core/logging.h"
#include "flow/clientlogin.h"
#include "flow/signin/signedrequest.h"
#include "flow/signin/signedresponse.h"

namespace bifrost {

namespace {

/// OIDC Core §3.1.2.1: the answer of a provider that cannot reauthenticate the user.
bool isLoginRefusal(const Error &error) {
    const auto *refusal = std::get_if<OAuthErrorResponse>(&error);
    return refusal && refusal->error == QLatin1String("login_required");
}

/// The provider has judged the request itself, so an ordinary one would fare no better (RFC 9126
/// §2.3). Anything else is about the endpoint, or about this client there.
bool isRefusedRequest(const Error &error) {
    const auto *refusal = std::get_if<OAuthErrorResponse>(&error);
    return refusal && refusal->httpStatus == 400 &&
           refusal->error != QLatin1String("invalid_client") &&
           refusal->error != QLatin1String("unauthorized_client");
}

bool hasNoResponse(const Error &error) {
    const auto *transport = std::get_if<TransportError>(&error);
    return transport && transport->httpStatus == 0;
}

} // namespace

std::shared_ptr<AuthorizationRoundTrip>
AuthorizationRoundTrip::create(const Seams &seams, const ClientSettings &settings,
                               const SignInOptions &options, const ProviderMetadata &metadata,
                               const QUrl &redirectUri, const std::optional<ProofKey> &proofKey) {
    return std::shared_ptr<AuthorizationRoundTrip>(
        new AuthorizationRoundTrip(seams, settings, options, metadata, redirectUri, proofKey));
}

AuthorizationRoundTrip::AuthorizationRoundTrip(const Seams &seams, const ClientSettings &settings,
                                               const SignInOptions &options,
                                               const ProviderMetadata &metadata,
                                               const QUrl &redirectUri,
                                               const std::optional<ProofKey> &proofKey)
    : seams_(seams),
      settings_(settings),
      metadata_(metadata),
      request_{.clientId = settings.credentials().clientId,
               .redirectUri = redirectUri,
               .scopes = requestedScopes(settings, options),
               .resources = settings.configuration().resources,
               .responseMode = settings.configuration().responseMode,
               .options = withConfiguredParameters(settings, options),
               .proofKey = proofKey},
      age_(seams.clock.now()),
      pusher_(metadata.pushedRequestEndpoint()
                  ? std::make_unique<RequestPusher>(seams, settings, metadata)
                  : nullptr) {}

QFuture<Result<BrowserRequest>> AuthorizationRoundTrip::prepare() {
    if (!pusher_) {
        return ready<Result<BrowserRequest>>(browserRequest());
    }
    return whenDone(pusher_->push(request_), context_.get(),
                    [this](const Result<void> &pushed) { return afterPush(pushed); });
}

/// By the provider, or by the security profile (FAPI 2.0 SP §5.3.3.2 (2)).
bool AuthorizationRoundTrip::isPushingRequired() const {
    return metadata_.requiresPushedRequests() ||
           settings_.configuration().securityProfile == SecurityProfile::Fapi2;
}

Result<BrowserRequest> AuthorizationRoundTrip::afterPush(const Result<void> &pushed) {
    if (!pushed) {
        const Error &error = pushed.error();
        if (isPushingRequired() || isRefusedRequest(error) || hasNoResponse(error)) {
            return failure(error);
        }
        qCInfo(lcAuthorization).noquote()
            << "the provider takes no pushed request, so the browser carries it:"
            << toLogString(error);
        pusher_.reset();
    }
    return browserRequest();
}

BrowserRequest AuthorizationRoundTrip::browserRequest() {
    if (pusher_) {
        // Start URIs, which hold this, are retired before the seams go.
        return {.makeUrl = [self = shared_from_this()] {
            return self->pusher_->address(self->request_);
        }};
    }
    if (requestSigner(metadata_, settings_)) { // a request object is not good for long
        return {.makeUrl = [self = shared_from_this()] {
            return ready<Result<QUrl>>(self->requestUrl());
        }};
    }
    return {requestUrl()};
}

QUrl AuthorizationRoundTrip::requestUrl() const {
    return seams_.oauth.authorizationUrl(
        metadata_.authorizationEndpoint(),
        sentParameters(request_, metadata_, settings_, seams_.serverTime.now()));
}

QFuture<Result<AuthorizationGrant>>
AuthorizationRoundTrip::start(BrowserRoundTrip &browser, const BrowserRequest &request,
                              std::chrono::milliseconds timeout) {
    return browser.awaitRedirect<AuthorizationGrant>(
        request, timeout,
        [self = shared_from_this()](const QByteArray &query) { return self->receive(query); },
        request_.options.withoutBrowser);
}

Result<AuthorizationGrant> AuthorizationRoundTrip::granted(const QByteArray &query) const {
    if (request_.responseMode == ResponseMode::Query) {
        return processAuthorizationResponse(query, request_, metadata_)
            .map([this](const ValidatedAuthorizationResponse &response) {
                return AuthorizationGrant{response.code(), request_, age_, isLoginRefused_};
            });
    }
    const SignedResponseExpectations expected{request_.clientId, seams_.serverTime.now(),
                                              settings_.configuration().clockTolerance,
                                              settings_.keys().decryption};
    return processSignedResponse(query, request_, metadata_, expected)
        .map([this](const SignedResponse &answer) {
            return AuthorizationGrant{answer.response.code(), request_, age_, isLoginRefused_,
                                      answer.signature};
        });
}

Reception<AuthorizationGrant> AuthorizationRoundTrip::receive(const QByteArray &query) {
    const auto response = granted(query);
    seams_.trace.redirectProcessed(response);
    if (!response && isForeignResponse(response.error())) {
        qCInfo(lcAuthorization).noquote()
            << "ignored a foreign redirect:" << toLogString(response.error());
        return ForeignRedirect{describeForeignResponse(query, response.error()), response.error()};
    }
    if (!response && isLoginRefusal(response.error()) &&
        request_.options.prompt == Prompt::LoginPreferred) {
        return requestWithoutPrompt(response.error());
    }
    return AcceptedRedirect<AuthorizationGrant>{response};
}

FollowUpRequest AuthorizationRoundTrip::requestWithoutPrompt(const Error &refusal) {
    qCInfo(lcAuthorization) << "the provider does not reauthenticate the user; continuing "
                               "without the prompt";
    isLoginRefused_ = true;
    request_.options.prompt = Prompt::Default;
    // State, nonce and verifier belong to one request; the key is of the sign-in.
    request_.state = State::generate();
    request_.nonce = Nonce::generate();
    request_.codeVerifier = CodeVerifier::generate();
    age_ = Age(seams_.clock.now());
    return {browserRequest(), refusal};
}

} // namespace bifrost
