// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <optional>

namespace bifrost {

/// Gathers one answer under a deadline and a size cap, and says what became of it. A child of the
/// reply; make it before the event loop runs again, so that no byte is missed.
class ReplyCollector final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds timeout{};
        qint64 maximumSize = 0; ///< of the decoded body, in bytes
    };
    ReplyCollector(QNetworkReply &reply, Limits limits);

    /// Once, after the reply has finished. Logs method, address, status and duration.
    Result<HttpResponse> takeResult();

private:
    void read();
    void giveUp(TransportError::Kind kind);
    [[nodiscard]] std::optional<TransportError> transportError() const;
    [[nodiscard]] HttpResponse response();
    [[nodiscard]] QUrl loggableUrl() const;

    QNetworkReply &reply_;
    qint64 maximumSize_;
    QByteArray body_;
    QTimer deadline_;
    QElapsedTimer elapsed_;
    QStringList tlsErrors_;
    std::optional<TransportError::Kind> givenUp_;
};

} // namespace bifrost
