// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbackservers.h"

#include "platform/loopback/exclusivebind.h"

namespace bifrost {

/// Of ports that the system has chosen on one address, some are taken on the other.
static constexpr int attempts = 20;

LoopbackServers::LoopbackServers(RedirectHost host, int pending) : host_(host) {
    for (QTcpServer *server : {&ipv4_, &ipv6_}) {
        server->setMaxPendingConnections(pending);
        connect(server, &QTcpServer::newConnection, this, &LoopbackServers::newConnection);
    }
}

bool LoopbackServers::open(quint16 port) {
    for (int i = 0; i < (port == 0 ? attempts : 1); ++i) {
        if (openOnce(port)) {
            return true;
        }
        close();
    }
    return false;
}

bool LoopbackServers::openOnce(quint16 port) {
    QTcpServer &first = host_ == RedirectHost::Ipv6Literal ? ipv6_ : ipv4_;
    const auto address = host_ == RedirectHost::Ipv6Literal ? Loopback::Ipv6 : Loopback::Ipv4;
    if (bindExclusively(first, address, port) != Binding::Bound) {
        error_ = first.errorString();
        return false;
    }
    if (host_ != RedirectHost::Localhost) {
        return true;
    }
    const Binding second = bindExclusively(ipv6_, Loopback::Ipv6, ipv4_.serverPort());
    error_ = ipv6_.errorString();
    return second != Binding::Refused;
}

void LoopbackServers::close() {
    ipv4_.close();
    ipv6_.close();
}

quint16 LoopbackServers::port() const {
    return ipv4_.isListening() ? ipv4_.serverPort() : ipv6_.serverPort();
}

QTcpSocket *LoopbackServers::nextPendingConnection() {
    QTcpSocket *socket = ipv4_.nextPendingConnection();
    return socket ? socket : ipv6_.nextPendingConnection();
}

bool LoopbackServers::acceptMore() {
    bool hasMore = false;
    for (QTcpServer *server : {&ipv4_, &ipv6_}) {
        hasMore |= server->isListening() && server->waitForNewConnection(0);
    }
    return hasMore;
}

} // namespace bifrost
