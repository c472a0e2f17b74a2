// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <unistd.h>
#endif

bool isTerminal(FILE *stream) {
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) == 1;
#endif
}

bool hasDesktop() {
    // OpenSSH sets both, and sshd(8) documents SSH_CONNECTION.
    if (!qEnvironmentVariableIsEmpty("SSH_CONNECTION")) {
        return false;
    }
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#endif
}

void keepLineBreaks() {
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}
