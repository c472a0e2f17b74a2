// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforesponse.h"

#include "core/json.h"

namespace bifrost {

HttpRequest userInfoRequest(const QUrl &userInfoEndpoint, const Secret &accessToken) {
    HttpRequest request;
    request.url = userInfoEndpoint;
    request.headers = {{"Authorization", "Bearer " + accessToken.reveal()},
                       {"Accept", "application/json"}};
    return request;
}

Result<QJsonObject> processUserInfoResponse(const HttpResponse &response, const QString &subject) {
    if (auto unusable = unusableJson(response)) {
        return failure(std::move(*unusable));
    }
    std::optional<QJsonObject> claims = parseJsonObject(response.body);
    if (!claims) {
        return failure(ValidationError{Rule::UserInfoIsJsonObject, {}, {}});
    }
    // Core 5.3.2. The subject names a person: the error quotes neither.
    const QString sub = claims->value(QLatin1String("sub")).toString();
    if (sub.isEmpty()) {
        return failure(ValidationError{Rule::UserInfoSubjectIsPresent, QStringLiteral("sub"), {}});
    }
    if (sub != subject) {
        return failure(ValidationError{Rule::UserInfoSubjectMatches, {}, {}});
    }
    return std::move(*claims);
}

} // namespace bifrost
