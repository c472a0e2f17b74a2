// SPDX-License-Identifier: Apache-2.0
#include "effects.h"

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace bifrost::fault {
namespace {

std::atomic<bool> armed = false;
std::atomic<int> count = 0;
When blowWhen = When::Never;
int blowNumber = 0;
Blow blowKind = Blow::Kill;
int tracedTo = -1;
std::atomic<void (*)()> asked = nullptr;
std::mutex mutex; // guards `record`
std::vector<Effect> record;

/// The C library's function that this program's function hides.
template<typename Function>
Function original(const char *name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

long long now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000LL + time.tv_nsec / 1000;
}

/// The recorded effects as a JSON array. Their names need no escaping.
std::string doneBefore() {
    const std::lock_guard lock(mutex);
    std::string list;
    for (const Effect &effect : record) {
        if (effect.counts) {
            list += (list.empty() ? "\"" : ",\"") + effect.what + '"';
        }
    }
    return '[' + list + ']';
}

void tell(int fd, const std::string &line) {
    [[maybe_unused]] const long told = syscall(SYS_write, fd, line.data(), line.size());
}

void strike(const std::string &what) {
    const std::string line = R"({"struck":)" + std::to_string(blowNumber) + R"(,"what":")" + what +
                             R"(","pid":)" + std::to_string(getpid()) + R"(,"done":)" +
                             doneBefore() + "}\n";
    tell(tracedTo < 0 ? STDOUT_FILENO : tracedTo, line);
    syscall(SYS_tgkill, getpid(), gettid(), blowKind == Blow::Kill ? SIGKILL : SIGSTOP);
}

void remember(const char *what, bool counts) {
    const std::lock_guard lock(mutex);
    // Qt reads a header byte by byte; one entry is enough.
    if (counts || record.empty() || record.back().what != what) {
        record.push_back({now(), what, counts});
    }
}

/// Wraps one call: counts it, and kills or stops the process at the armed number.
template<typename Call>
auto effect(const std::string &what, Call call) {
    if (!armed || what.empty()) {
        return call();
    }
    if (auto *const ask = asked.load()) {
        ask();
    }
    const bool mine = ++count == blowNumber;
    if (mine && blowWhen == When::Before) {
        strike(what);
    }
    const auto result = call();
    const int error = errno;
    remember(what.c_str(), true);
    if (tracedTo >= 0) {
        tell(tracedTo, R"({"did":")" + what + "\"}\n");
    }
    if (mine && blowWhen == When::After) {
        strike(what);
    }
    errno = error;
    return result;
}

int familyOf(int fd) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    return getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length) == 0 ? address.ss_family
                                                                                 : AF_UNSPEC;
}

/// The member of a D-Bus message: header field 3, a string.
std::string busMember(std::string_view message) {
    constexpr std::string_view field{"\x03\x01s\x00", 4};
    const size_t at = message.find(field);
    if (at == std::string_view::npos || message.size() < at + 8) {
        return message.empty() || message[0] == 'l' ? "answer" : "handshake";
    }
    const size_t length = static_cast<unsigned char>(message[at + 4]);
    return std::string(message.substr(at + 8, length));
}

/// "POST /token": the method and the last part of the path, so that no secret is recorded.
std::string httpLine(std::string_view message) {
    const std::string_view line = message.substr(0, message.find('\r'));
    if (line.starts_with("HTTP/1.1 ")) {
        return "answer " + std::string(line.substr(9, 3));
    }
    const size_t space = line.find(' ');
    const std::string_view target =
        line.substr(space + 1, line.find_first_of("? ", space + 1) - space - 1);
    if (space > 7 || !target.starts_with('/')) {
        return "body";
    }
    return std::string(line.substr(0, space + 1)) + std::string(target.substr(target.rfind('/')));
}

/// Empty if the call is not an effect: standard streams, the wake-up of an event loop.
std::string describe(int fd, std::string_view data) {
    if (fd <= STDERR_FILENO) {
        return {};
    }
    switch (familyOf(fd)) {
    case AF_UNIX:
        return "bus " + busMember(data);
    case AF_INET:
    case AF_INET6:
        return "http " + httpLine(data);
    default: {
        struct stat status {};
        return fstat(fd, &status) == 0 && S_ISREG(status.st_mode) ? "write" : std::string();
    }
    }
}

std::string_view first(const iovec *parts, size_t size) {
    return size == 0 ? std::string_view()
                     : std::string_view(static_cast<const char *>(parts->iov_base), parts->iov_len);
}

