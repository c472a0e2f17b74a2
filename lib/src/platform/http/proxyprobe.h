// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"

#include <bifrost/proxy.h>

#include <QAbstractSocket>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>

namespace bifrost {

/// What a proxy said when it was asked for a tunnel.
struct ProxyVerdict {
    int status = 0;         ///< of CONNECT; 0: a SOCKS proxy, which was only connected to
    QStringList methods;    ///< the methods of authentication that it offered, in lower case
    bool knowsNtlm = false; ///< it answered the first message of NTLM with a challenge
    bool hasRefusedCredentials = false; ///< it was given a name and password

    /// The tunnel was opened, or nothing speaks against it.
    [[nodiscard]] bool isOpen() const { return status == 0 || (status >= 200 && status < 300); }
    [[nodiscard]] bool asksForCredentials() const { return status == 407; }
};

/// Asks a proxy for a tunnel (RFC 9110 §9.3.6) and closes it. Qt reports neither the status of a
/// proxy's response nor the methods that it offers, most failures of a proxy as an unknown network
/// error, and repeats the first message of NTLM without end if no challenge comes; so the proxy is
/// asked before a request, and after one that failed.
///
/// One question. Deletes itself after the answer; deleting it earlier cancels the future.
class ProxyProbe final : public QObject {
    Q_OBJECT
public:
    /// For a tunnel to the host of `target`. `timeout` is for each connection. The name and
    /// password of `proxy` are sent where Qt would send them in the same way: if Basic (RFC 7617)
    /// is the only method that needs them.
    ProxyProbe(Proxy proxy, const QUrl &target, std::chrono::milliseconds timeout, QObject *parent);

    /// Fails with `TransportError`: ProxyUnreachable, or Offline if there is no network.
    QFuture<Result<ProxyVerdict>> start();

private:
    void connectToProxy();
    void sendConnect();
    void read();
    void judge(const QByteArray &head);
    [[nodiscard]] QByteArray nextMessage() const;
    void judgeMessage(int status, const QByteArrayList &challenges);
    void fail(QAbstractSocket::SocketError error);
    void failBecause(const QString &detail);
    void finish(Result<ProxyVerdict> result);

    Proxy proxy_;
    QByteArray authority_; ///< host and port of the tunnel's end
    bool usesConnect_;
    std::chrono::milliseconds timeout_;
    QTimer deadline_;
    std::unique_ptr<QTcpSocket> socket_;
    QByteArray received_;
    QByteArray message_; ///< the value of Proxy-Authorization; empty: none is sent
    ProxyVerdict verdict_;
    Deferred<Result<ProxyVerdict>> result_;
};

} // namespace bifrost
