// SPDX-License-Identifier: Apache-2.0
// A hostile program on this computer. `hostile_attacker ATTACK PORT COUNT` keeps COUNT connections
// busy. It prints a line when each has been replaced once, and continues until its standard input
// ends; then it prints how many connections it has made and how many bytes it has sent.
// `hostile_attacker squat PORT 0` listens on the port and closes it again, repeatedly, with every
// option that may help, and prints how often it had the port and how many connections it got.
// `hostile_attacker get PORT TARGET` sends one request and prints the response, and
// `hostile_attacker hit PORT TARGET` closes as soon as it has sent. With one more argument, a user
// ID, it runs as that user, which requires root. It uses plain sockets for speed.
#include <arpa/inet.h>
#include <grp.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace {

int openConnection(std::uint16_t port) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd >= 0 &&
        ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 &&
        errno != EINPROGRESS) {
        ::close(fd);
        return -1;
    }
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return fd;
}

/// What one connection sends: `first`, then `rest` repeatedly, `chunk` bytes at a time.
struct Script {
    std::string first;
    std::string rest;
    std::size_t chunk = 0;
};

std::string request(std::uint16_t port, const std::string &target) {
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n\r\n";
}

std::map<std::string, std::function<Script(std::uint16_t)>> attacks() {
    constexpr std::size_t whole = std::size_t{64} * 1024;
    return {
        {"idle", [](std::uint16_t) { return Script{}; }},
        {"drip",
         [](std::uint16_t) {
             return Script{"GET /callback HTTP/1.1\r\n", "X-Drip: drip\r\n", 1};
         }},
        {"line",
         [](std::uint16_t) {
             return Script{"GET /", std::string(whole, 'a'), whole};
         }},
        {"fields",
         [](std::uint16_t port) {
             const std::string host = "Host: 127.0.0.1:" + std::to_string(port) + "\r\n";
             return Script{"GET /callback HTTP/1.1\r\n" + host, "X-Field: aaaaaaaa\r\n", whole};
         }},
        {"state",
         [](std::uint16_t port) {
             return Script{request(port, "/callback?code=stolen&state=guessed"), {}, whole};
         }},
        {"linger", // more bytes after the request, so that the listener waits for the end
         [](std::uint16_t port) {
             return Script{request(port, "/") + "more", {}, whole};
         }},
        {"noise",
         [](std::uint16_t) {
             return Script{std::string("\x16\x03\x01\x02\x00\x01\xfc\x03\x03", 9), "\x7f\xff",
                           whole};
         }},
    };
}

class Connection {
public:
    Connection(std::uint16_t port, const Script &script)
        : fd_(openConnection(port)), script_(&script) {}
    Connection(Connection &&other) noexcept
        : fd_(std::exchange(other.fd_, -1)), script_(other.script_), sent_(other.sent_) {}
    Connection &operator=(Connection &&other) noexcept {
        std::swap(fd_, other.fd_);
        std::swap(sent_, other.sent_);
        return *this;
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }

    [[nodiscard]] std::size_t sent() const { return sent_; }
    [[nodiscard]] pollfd interest() const {
        const bool writes = sent_ < script_->first.size() || !script_->rest.empty();
        return {fd_, static_cast<short>(writes ? POLLIN | POLLOUT : POLLIN), 0};
    }
    /// False when the connection has ended.
    bool serve(short events) {
        if ((events & (POLLERR | POLLNVAL)) != 0 || fd_ < 0) {
            return false;
        }
        return ((events & (POLLIN | POLLHUP)) == 0 || read()) &&
               ((events & POLLOUT) == 0 || write());
    }

private:
    bool read() {
        char buffer[4096];
        const ssize_t count = ::read(fd_, buffer, sizeof buffer);
        return count > 0 || (count < 0 && errno == EAGAIN);
    }

