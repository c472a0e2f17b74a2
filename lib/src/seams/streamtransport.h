// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clienttls.h"
#include "core/repeats.h"

#include <bifrost/result.h>

#include <QByteArray>
#include <QFuture>
#include <QIODevice>
#include <QList>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace bifrost {

/// A request with any method, whose bodies need not fit into memory.
struct StreamRequest {
    /// Bytes so far, and in all; -1 if that is unknown.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    QByteArray method;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< values may be secret: never logged
    QIODevice *body = nullptr; ///< read from where it stands; null: none. May be destroyed
    qint64 bodyLength = 0;     ///< in bytes
    /// Gets the body of a successful response. May be destroyed.
    std::optional<QPointer<QIODevice>> sink{};
    qint64 maximumSize = 0; ///< of the decoded response, in bytes
    std::chrono::milliseconds timeout{};
    ClientTls tls = ClientTls::Anonymous;
    Repeats repeats = Repeats::Idempotent;
    Progress uploaded{}; ///< may be called from within the transport
    Progress downloaded{};
};

/// A response with any status. Redirects are returned and never followed.
struct StreamResponse {
    int status = 0;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< one for each name
    QByteArray body;                                ///< may be secret; what did not go to the sink
    QByteArray location;                            ///< RFC 9110 §10.2.2; empty: none
    std::optional<std::chrono::seconds> retryAfter; ///< RFC 9110 §10.2.3
};

/// Sends the requests of an `ApiClient`. Not for the provider: see `HttpTransport`.
class StreamTransport {
public:
    virtual ~StreamTransport() = default;
    /// Destroying `owner` ends the exchange and cancels its future; so does destroying the
    /// transport. Fails with `TransportError` if no complete response arrived, and with
    /// `ApiError::DeviceFailed`.
    virtual QFuture<Result<StreamResponse>> exchange(const StreamRequest &request,
                                                     QObject *owner) = 0;
};

} // namespace bifrost
