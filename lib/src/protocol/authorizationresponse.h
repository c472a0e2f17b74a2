// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"
#include "protocol/authorizationrequest.h"
#include "protocol/providermetadata.h"

#include <bifrost/result.h>

namespace bifrost {

/// A response that belongs to our request and comes from the provider we asked.
class ValidatedAuthorizationResponse {
public:
    [[nodiscard]] const AuthorizationCode &code() const { return code_; }

private:
    friend Result<ValidatedAuthorizationResponse>
    validateAuthorizationResponse(const QByteArray &, const AuthorizationRequest &,
                                  const ProviderMetadata &);
    explicit ValidatedAuthorizationResponse(AuthorizationCode code) : code_(std::move(code)) {}
    AuthorizationCode code_;
};

/// Judges the raw query of a redirect (RFC 6749, 4.1.2 and 3.1; RFC 9207, 2.4), in this order:
/// well-formed, no duplicates, `state`, `iss`, then `error` or `code`. A response whose `state` is
/// not ours says nothing about our attempt, whatever else it says.
[[nodiscard]] Result<ValidatedAuthorizationResponse>
validateAuthorizationResponse(const QByteArray &query, const AuthorizationRequest &request,
                              const ProviderMetadata &metadata);

/// The error means 'this redirect is not for our attempt': answer the tab, keep waiting. Holds for
/// what anybody could send without knowing our `state` (malformed, duplicates, no state, another
/// state), and likewise for an answer to a sign-out.
[[nodiscard]] bool isForeignResponse(const Error &error);

} // namespace bifrost
