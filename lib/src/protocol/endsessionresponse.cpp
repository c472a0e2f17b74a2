// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionresponse.h"

#include "protocol/formquery.h"
#include "protocol/oautherror.h"

namespace bifrost {

Result<EndSessionReturn> processEndSessionResponse(const QByteArray &query,
                                                   const EndSessionRequest &request) {
    const Result<Parameters> response = parseFormQuery(query);
    if (!response) {
        return failure(response.error());
    }
    const QString state = findParameter(*response, QStringLiteral("state")).value_or(QString());
    if (state.isEmpty()) { // RFC 6749 §3.1: a parameter without a value counts as omitted
        return EndSessionReturn::Unconfirmed;
    }
    // The error contains neither value.
    if (!(State(Secret(state.toUtf8())) == request.state)) {
        return failure(ValidationError{Rule::EndSessionStateMatches, {}, {}});
    }
    if (auto error = oauthErrorIn(*response, OAuthErrorResponse::Endpoint::EndSession)) {
        return failure(std::move(*error));
    }
    return EndSessionReturn::Confirmed;
}

} // namespace bifrost
