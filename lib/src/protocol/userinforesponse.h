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
        Signed,    ///< a JWS, to be verified before `userInfoClaims()` reads its payload
        Encrypted, ///< a JWE, which contains one of the other forms
    };
    Form form{};
    QByteArray text; ///< the JSON text, or the JWS or JWE in compact serialization
};

/// OIDC Core §5.3.2 and §5.3.3. The body decides the form, because providers label it in many ways;
/// a page is none of them. Fails with `OAuthErrorResponse`, `TransportError` (HttpStatus,
/// Redirected, NotJson), and `Rule::UserInfoIsJsonObject` for an empty body.
[[nodiscard]] Result<UserInfoResponse> processUserInfoResponse(const HttpResponse &response);

/// The form of what was inside of a JWE: a JWS or, for anything else, JSON text.
[[nodiscard]] UserInfoResponse decryptedUserInfo(const QByteArray &plaintext);

/// The claims of `json`, whose `sub` is exactly `subject` (OIDC Core §5.3.2). Fails with
/// `Rule::UserInfoIsJsonObject`, `UserInfoSubjectIsPresent` or `UserInfoSubjectMatches`; the error
/// quotes neither subject.
[[nodiscard]] Result<QJsonObject> userInfoClaims(QByteArrayView json, const QString &subject);

} // namespace bifrost
