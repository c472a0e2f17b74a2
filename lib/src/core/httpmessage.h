// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"
#include "core/repeats.h"
#include "core/types.h"

#include <bifrost/protocolstep.h>
#include <bifrost/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace bifrost {

/// The limit of a provider's response, in bytes: twenty times the size of any known one. Parsing
/// that much malicious JSON blocks the event loop for some 20 ms.
constexpr qint64 maximumAnswerSize = qint64{256} * 1024;

struct HttpRequest {
    enum class Method { Get, Post };
    Method method = Method::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;    ///< values may be secret: never logged
    QByteArray body;                                     ///< likewise
    qint64 maximumSize = maximumAnswerSize;              ///< of the decoded response, in bytes
    ProtocolStep::Kind step = ProtocolStep::Kind::Other; ///< for a trace
    ClientTls tls = ClientTls::Anonymous;
    Repeats repeats = Repeats::Idempotent;
};

/// A request to the token endpoint (RFC 6749 §3.2), complete with the client's authentication.
struct TokenRequest {
    Grant grant{};
    QUrl url;
    Parameters parameters;          ///< `grant_type` among them; values may be secret
    QByteArray authorizationHeader; ///< empty: none is sent
    QByteArray dpopProof{};         ///< the field `DPoP` (RFC 9449 §4.1); empty: none is sent
    ClientTls tls = ClientTls::Anonymous;
};

/// A response with any status. Redirects are returned and never followed.
struct HttpResponse {
    int status = 0;
    QUrl url;
    QByteArray contentType; ///< lower case, without parameters
    QByteArray body;        ///< may be secret; without the byte order mark of UTF-8
    QByteArray location;    ///< RFC 9110 §10.2.2; empty: none
    std::optional<std::chrono::seconds> maxAge; ///< RFC 9111 §5.2.2.1 (0 for no-store, no-cache)
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110 §10.2.3
    std::optional<QDateTime> date;                  ///< RFC 9110 §6.6.1, UTC
    QByteArray dpopNonce{};   ///< the field `DPoP-Nonce` (RFC 9449 §8) as it came; empty: none
    bool isFromCache = false; ///< it has an Age (RFC 9111 §5.1), so `date` may be long ago
};

/// The `TransportError` for a response that is not successful (redirect, 4xx, 5xx) or not JSON,
/// such as HTML. No value for a 2xx whose body begins like a JSON object, whatever its content
/// type, or that has a JSON content type.
[[nodiscard]] std::optional<TransportError> unusableJson(const HttpResponse &response);

} // namespace bifrost
