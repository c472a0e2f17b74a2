// SPDX-License-Identifier: Apache-2.0
#include "protocol/oautherror.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/formquery.h"

namespace bifrost {

namespace {

using namespace Qt::StringLiterals;

/// A response with this member is what was asked for, whatever stands beside it.
QLatin1StringView memberOfSuccess(OAuthErrorResponse::Endpoint endpoint) {
    switch (endpoint) {
    case OAuthErrorResponse::Endpoint::UserInfo:
        return "sub"_L1;
    case OAuthErrorResponse::Endpoint::PushedAuthorization:
        return "request_uri"_L1;
    case OAuthErrorResponse::Endpoint::DeviceAuthorization:
        return "device_code"_L1;
    case OAuthErrorResponse::Endpoint::Metadata:
        return "issuer"_L1;
    case OAuthErrorResponse::Endpoint::Keys:
        return "keys"_L1;
    default:
        return "access_token"_L1;
    }
}

bool isEmpty(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

} // namespace

std::optional<OAuthErrorResponse> oauthErrorIn(const Parameters &parameters,
                                               OAuthErrorResponse::Endpoint endpoint) {
    const QString error = findParameter(parameters, QStringLiteral("error")).value_or(QString());
    if (error.isEmpty()) {
        return std::nullopt;
    }
    const auto text = [&parameters](const QString &name) {
        return printableAscii(findParameter(parameters, name).value_or(QString()));
    };
    return OAuthErrorResponse{
        endpoint, printableAscii(error), text(QStringLiteral("error_description")),
        0,        std::nullopt,          text(QStringLiteral("error_uri"))};
}

std::optional<OAuthErrorResponse> oauthErrorIn(const HttpResponse &response,
                                               OAuthErrorResponse::Endpoint endpoint) {
    const std::optional<QJsonObject> body = parseJsonObject(response.body);
    const auto text = [&body](const char *name) {
        return body->value(QLatin1String(name)).toString();
    };
    if (!body || text("error").isEmpty() || !isEmpty(body->value(memberOfSuccess(endpoint)))) {
        return std::nullopt;
    }
    // RFC 6749 §5.2 calls it `error_description`; providers that explain themselves elsewhere use
    // `message`.
    const QString description =
        text("error_description").isEmpty() ? text("message") : text("error_description");
    return OAuthErrorResponse{
        endpoint,        printableAscii(text("error")), printableAscii(description),
        response.status, response.retryAfter,           printableAscii(text("error_uri"))};
}

} // namespace bifrost
