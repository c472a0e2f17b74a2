// SPDX-License-Identifier: Apache-2.0
#include "flow/signin/signedresponse.h"

#include "core/json.h"
#include "core/printable.h"
#include "idtoken/idtokenchecks.h"
#include "idtoken/numericdate.h"
#include "jose/jwe.h"
#include "protocol/formquery.h"

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// Anybody can send what cannot be read, so it must not end an attempt.
Error unreadableResponse(const Error &cause) {
    const auto *violation = std::get_if<ValidationError>(&cause);
    return ValidationError{Rule::ResponseIsWellFormed, u"a JWT that the provider has signed"_s,
                           violation ? name(violation->rule) : QString()};
}

/// The members that are text, as the parameters that they stand for (JARM §2.1).
Parameters parametersIn(const QJsonObject &claims) {
    Parameters parameters;
    for (auto claim = claims.constBegin(); claim != claims.constEnd(); ++claim) {
        if (claim.value().isString()) {
            parameters.append({claim.key(), claim.value().toString()});
        }
    }
    return parameters;
}

/// JARM §2.4 (3) to (5). `iss` is compared with the rest of the response.
Violation checkSignedResponse(const QJsonObject &claims,
                              const SignedResponseExpectations &expected) {
    if (!claims.value("iss"_L1).isString()) {
        return ValidationError{Rule::ResponseIssuerIsPresent, u"iss"_s, {}};
    }
    const auto audience = audienceOf(claims);
    if (!audience || !audience->contains(expected.clientId)) {
        return ValidationError{Rule::ResponseAudienceIsClient, printableAscii(expected.clientId),
                               listed(audience)};
    }
    const auto expiry = numericDate(claims.value("exp"_L1));
    if (!expiry || expected.now >= expiry->addSecs(expected.tolerance.count())) {
        return timeError(Rule::ResponseIsNotExpired, expected.now, expiry);
    }
    return std::nullopt;
}

/// A response that was not signed although that was asked for: only its error counts.
Error unsignedResponse(const Parameters &response, const AuthorizationRequest &request,
                       const ProviderMetadata &metadata) {
    const auto processed = processAuthorizationResponse(response, request, metadata);
    return processed ? Error(ValidationError{Rule::ResponseIsSigned, u"response"_s, {}})
                     : processed.error();
}

} // namespace

Result<SignedResponse> processSignedResponse(const QByteArray &query,
                                             const AuthorizationRequest &request,
                                             const ProviderMetadata &metadata,
                                             const SignedResponseExpectations &expected) {
    const Result<Parameters> parameters = parseFormQuery(query);
    if (!parameters) {
        return failure(parameters.error());
    }
    const auto response = findParameter(*parameters, u"response"_s);
    if (!response) {
        return failure(unsignedResponse(*parameters, request, metadata));
    }
    const auto jws = decryptedIfNeeded(response->toLatin1(), expected.decryptionKeys)
                         .and_then([](const QByteArray &compact) { return Jws::parse(compact); });
    if (!jws) {
        return failure(unreadableResponse(jws.error()));
    }
    const auto claims = parseJsonObject(jws->unverifiedPayload());
    if (!claims) {
        return failure(unreadableResponse(ValidationError{Rule::ResponseIsWellFormed, {}, {}}));
    }
    const auto processed = processAuthorizationResponse(parametersIn(*claims), request, metadata);
    if (!processed) {
        return failure(processed.error());
    }
    if (const auto violation = checkSignedResponse(*claims, expected)) {
        return failure(*violation);
    }
    return SignedResponse{*processed, *jws};
}

} // namespace bifrost
