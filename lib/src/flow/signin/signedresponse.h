// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jws.h"
#include "protocol/authorizationresponse.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace bifrost {

/// What a signed response is validated against. `now` is the provider's time.
struct SignedResponseExpectations {
    QString clientId;
    QDateTime now;
    std::chrono::seconds tolerance{60};
    QList<PrivateKey> decryptionKeys{};
};

/// A response with a code, and what has to be verified before the code is used.
struct SignedResponse {
    ValidatedAuthorizationResponse response;
    Jws signature;
};

/// Validates the raw query of a redirect for a request with `ResponseMode::QueryJwt` (JARM §2.4),
/// in this order: what is inside of `response` is JSON, `state`, `iss`, then `error`, `aud`, `exp`
/// and `code`. The signature is not verified, because that may take a fetch of the keys; only who
/// knows our `state` can have written what is accepted, as in an unsigned response. An error is
/// reported without a verified signature, and also from a response that is not signed: it grants
/// nothing, and a provider that does not know the mode has no other way to say so.
///
/// Fails as `processAuthorizationResponse()` does, with `Rule::ResponseIsSigned`,
/// `ResponseAudienceIsClient` or `ResponseIsNotExpired`. What cannot be read belongs to nobody, and
/// violates `Rule::ResponseIsWellFormed`.
[[nodiscard]] Result<SignedResponse>
processSignedResponse(const QByteArray &query, const AuthorizationRequest &request,
                      const ProviderMetadata &metadata, const SignedResponseExpectations &expected);

} // namespace bifrost
