// SPDX-License-Identifier: Apache-2.0
#include "protocol/discoveryresponse.h"

#include "protocol/oautherror.h"

namespace bifrost {

namespace {

/// 4xx says that the request is at fault, and the request is nothing but the address. Providers
/// answer 404 or 410, 400 for an unknown tenant, 401 or 403 for an unknown path. The others ask for
/// another attempt.
bool isWrongAddress(int status) {
    const bool asksAgain = status == 408 || status == 425 || status == 429;
    return status >= 400 && status < 500 && !asksAgain;
}

/// Why the response is no document. The provider's own words for another status than success stand
/// in the details: the status says more than the code, which is made for other endpoints.
std::optional<Error> unusableDocument(const HttpResponse &response,
                                      OAuthErrorResponse::Endpoint endpoint) {
    auto unusable = unusableJson(response);
    auto refusal = oauthErrorIn(response, endpoint);
    if (!unusable) {
        return refusal ? std::optional<Error>(*std::move(refusal)) : std::nullopt;
    }
    if (refusal && unusable->kind == TransportError::Kind::HttpStatus) {
        unusable->detail =
            refusal->errorDescription.isEmpty() ? refusal->error : refusal->errorDescription;
    }
    return *std::move(unusable);
}

} // namespace

Result<ProviderMetadata> processDiscoveryResponse(const HttpResponse &response,
                                                  const Issuer &issuer) {
    if (auto unusable = unusableDocument(response, OAuthErrorResponse::Endpoint::Metadata)) {
        if (auto *transport = std::get_if<TransportError>(&*unusable);
            transport != nullptr && transport->kind == TransportError::Kind::HttpStatus &&
            isWrongAddress(transport->httpStatus)) {
            transport->kind = TransportError::Kind::NoProvider;
        }
        return failure(*std::move(unusable));
    }
    return ProviderMetadata::parse(response.body, issuer);
}

std::optional<Error> unusableKeySet(const HttpResponse &response) {
    return unusableDocument(response, OAuthErrorResponse::Endpoint::Keys);
}

} // namespace bifrost
