// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace bifrost {

/// What a UserInfo endpoint has sent (OIDC Core §5.3.2).
struct UserInfoResponse {
    enum class Form {
        Json,
        Signed, ///< a JWS, to be verified before `userInfoClaims()` reads its payload
    };
    Form form{};
    QByteArray text; ///< the JSON text, or the JWS in compact serialization
};

/// OIDC Core §5.3.2 and §5.3.3. The body decides the form, because providers label it in many ways;
/// a page is neither. Fails with `OAuthErrorResponse`, `TransportError` (HttpStatus, Redirected,
/// NotJson), `Rule::UserInfoIsNotEncrypted` for a JWE, and `Rule::UserInfoIsJsonObject` for an
/// empty body.
[[nodiscard]] Result<UserInfoResponse> processUserInfoResponse(const HttpResponse &response);

/// The claims of `json`, whose `sub` is exactly `subject` (OIDC Core §5.3.2). Fails with
/// `Rule::UserInfoIsJsonObject`, `UserInfoSubjectIsPresent` or `UserInfoSubjectMatches`; the error
/// quotes neither subject.
[[nodiscard]] Result<QJsonObject> userInfoClaims(QByteArrayView json, const QString &subject);

} // namespace bifrost
