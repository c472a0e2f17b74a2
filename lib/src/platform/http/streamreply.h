// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/http/replydiagnosis.h"
#include "platform/http/uploadbody.h"
#include "seams/streamtransport.h"

#include <QTimer>

namespace bifrost {

/// Takes one response in as it arrives: into the sink if it is a success, else into memory; with a
/// timeout and a size limit. A child of the reply; construct it before the event loop runs again.
class StreamReply final : public QObject {
    Q_OBJECT
public:
    /// `body` is what the reply sends; null: nothing.
    StreamReply(QNetworkReply &reply, const UploadBody *body, StreamRequest request);

    /// Call it once, after the reply has finished.
    Result<StreamResponse> takeResult();

private:
    void read();
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool isForSink() const;
    void abort(TransportError::Kind kind);
    void failDevice(const QString &detail);
    [[nodiscard]] int status() const;
    [[nodiscard]] StreamResponse response();

    QNetworkReply &reply_;
    ReplyDiagnosis diagnosis_;
    StreamRequest request_;
    QByteArray body_;
    qint64 received_ = 0;
    QTimer deadline_;
    std::optional<TransportError::Kind> abortedFor_;
    QString deviceProblem_;
};

} // namespace bifrost
