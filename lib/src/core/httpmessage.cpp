// SPDX-License-Identifier: Apache-2.0
#include "core/httpmessage.h"

#include "core/printable.h"

namespace bifrost {

std::optional<TransportError> unusableJson(const HttpResponse &response) {
    TransportError error;
    error.url =
        response.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter;
    if (response.status >= 300 && response.status < 400) {
        error.kind = TransportError::Kind::Redirected;
        return error;
    }
    if (response.status < 200 || response.status >= 300) {
        error.kind = TransportError::Kind::HttpStatus;
        return error;
    }
    if (response.contentType != "application/json" && !response.contentType.endsWith("+json")) {
        error.kind = TransportError::Kind::NotJson;
        error.detail = printableAscii(QString::fromLatin1(response.contentType), 100);
        return error;
    }
    return std::nullopt;
}

} // namespace bifrost
