// SPDX-License-Identifier: Apache-2.0
#include "platform/http/streamreply.h"

#include "platform/http/httpheaders.h"

#include <algorithm>

namespace bifrost {

namespace {

/// How much Qt reads ahead of the sink.
constexpr qint64 readAhead = qint64{256} * 1024;

} // namespace

StreamReply::StreamReply(QNetworkReply &reply, const UploadBody *body, StreamRequest request)
    : QObject(&reply), reply_(reply), diagnosis_(reply), request_(std::move(request)) {
    reply_.setReadBufferSize(readAhead);
    connect(&reply_, &QNetworkReply::readyRead, this, &StreamReply::read);
    if (request_.uploaded) {
        connect(&reply_, &QNetworkReply::uploadProgress, this, request_.uploaded);
    }
    if (request_.downloaded) {
        connect(&reply_, &QNetworkReply::downloadProgress, this, request_.downloaded);
    }
    if (body != nullptr) { // queued, because Qt is reading it
        connect(
            body, &UploadBody::failed, this,
            [this] { failDevice(QStringLiteral("the body cannot be read")); },
            Qt::QueuedConnection);
    }
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { abort(TransportError::Kind::TimedOut); });
    connect(&reply_, &QNetworkReply::finished, &deadline_, &QTimer::stop);
    deadline_.start(std::max(request_.timeout, std::chrono::milliseconds(0)));
}

int StreamReply::status() const {
    return reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool StreamReply::isForSink() const {
    return request_.sink && status() >= 200 && status() < 300;
}

void StreamReply::read() {
    while (!abortedFor_ && deviceProblem_.isEmpty() && reply_.bytesAvailable() > 0) {
        // One byte more than allowed is enough to detect the excess.
        const QByteArray bytes =
            reply_.read(std::min(readAhead, request_.maximumSize + 1 - received_));
        if (bytes.isEmpty()) {
            return;
        }
        received_ += bytes.size();
        if (received_ > request_.maximumSize) {
            abort(TransportError::Kind::TooLarge);
        } else if (!write(bytes)) {
            failDevice(QStringLiteral("the response cannot be written"));
        }
    }
}

bool StreamReply::write(const QByteArray &bytes) {
    if (!isForSink()) {
        body_ += bytes;
        return true;
    }
    QIODevice *sink = *request_.sink;
    return sink != nullptr && sink->write(bytes) == bytes.size();
}

void StreamReply::abort(TransportError::Kind kind) {
    abortedFor_ = kind;
    reply_.abort();
}

void StreamReply::failDevice(const QString &detail) {
    deviceProblem_ = detail;
    reply_.abort();
}

Result<StreamResponse> StreamReply::takeResult() {
    if (reply_.isOpen()) {
        read();
    }
    const auto error = diagnosis_.conclude(abortedFor_);
    if (!deviceProblem_.isEmpty()) {
        return failure(ApiError{.kind = ApiError::Kind::DeviceFailed, .detail = deviceProblem_});
    }
    if (error) {
        return failure(*error);
    }
    return response();
}

StreamResponse StreamReply::response() {
    StreamResponse response;
    response.status = status();
    response.url = reply_.url();
    for (const auto &[name, value] : reply_.rawHeaderPairs()) {
        response.headers.append({name, value});
    }
    response.body = std::exchange(body_, {});
    response.location = reply_.rawHeader("Location");
    response.retryAfter = parseRetryAfter(
        reply_.rawHeader("Retry-After"),
        parseHttpDate(reply_.rawHeader("Date")).value_or(QDateTime::currentDateTimeUtc()));
    return response;
}

} // namespace bifrost
