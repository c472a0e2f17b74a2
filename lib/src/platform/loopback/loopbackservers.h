// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/redirecthost.h>

#include <QTcpServer>

namespace bifrost {

/// The sockets that listen for one redirect host: on 127.0.0.1 or ::1, and for `localhost` on both,
/// with the same port. If the system has no ::1, no browser can resolve `localhost` to it, and
/// 127.0.0.1 is enough; if another program has the port there, it is not free.
class LoopbackServers final : public QObject {
    Q_OBJECT
public:
    /// Each socket keeps at most `pending` connections that have not been taken.
    LoopbackServers(RedirectHost host, int pending);

    /// Opens `port` (0: any). Returns false, with nothing open, when that is not possible.
    [[nodiscard]] bool open(quint16 port);
    void close();

    [[nodiscard]] quint16 port() const;
    /// Why nothing could be opened.
    [[nodiscard]] QString errorString() const { return error_; }
    /// Null when there is none.
    [[nodiscard]] QTcpSocket *nextPendingConnection();
    /// Accepts what waits in the system's queues. Returns false when that is nothing.
    [[nodiscard]] bool acceptMore();

Q_SIGNALS:
    void newConnection();

private:
    [[nodiscard]] bool openOnce(quint16 port);

    RedirectHost host_;
    QTcpServer ipv4_;
    QTcpServer ipv6_;
    QString error_;
};

} // namespace bifrost
