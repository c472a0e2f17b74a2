// SPDX-License-Identifier: Apache-2.0
// Loaded into the keychain's helper (LD_PRELOAD): E2E_EFFECTS names a folder. The effects of the
// process are named in its file 'trace', line by line. A number in its file 'strike' stops the
// process before that effect, counted from the first one that finds the file.
#include "effects.h"

#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace bifrost::fault {
namespace {

std::string path(const char *name) {
    const char *folder = std::getenv("E2E_EFFECTS"); // NOLINT(concurrency-mt-unsafe): at the start
    return std::string(folder ? folder : "") + '/' + name;
}

/// System calls, because the C library's functions are hidden here.
int openFile(const std::string &file, int flags) {
    constexpr mode_t mode = 0600;
    return int(syscall(SYS_openat, AT_FDCWD, file.c_str(), flags | O_CLOEXEC, mode));
}

void readStrike() {
    static const std::string file = path("strike");
    const int fd = openFile(file, O_RDONLY);
    if (fd < 0) {
        return;
    }
    char text[16] = {};
    const auto size = syscall(SYS_read, fd, text, sizeof text - 1);
    syscall(SYS_close, fd);
    syscall(SYS_unlinkat, AT_FDCWD, file.c_str(), 0); // the next process is left alone
    if (size > 0) {
        askBeforeEach(nullptr);
        arm(When::Before, std::atoi(text), Blow::Stop);
    }
}

[[gnu::constructor]] void begin() {
    traceTo(openFile(path("trace"), O_WRONLY | O_CREAT | O_APPEND));
    askBeforeEach(&readStrike);
    arm(When::Never, 0, Blow::Stop);
}

} // namespace
} // namespace bifrost::fault
