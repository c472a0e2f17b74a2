// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace bifrost {

/// Why a reply has failed. Construct it before the event loop runs again, so that it sees what TLS
/// reports.
class ReplyDiagnosis final : public QObject {
public:
    /// `reply` must outlive it.
    explicit ReplyDiagnosis(QNetworkReply &reply);

    /// Call it once, after the reply has finished: no value for a complete response with any
    /// status. `abortedFor` is why we have ended it. Logs method, URL, status and duration.
    [[nodiscard]] std::optional<TransportError>
    conclude(std::optional<TransportError::Kind> abortedFor) const;

private:
    [[nodiscard]] std::optional<TransportError>
    error(int status, std::optional<TransportError::Kind> abortedFor) const;
    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QUrl loggableUrl() const;

    QNetworkReply &reply_;
    QElapsedTimer elapsed_;
    QStringList tlsErrors_;
    QString certificateIssuer_;
};

} // namespace bifrost
