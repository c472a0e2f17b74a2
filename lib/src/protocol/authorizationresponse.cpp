// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationresponse.h"

#include "core/printable.h"
#include "protocol/formquery.h"
#include "protocol/oautherror.h"

namespace bifrost {
namespace {

std::optional<Error> brokenState(const Parameters &response, const State &expected) {
    const auto state = findParameter(response, QStringLiteral("state"));
    // RFC 6749, 4.1.2: REQUIRED, since our request had one.
    if (!state || state->isEmpty()) {
        return ValidationError{Rule::ResponseStateIsPresent, {}, {}};
    }
    // RFC 6749, 10.12. Neither value is told to anybody.
    if (!(State(Secret(state->toUtf8())) == expected)) {
        return ValidationError{Rule::ResponseStateMatches, {}, {}};
    }
    return std::nullopt;
}

std::optional<Error> brokenIssuer(const Parameters &response, const ProviderMetadata &metadata) {
    const QString expected = metadata.issuer().value();
    const auto issuer = findParameter(response, QStringLiteral("iss"));
    if (!issuer) {
        // RFC 9207, 2.4: an answer without `iss` is refused from a provider that always sends it;
        // from any other it says nothing.
        if (metadata.sendsIssuerInResponse()) {
            return ValidationError{Rule::ResponseIssuerIsPresent, printableAscii(expected), {}};
        }
        return std::nullopt;
    }
    // RFC 9207, 2.4: simple string comparison, for errors just as for codes. One that was not
    // advertised may be accepted by local policy: ours is to compare it all the same.
    if (*issuer != expected) {
        return ValidationError{Rule::ResponseIssuerMatches, printableAscii(expected),
                               printableAscii(*issuer)};
    }
    return std::nullopt;
}

} // namespace

Result<ValidatedAuthorizationResponse>
validateAuthorizationResponse(const QByteArray &query, const AuthorizationRequest &request,
                              const ProviderMetadata &metadata) {
    const Result<Parameters> response = parseFormQuery(query);
    if (!response) {
        return failure(response.error());
    }
    if (auto broken = brokenState(*response, request.state)) {
        return failure(std::move(*broken));
    }
    if (auto broken = brokenIssuer(*response, metadata)) {
        return failure(std::move(*broken));
    }
    // RFC 6749, 4.1.2.1. An error beside a code wins: such a code is not worth an exchange.
    if (auto error = oauthErrorIn(*response, OAuthErrorResponse::Endpoint::Authorization)) {
        return failure(std::move(*error));
    }
    // Unknown parameters are ignored (RFC 6749, 4.1.2): session_state, AuthenticatedIdPs and
    // others.
    const auto code = findParameter(*response, QStringLiteral("code"));
    if (!code || code->isEmpty()) {
        return failure(ValidationError{Rule::ResponseHasCodeOrError, {}, {}});
    }
    return ValidatedAuthorizationResponse(AuthorizationCode(Secret(code->toUtf8())));
}

bool isForeignResponse(const Error &error) {
    const auto *validation = std::get_if<ValidationError>(&error);
    if (validation == nullptr) {
        return false;
    }
    switch (validation->rule) {
    // Whoever does not know our state can send these: any page that guesses the port. None of them
    // may end an attempt.
    case Rule::ResponseIsWellFormed:
    case Rule::ResponseHasNoDuplicates:
    case Rule::ResponseStateIsPresent:
    case Rule::ResponseStateMatches:
    case Rule::EndSessionStateMatches:
        return true;
    default:
        return false;
    }
}

} // namespace bifrost
