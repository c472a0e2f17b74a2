// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"
#include "platform/http/replydiagnosis.h"

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
    [[nodiscard]] HttpResponse response();

    QNetworkReply &reply_;
    ReplyDiagnosis diagnosis_;
    qint64 maximumSize_;
    QByteArray body_;
    QTimer deadline_;
    std::optional<TransportError::Kind> abortedFor_;
};

} // namespace bifrost
