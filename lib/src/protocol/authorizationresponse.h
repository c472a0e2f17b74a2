// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "protocol/authorizationrequest.h"
#include "protocol/providermetadata.h"

#include <bifrost/result.h>
#include <bifrost/unmatchedresponse.h>

namespace bifrost {

/// A response that belongs to our request and comes from the provider that we asked.
class ValidatedAuthorizationResponse {
public:
    [[nodiscard]] const AuthorizationCode &code() const { return code_; }

private:
    friend Result<ValidatedAuthorizationResponse>
    processAuthorizationResponse(const Parameters &, const AuthorizationRequest &,
                                 const ProviderMetadata &);
    explicit ValidatedAuthorizationResponse(AuthorizationCode code) : code_(std::move(code)) {}
    AuthorizationCode code_;
};

/// Validates the raw query of a redirect (RFC 6749 §4.1.2 and §3.1; RFC 9207 §2.4), in this order:
/// well-formed, no duplicates, `state`, `iss`, then `error` or `code`. Nothing in a response with a
/// foreign `state` concerns our request. Fails with `OAuthErrorResponse` or `ValidationError`.
[[nodiscard]] Result<ValidatedAuthorizationResponse>
processAuthorizationResponse(const QByteArray &query, const AuthorizationRequest &request,
                             const ProviderMetadata &metadata);

/// The same for a response that has been decoded already.
[[nodiscard]] Result<ValidatedAuthorizationResponse>
processAuthorizationResponse(const Parameters &response, const AuthorizationRequest &request,
                             const ProviderMetadata &metadata);

/// The redirect does not belong to our request: answer the tab and continue to wait. True for
/// everything that can be sent without knowing our `state`: malformed, duplicate parameters, no
/// `state`, another `state`.
[[nodiscard]] bool isForeignResponse(const Error &error);

/// What the user is told of the foreign response `query`, which was rejected with `error`.
[[nodiscard]] UnmatchedResponse describeForeignResponse(const QByteArray &query,
                                                        const Error &error);

} // namespace bifrost
