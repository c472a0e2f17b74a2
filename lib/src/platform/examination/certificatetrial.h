// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "core/findings.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace bifrost {

/// Opens a TLS connection, through a proxy that may be none, and closes it again: who has issued
/// the certificate there. One that inspects encrypted connections shows its own.
///
/// One connection. Deletes itself afterwards; deleting it earlier cancels the future.
class CertificateTrial final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static QFuture<Findings>
    start(const QUrl &url, const Proxy &proxy, std::chrono::milliseconds timeout, QObject *parent);

private:
    CertificateTrial(QUrl url, const Proxy &proxy, QObject *parent);
    void refuse(const QList<QSslError> &errors);
    void fail(QAbstractSocket::SocketError error);
    [[nodiscard]] Facts facts() const;
    void finish(const Finding &finding);

    QUrl url_;
    QString proxy_; ///< its name
    QSslSocket socket_;
    QTimer deadline_;
    Deferred<Findings> findings_;
};

} // namespace bifrost