std::string_view view(const void *data, size_t size) {
    return {static_cast<const char *>(data), size};
}

void noteArrival(int fd, ssize_t size) {
    if (!armed || size <= 0 || fd <= STDERR_FILENO) {
        return;
    }
    const int family = familyOf(fd);
    if (family == AF_UNIX) {
        remember("bus receives", false);
    } else if (family == AF_INET || family == AF_INET6) {
        remember("http receives", false);
    }
}

template<typename Open>
int openFile(int flags, Open open) {
    return effect((flags & O_CREAT) != 0 ? "create" : "", open);
}

constexpr int makesFile = O_CREAT | O_TMPFILE;

} // namespace

void arm(When when, int number, Blow blow) {
    const std::lock_guard lock(mutex);
    record.clear();
    blowWhen = when;
    blowNumber = number;
    blowKind = blow;
    count = 0;
    armed = true;
}

void traceTo(int fd) {
    tracedTo = fd;
}

void askBeforeEach(void (*ask)()) {
    asked = ask;
}

std::vector<Effect> disarm() {
    armed = false;
    const std::lock_guard lock(mutex);
    return record;
}

} // namespace bifrost::fault

using namespace bifrost::fault;

// NOLINTBEGIN(clang-analyzer-valist.Uninitialized): clang does not see va_start() in extern "C".
extern "C" {

ssize_t write(int fd, const void *data, size_t size) {
    static const auto next = original<decltype(&::write)>("write");
    if (!armed) {
        return next(fd, data, size);
    }
    return effect(describe(fd, view(data, size)), [&] { return next(fd, data, size); });
}

ssize_t writev(int fd, const iovec *parts, int size) {
    static const auto next = original<decltype(&::writev)>("writev");
    if (!armed) {
        return next(fd, parts, size);
    }
    return effect(describe(fd, first(parts, size_t(size))), [&] { return next(fd, parts, size); });
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
    static const auto next = original<decltype(&::send)>("send");
    if (!armed) {
        return next(fd, data, size, flags);
    }
    return effect(describe(fd, view(data, size)), [&] { return next(fd, data, size, flags); });
}

ssize_t sendmsg(int fd, const msghdr *message, int flags) {
    static const auto next = original<decltype(&::sendmsg)>("sendmsg");
    if (!armed) {
        return next(fd, message, flags);
    }
    return effect(describe(fd, first(message->msg_iov, message->msg_iovlen)),
                  [&] { return next(fd, message, flags); });
}

ssize_t read(int fd, void *data, size_t size) {
    static const auto next = original<decltype(&::read)>("read");
    const ssize_t got = next(fd, data, size);
    noteArrival(fd, got);
    return got;
}

ssize_t recvmsg(int fd, msghdr *message, int flags) {
    static const auto next = original<decltype(&::recvmsg)>("recvmsg");
    const ssize_t got = next(fd, message, flags);
    noteArrival(fd, got);
    return got;
}

int open(const char *path, int flags, ...) {
    static const auto next = original<int (*)(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & makesFile) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile(flags, [&] { return next(path, flags, mode); });
}

int open64(const char *path, int flags, ...) {
    static const auto next = original<int (*)(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & makesFile) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return openFile(flags, [&] { return next(path, flags, mode); });
}

int rename(const char *from, const char *to) noexcept {
    static const auto next = original<int (*)(const char *, const char *)>("rename");
    return effect("rename", [&] { return next(from, to); });
}

int link(const char *from, const char *to) noexcept {
    static const auto next = original<int (*)(const char *, const char *)>("link");
    return effect("link", [&] { return next(from, to); });
}

int unlink(const char *path) noexcept {
    static const auto next = original<int (*)(const char *)>("unlink");
    return effect("unlink", [&] { return next(path); });
}

int mkdir(const char *path, mode_t mode) noexcept {
    static const auto next = original<int (*)(const char *, mode_t)>("mkdir");
    return effect("mkdir", [&] { return next(path, mode); });
}

int fsync(int fd) {
    static const auto next = original<int (*)(int)>("fsync");
    return effect("fsync", [&] { return next(fd); });
}

int fdatasync(int fd) {
    static const auto next = original<int (*)(int)>("fdatasync");
    return effect("fdatasync", [&] { return next(fd); });
}

int flock(int fd, int operation) noexcept {
    static const auto next = original<int (*)(int, int)>("flock");
    return effect("flock", [&] { return next(fd, operation); });
}

} // extern "C"
// NOLINTEND(clang-analyzer-valist.Uninitialized)
