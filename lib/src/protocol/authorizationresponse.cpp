// SPDX-License-Identifier: Apache-2.0
#include "protocol/authorizationresponse.h"

#include "core/printable.h"
#include "protocol/formquery.h"
#include "protocol/oautherror.h"

namespace bifrost {
namespace {

std::optional<Error> brokenState(const Parameters &response, const State &expected) {
    const auto state = findParameter(response, QStringLiteral("state"));
    // RFC 6749 §4.1.2: REQUIRED, since our request had one.
    if (!state || state->isEmpty()) {
        return ValidationError{Rule::ResponseStateIsPresent, {}, {}};
    }
    // RFC 6749 §10.12. The error contains neither value.
    if (!(State(Secret(state->toUtf8())) == expected)) {
        return ValidationError{Rule::ResponseStateMatches, {}, {}};
    }
    return std::nullopt;
}

std::optional<Error> brokenIssuer(const Parameters &response, const ProviderMetadata &metadata) {
    const QString expected = metadata.issuer().value();
    const auto issuer = findParameter(response, QStringLiteral("iss"));
    if (!issuer) {
        // RFC 9207 §2.4: a response without `iss` is rejected if the provider always sends it.
        if (metadata.sendsIssuerInResponse()) {
            return ValidationError{Rule::ResponseIssuerIsPresent, printableAscii(expected), {}};
        }
        return std::nullopt;
    }
    // RFC 9207 §2.4: simple string comparison, for errors as well as for codes. Local policy
    // decides about an `iss` that was not advertised: ours is to compare it too.
    if (!metadata.issuer().mayBeNamed(*issuer)) {
        return ValidationError{Rule::ResponseIssuerMatches, printableAscii(expected),
                               printableAscii(*issuer)};
    }
    return std::nullopt;
}

} // namespace

Result<ValidatedAuthorizationResponse>
processAuthorizationResponse(const QByteArray &query, const AuthorizationRequest &request,
                             const ProviderMetadata &metadata) {
    return parseFormQuery(query).and_then([&](const Parameters &response) {
        return processAuthorizationResponse(response, request, metadata);
    });
}

Result<ValidatedAuthorizationResponse>
processAuthorizationResponse(const Parameters &response, const AuthorizationRequest &request,
                             const ProviderMetadata &metadata) {
    if (auto broken = brokenState(response, request.state)) {
        return failure(std::move(*broken));
    }
    if (auto broken = brokenIssuer(response, metadata)) {
        return failure(std::move(*broken));
    }
    // RFC 6749 §4.1.2.1. A code is ignored when there is an error too.
    if (auto error = oauthErrorIn(response, OAuthErrorResponse::Endpoint::Authorization)) {
        return failure(std::move(*error));
    }
    // Unknown parameters such as session_state and AuthenticatedIdPs are ignored (RFC 6749 §4.1.2).

    const auto code = findParameter(response, QStringLiteral("code"));
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
    // These can be sent without knowing our state, by any page that guesses the port, so none of
    // them may end an attempt.
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

UnmatchedResponse describeForeignResponse(const QByteArray &query, const Error &error) {
    using Reason = UnmatchedResponse::Reason;
    const auto *validation = std::get_if<ValidationError>(&error);
    if (validation == nullptr || validation->rule == Rule::ResponseStateMatches) {
        return {.reason = Reason::OtherState};
    }
    if (validation->rule != Rule::ResponseStateIsPresent) {
        return {.reason = Reason::Unreadable};
    }
    const Parameters response = parseFormQuery(query).value_or(Parameters());
    const QString reported = findParameter(response, QStringLiteral("error")).value_or(QString());
    return {.reason = Reason::WithoutState, .error = printableAscii(reported)};
}

} // namespace bifrost
