// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforesponse.h"

#include "core/json.h"
#include "protocol/oautherror.h"

#include <algorithm>

namespace bifrost {

namespace {

bool isBase64UrlOrDot(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// RFC 7515 §7.1 and RFC 7516 §7.1: three or five parts in base64url. 0 for anything else.
qsizetype partsOfCompactJwt(const QByteArray &text) {
    const qsizetype parts = text.count('.') + 1;
    const bool isCompact =
        (parts == 3 || parts == 5) && std::ranges::all_of(text, isBase64UrlOrDot);
    return isCompact ? parts : 0;
}

bool isSuccess(const HttpResponse &response) {
    return response.status >= 200 && response.status < 300;
}

} // namespace

Result<UserInfoResponse> processUserInfoResponse(const HttpResponse &response) {
    if (auto refusal = oauthErrorIn(response, OAuthErrorResponse::Endpoint::UserInfo)) {
        return failure(*std::move(refusal));
    }
    auto unusable = unusableJson(response);
    if (unusable && !isSuccess(response)) {
        return failure(*std::move(unusable));
    }
    const QByteArray text = response.body.trimmed();
    if (text.isEmpty()) {
        return failure(ValidationError{Rule::UserInfoIsJsonObject, {}, {}});
    }
    switch (partsOfCompactJwt(text)) {
    case 3:
        return UserInfoResponse{UserInfoResponse::Form::Signed, text};
    case 5:
        return UserInfoResponse{UserInfoResponse::Form::Encrypted, text};
    default:
        break;
    }
    if (unusable && !text.startsWith('{')) {
        return failure(*std::move(unusable));
    }
    return UserInfoResponse{UserInfoResponse::Form::Json, text};
}

UserInfoResponse decryptedUserInfo(const QByteArray &plaintext) {
    const QByteArray text = plaintext.trimmed();
    return {partsOfCompactJwt(text) == 3 ? UserInfoResponse::Form::Signed
                                         : UserInfoResponse::Form::Json,
            text};
}

Result<QJsonObject> userInfoClaims(QByteArrayView json, const QString &subject) {
    std::optional<QJsonObject> claims = parseJsonObject(json);
    if (!claims) {
        return failure(ValidationError{Rule::UserInfoIsJsonObject, {}, {}});
    }
    // The subject identifies the user, so the error quotes neither value.
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
