// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// Collects one response, with a timeout and a size limit. A child of the reply; construct it
/// before the event loop runs again, so that no byte is missed.
class ReplyCollector final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds timeout{};
        qint64 maximumSize = 0; ///< of the decoded body, in bytes
    };
    ReplyCollector(QNetworkReply &reply, Limits limits);

    /// Call it once, after the reply has finished. Logs method, URL, status and duration.
    Result<HttpResponse> takeResult();

private:
    void read();
    void abort(TransportError::Kind kind);
    [[nodiscard]] std::optional<TransportError> transportError() const;
    [[nodiscard]] HttpResponse response();
    [[nodiscard]] QUrl loggableUrl() const;

    QNetworkReply &reply_;
    qint64 maximumSize_;
    QByteArray body_;
    QTimer deadline_;
    QElapsedTimer elapsed_;
    QStringList tlsErrors_;
    QString certificateIssuer_;
    std::optional<TransportError::Kind> abortedFor_;
};

} // namespace bifrost
