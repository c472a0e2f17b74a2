// SPDX-License-Identifier: Apache-2.0
#include "protocol/oautherror.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/formquery.h"

namespace bifrost {

std::optional<OAuthErrorResponse> oauthErrorIn(const Parameters &parameters,
                                               OAuthErrorResponse::Endpoint endpoint) {
    const QString error = findParameter(parameters, QStringLiteral("error")).value_or(QString());
    if (error.isEmpty()) {
        return std::nullopt;
    }
    const QString description =
        findParameter(parameters, QStringLiteral("error_description")).value_or(QString());
    return OAuthErrorResponse{endpoint, printableAscii(error), printableAscii(description), 0};
}

std::optional<OAuthErrorResponse> oauthErrorIn(const HttpResponse &response,
                                               OAuthErrorResponse::Endpoint endpoint) {
    if (response.status < 400 || response.status > 599) {
        return std::nullopt;
    }
    const std::optional<QJsonObject> body = parseJsonObject(response.body);
    const QString error = body ? body->value(QLatin1String("error")).toString() : QString();
    if (error.isEmpty()) {
        return std::nullopt;
    }
    const QString description = body->value(QLatin1String("error_description")).toString();
    return OAuthErrorResponse{endpoint, printableAscii(error), printableAscii(description),
                              response.status, response.retryAfter};
}

} // namespace bifrost
