// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace bifrost {

/// The configuration of an `ApiClient`, which `ApiClient::create()` validates as a whole.
struct ApiConfiguration {
    /// The origins that get the access token, such as `https://api.example.com` or
    /// `http://127.0.0.1:8080`: scheme, host and port (RFC 6454 §4), without a path. https, or http
    /// on loopback (RFC 6750 §5.3). At least one.
    QStringList origins{};
    /// For a whole request, from the call to the last byte of the response: with the refresh of the
    /// access token, redirects, and the second attempt.
    std::chrono::milliseconds deadline{60'000};
    /// The limit of a response's body, in bytes, after decompression; 16 MiB.
    qint64 maximumSize = qint64{16} * 1024 * 1024;
};

/// Header fields in order (RFC 9110 §5.1). Names are compared without regard to case.
using ApiHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// How much of a body has been sent or received, in bytes. `total` is -1 if it is unknown. Called
/// from the event loop of the client's thread, and not after the request has ended.
using ApiProgress = std::function<void(qint64 done, qint64 total)>;

/// The body of a request, with its media type.
class BIFROST_EXPORT ApiBody {
public:
    ApiBody() = default; ///< no body
    /// A body in memory, of the media type `contentType` (RFC 9110 §8.3).
    [[nodiscard]] static ApiBody bytes(QByteArray bytes, QByteArray contentType);
    [[nodiscard]] static ApiBody json(const QJsonObject &object); ///< `application/json`
    /// `device` is read from where it stands to its end, while the request is sent. It must be open
    /// and stay as it is until the request has ended; a device that is destroyed earlier fails the
    /// request with `ApiError::DeviceFailed`. A sequential device needs `length`, in bytes; it can
    /// be sent once only (`ApiError::BodyNotRepeatable`).
    [[nodiscard]] static ApiBody device(QIODevice *device, QByteArray contentType,
                                        std::optional<qint64> length = std::nullopt);

private:
    friend class ApiExchange;
    friend class ApiRequestCheck;
    QByteArray bytes_;
    QByteArray contentType_; ///< empty: there is no body
    QPointer<QIODevice> device_;
    std::optional<qint64> length_;
    bool isDevice_ = false;
};

/// What one request does differently.
struct ApiOptions {
    /// Sent with the request. `Authorization` and the fields that belong to the connection (`Host`,
    /// `Content-Length`, `Connection` ...) fail it with `ApiError::InvalidRequest`; so do names and
    /// values that cannot be sent (RFC 9110 §5.1 and §5.5), such as one with a line break.
    ApiHeaders headers{};
    std::optional<std::chrono::milliseconds> deadline{}; ///< else `ApiConfiguration::deadline`
    std::optional<qint64> maximumSize{};                 ///< else `ApiConfiguration::maximumSize`
    /// An open device that gets the body of a successful response (2xx) as it arrives; any other
    /// body stays in `ApiResponse::body`. After a failure it has what arrived until then.
    QPointer<QIODevice> downloadTo{};
    /// Told how much of the request's body has been sent.
    ApiProgress uploadProgress{};
    /// Told how much of the response's body has arrived.
    ApiProgress downloadProgress{};
};

/// A response with any status that is not about the access token.
struct BIFROST_EXPORT ApiResponse {
    /// RFC 9110 §15.
    int status = 0;
    QUrl url{};           ///< that responded, after redirects
    ApiHeaders headers{}; ///< several fields of one name are joined by `, ` (RFC 9110 §5.3)
    QByteArray body{};    ///< empty if it went to `ApiOptions::downloadTo`
    /// How long the API asks to wait (RFC 9110 §10.2.3), with any status, usually 429 (RFC 6585 §4)
    /// or 503; at most a day. The library does not wait and repeats nothing: only the program knows
    /// whether the request is still wanted by then.
    std::optional<std::chrono::seconds> retryAfter{};

    /// A status of 200 to 299 (RFC 9110 §15.3).
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The value of the field `name`; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

} // namespace bifrost
