// SPDX-License-Identifier: Apache-2.0
#include "platform/listenonloopback.h"

#include <QTcpServer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#endif

namespace bifrost {
namespace {

// As long as the system permits: in a full queue a flood would push out the genuine connection,
// which then tries again only after a second, or three.
constexpr int backlog = 4096;

#ifdef Q_OS_WIN
// On Windows a program may take part of an open port with SO_REUSEADDR, unless it was opened with
// SO_EXCLUSIVEADDRUSE; that has to be set before bind(), which QTcpServer does by itself.
qintptr exclusiveSocket(quint16 port) {
    const SOCKET socket = ::WSASocketW(AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                       WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) {
        return -1;
    }
    const BOOL on = TRUE;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = ::htons(port);
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    const bool isOpen =
        ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, reinterpret_cast<const char *>(&on),
                     sizeof on) == 0 &&
        ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        ::listen(socket, backlog) == 0;
    if (!isOpen) {
        ::closesocket(socket);
        return -1;
    }
    return static_cast<qintptr>(socket);
}
#endif

} // namespace

bool listenOnLoopback(QTcpServer &server, quint16 port) {
#ifdef Q_OS_WIN
    const qintptr socket = exclusiveSocket(port);
    return socket != -1 && server.setSocketDescriptor(socket);
#else
    // Here SO_REUSEADDR, which Qt sets, only skips TIME_WAIT: a second listener is still refused.
    server.setListenBacklogSize(backlog);
    return server.listen(QHostAddress::LocalHost, port);
#endif
}

} // namespace bifrost
