// SPDX-License-Identifier: Apache-2.0
#include "platform/http/replycollector.h"

#include "platform/http/httpheaders.h"

namespace bifrost {
namespace {

using TransportKind = TransportError::Kind;

QByteArray mediaType(const QByteArray &contentType) {
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed().toLower();
}

QByteArray withoutByteOrderMark(QByteArray body) {
    constexpr QByteArrayView mark("\xef\xbb\xbf"); // in UTF-8
    return body.startsWith(mark) ? body.sliced(mark.size()) : body;
}

} // namespace

ReplyCollector::ReplyCollector(QNetworkReply &reply, Limits limits)
    : QObject(&reply), reply_(reply), diagnosis_(reply), maximumSize_(limits.maximumSize) {
    connect(&reply_, &QNetworkReply::readyRead, this, &ReplyCollector::read);
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { abort(TransportKind::TimedOut); });
    connect(&reply_, &QNetworkReply::finished, &deadline_, &QTimer::stop);
    deadline_.start(limits.timeout);
}

void ReplyCollector::read() {
    if (abortedFor_) {
        return;
    }
    // One byte more than allowed is enough to detect the excess; the rest is not decoded.
    body_.append(reply_.read(maximumSize_ + 1 - body_.size()));
    if (body_.size() > maximumSize_) {
        abort(TransportKind::TooLarge);
    }
}

void ReplyCollector::abort(TransportError::Kind kind) {
    abortedFor_ = kind;
    reply_.abort();
}

Result<HttpResponse> ReplyCollector::takeResult() {
    if (reply_.isOpen()) {
        read();
    }
    if (const auto error = diagnosis_.conclude(abortedFor_)) {
        return failure(*error);
    }
    return response();
}

HttpResponse ReplyCollector::response() {
    HttpResponse response;
    response.status = reply_.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    response.url = reply_.url();
    response.contentType = mediaType(reply_.rawHeader("Content-Type"));
    // RFC 8259 §8.1: it may be ignored.
    response.body = withoutByteOrderMark(std::exchange(body_, {}));
    response.body.squeeze(); // it was read into room for the largest response
    response.location = reply_.rawHeader("Location");
    response.maxAge = freshnessLifetime(reply_.rawHeader("Cache-Control"), reply_.rawHeader("Age"));
    response.date = parseHttpDate(reply_.rawHeader("Date"));
    response.dpopNonce = reply_.rawHeader("DPoP-Nonce");
    response.isFromCache = reply_.hasRawHeader("Age");
    response.retryAfter = parseRetryAfter(reply_.rawHeader("Retry-After"),
                                          response.date.value_or(QDateTime::currentDateTimeUtc()));
    return response;
}

} // namespace bifrost
