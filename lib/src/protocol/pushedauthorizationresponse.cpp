// SPDX-License-Identifier: Apache-2.0
#include "protocol/pushedauthorizationresponse.h"

#include "core/json.h"
#include "core/printable.h"
#include "protocol/lifetime.h"
#include "protocol/oautherror.h"

#include <QUrl>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// Longer than any known one; it becomes part of an address.
constexpr qsizetype longestRequestUri = 2000;

bool isUsable(const QString &requestUri) {
    const QUrl uri(requestUri, QUrl::StrictMode);
    return requestUri.size() <= longestRequestUri && uri.isValid() && !uri.isRelative();
}

} // namespace

Result<PushedAuthorizationResponse>
processPushedAuthorizationResponse(const HttpResponse &response) {
    using Endpoint = OAuthErrorResponse::Endpoint;
    if (auto error = oauthErrorIn(response, Endpoint::PushedAuthorization)) {
        return failure(*std::move(error));
    }
    if (auto error = unusableJson(response)) {
        return failure(*std::move(error));
    }
    const QJsonObject body = parseJsonObject(response.body).value_or(QJsonObject());
    const QString requestUri = body.value("request_uri"_L1).toString();
    if (!isUsable(requestUri)) {
        return failure(ValidationError{Rule::PushedAuthorizationResponseRequestUriIsUsable,
                                       u"request_uri"_s, printableAscii(requestUri, 40)});
    }
    return PushedAuthorizationResponse{
        requestUri, readLifetime(body.value("expires_in"_L1)).value_or(std::chrono::seconds{})};
}

} // namespace bifrost
