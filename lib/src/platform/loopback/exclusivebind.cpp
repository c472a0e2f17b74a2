// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/exclusivebind.h"

#include <QTcpServer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#endif

namespace bifrost {
namespace {

// As long as the system permits: if a flood fills the queue, the genuine connection is rejected,
// and the browser retries only after one second, then three.
constexpr int backlog = 4096;

#ifdef Q_OS_WIN
bool bindTo(SOCKET socket, Loopback loopback, quint16 port) {
    if (loopback == Loopback::Ipv6) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = ::htons(port);
        address.sin6_addr = in6addr_loopback;
        return ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = ::htons(port);
    address.sin_addr.s_addr = ::htonl(INADDR_LOOPBACK);
    return ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

// On Windows, SO_REUSEADDR lets a program share an open port, unless the port was opened with
// SO_EXCLUSIVEADDRUSE. This must be set before bind(), which QTcpServer calls itself.
Binding bindSocket(QTcpServer &server, Loopback loopback, quint16 port) {
    const int family = loopback == Loopback::Ipv6 ? AF_INET6 : AF_INET;
    const SOCKET socket = ::WSASocketW(family, SOCK_STREAM, IPPROTO_TCP, nullptr, 0,
                                       WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (socket == INVALID_SOCKET) {
        return ::WSAGetLastError() == WSAEAFNOSUPPORT ? Binding::NoAddress : Binding::Refused;
    }
    const BOOL on = TRUE;
    const bool isOpen = ::setsockopt(socket, SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
                                     reinterpret_cast<const char *>(&on), sizeof on) == 0 &&
                        bindTo(socket, loopback, port) && ::listen(socket, backlog) == 0;
    if (!isOpen) {
        const int error = ::WSAGetLastError();
        ::closesocket(socket);
        return error == WSAEADDRNOTAVAIL ? Binding::NoAddress : Binding::Refused;
    }
    return server.setSocketDescriptor(static_cast<qintptr>(socket)) ? Binding::Bound
                                                                    : Binding::Refused;
}
#else
Binding bindSocket(QTcpServer &server, Loopback loopback, quint16 port) {
    // Here SO_REUSEADDR, which Qt sets, only skips TIME_WAIT: a second listener is still refused.
    server.setListenBacklogSize(backlog);
    const auto address =
        loopback == Loopback::Ipv6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost;
    if (server.listen(address, port)) {
        return Binding::Bound;
    }
    const bool isMissing =
        server.serverError() == QAbstractSocket::SocketAddressNotAvailableError ||
        server.serverError() == QAbstractSocket::UnsupportedSocketOperationError;
    return isMissing ? Binding::NoAddress : Binding::Refused;
}
#endif

} // namespace

Binding bindExclusively(QTcpServer &server, Loopback address, quint16 port) {
    return bindSocket(server, address, port);
}

} // namespace bifrost
