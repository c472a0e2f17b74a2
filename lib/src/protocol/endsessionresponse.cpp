// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionresponse.h"

#include "protocol/formquery.h"
#include "protocol/oautherror.h"

namespace bifrost {

Result<void> validateEndSessionResponse(const QByteArray &query, const EndSessionRequest &request) {
    const Result<Parameters> response = parseFormQuery(query);
    if (!response) {
        return failure(response.error());
    }
    // RP-Initiated Logout 2: the OP passes `state` back. Neither value is told to anybody.
    const QString state = findParameter(*response, QStringLiteral("state")).value_or(QString());
    if (!(State(Secret(state.toUtf8())) == request.state)) {
        return failure(ValidationError{Rule::EndSessionStateMatches, {}, {}});
    }
    if (auto error = oauthErrorIn(*response, OAuthErrorResponse::Endpoint::EndSession)) {
        return failure(std::move(*error));
    }
    return {};
}

} // namespace bifrost
