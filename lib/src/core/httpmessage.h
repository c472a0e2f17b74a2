// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace bifrost {

/// Of a provider's answer, in bytes: twenty times what any sends. A quarter of a megabyte of JSON,
/// as nasty as it comes, is taken apart in some 20 ms, and the event loop waits for it.
constexpr qint64 maximumAnswerSize = qint64{256} * 1024;

struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< values may be secret: never logged
    QByteArray body;                                  ///< likewise
    qint64 maximumSize = maximumAnswerSize;           ///< of the decoded answer, in bytes
};

/// Any answer of the server, whatever its status. Redirects come back as they are, never followed.
struct HttpResponse {
    int status = 0;
    QUrl url;
    QByteArray contentType;                     ///< lower case, without parameters
    QByteArray body;                            ///< may be secret
    std::optional<std::chrono::seconds> maxAge; ///< RFC 9111, 5.2.2.1 (0 for no-store, no-cache)
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110, 10.2.3
    std::optional<QDateTime> date;                  ///< RFC 9110, 6.6.1, UTC
    bool isFromCache = false; ///< it has an Age (RFC 9111, 5.1): `date` may be long ago
};

/// The `TransportError` for an answer that is not what was asked for (redirect, 4xx, 5xx, HTML).
/// `no value` when it is a 2xx with a JSON content type.
[[nodiscard]] std::optional<TransportError> unusableJson(const HttpResponse &response);

} // namespace bifrost