    bool write() {
        const std::string &first = script_->first;
        std::string next;
        if (sent_ < first.size()) {
            next = first.substr(sent_);
        } else {
            while (next.size() < script_->chunk) {
                next += script_->rest;
            }
            next = next.substr((sent_ - first.size()) % script_->rest.size());
        }
        next.resize(std::min(next.size(), std::max<std::size_t>(script_->chunk, 1)));
        const ssize_t count = ::send(fd_, next.data(), next.size(), MSG_NOSIGNAL);
        sent_ += count > 0 ? static_cast<std::size_t>(count) : 0;
        return count > 0 || errno == EAGAIN || errno == ENOTCONN;
    }

    int fd_;
    const Script *script_;
    std::size_t sent_ = 0;
};

void attack(std::uint16_t port, std::size_t count, const Script &script) {
    std::vector<Connection> connections;
    while (connections.size() < count) {
        connections.emplace_back(port, script);
    }
    std::size_t made = count;
    std::size_t sent = 0;
    while (true) {
        std::vector<pollfd> polled{{STDIN_FILENO, POLLIN, 0}};
        for (const Connection &connection : connections) {
            polled.push_back(connection.interest());
        }
        ::poll(polled.data(), polled.size(), 1000);
        if (polled.front().revents != 0) {
            std::printf("%zu connections, %zu bytes\n", made, sent); // the test has ended
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (polled[i + 1].revents != 0 && !connections[i].serve(polled[i + 1].revents)) {
                sent += connections[i].sent();
                connections[i] = Connection(port, script); // and again
                if (++made == 2 * count) {
                    std::puts("again");
                    std::fflush(stdout);
                }
            }
        }
    }
}

/// Holds the port for a moment, if it is free. Counts the connections.
bool squatOnce(std::uint16_t port, std::size_t &visitors) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool listens =
        ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
        ::listen(fd, 8) == 0;
    pollfd visitor{fd, POLLIN, 0};
    if (listens && ::poll(&visitor, 1, 1) == 1) {
        ++visitors;
    }
    ::close(fd);
    return listens;
}

void squat(std::uint16_t port) {
    std::size_t times = 0;
    std::size_t visitors = 0;
    std::puts("ready");
    std::fflush(stdout);
    pollfd end{STDIN_FILENO, POLLIN, 0};
    while (::poll(&end, 1, 0) == 0) {
        times += squatOnce(port, visitors) ? 1 : 0;
    }
    std::printf("%zu times, %zu visitors\n", times, visitors);
}

/// Sends one request. `reads`: waits for the response, and prints it.
int visit(std::uint16_t port, const std::string &target, bool reads) {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string text = request(port, target);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::send(fd, text.data(), text.size(), MSG_NOSIGNAL) < 0) {
        return EXIT_FAILURE;
    }
    char buffer[4096];
    ssize_t count = 0;
    while (reads && (count = ::read(fd, buffer, sizeof buffer)) > 0) {
        std::fwrite(buffer, 1, static_cast<std::size_t>(count), stdout);
    }
    ::close(fd);
    return EXIT_SUCCESS;
}

/// Runs as the user from now on, irreversibly.
bool become(const char *user) {
    const auto id = static_cast<uid_t>(std::strtoul(user, nullptr, 10));
    return ::setgroups(0, nullptr) == 0 && ::setgid(id) == 0 && ::setuid(id) == 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 4 || argc > 5 || (argc == 5 && !become(argv[4]))) {
        return EXIT_FAILURE;
    }
    const auto port = static_cast<std::uint16_t>(std::strtoul(argv[2], nullptr, 10));
    const std::string what = argv[1];
    if (what == "get" || what == "hit") {
        return visit(port, argv[3], what == "get");
    }
    if (what == "squat") {
        squat(port);
        return EXIT_SUCCESS;
    }
    const auto known = attacks();
    const auto chosen = known.find(what);
    if (chosen == known.end()) {
        return EXIT_FAILURE;
    }
    const Script script = chosen->second(port);
    attack(port, std::strtoul(argv[3], nullptr, 10), script);
}
