// SPDX-License-Identifier: Apache-2.0
#include "core/httpmessage.h"

#include "core/printable.h"

namespace bifrost {
namespace {

/// Providers label JSON as anything, and as nothing, so the body decides. White space is that of
/// RFC 8259 §2.
char firstCharacter(const QByteArray &body) {
    for (const char c : body) {
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
            return c;
        }
    }
    return '\0';
}

bool isLabelledJson(const QByteArray &contentType) {
    return contentType == "application/json" || contentType.endsWith("+json");
}

} // namespace

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
    const char first = firstCharacter(response.body);
    if (first != '{' && !isLabelledJson(response.contentType)) {
        error.kind = TransportError::Kind::NotJson;
        error.detail = first == '<'
                           ? QStringLiteral("text/html")
                           : printableAscii(QString::fromLatin1(response.contentType), 100);
        return error;
    }
    return std::nullopt;
}

} // namespace bifrost
