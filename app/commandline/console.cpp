// SPDX-License-Identifier: Apache-2.0
#include "commandline/console.h"

#include "theme/plaintext.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>

static bool isClosed(DWORD handle) {
    return GetFileType(GetStdHandle(handle)) == FILE_TYPE_UNKNOWN;
}

static void open(FILE *stream) {
    FILE *reopened = nullptr;
    freopen_s(&reopened, "CONOUT$", "w", stream);
}

void attachToConsole() {
    // Checked first: attaching sets the handles, while the streams of C stay closed.
    const bool outputIsClosed = isClosed(STD_OUTPUT_HANDLE);
    const bool errorIsClosed = isClosed(STD_ERROR_HANDLE);
    if ((!outputIsClosed && !errorIsClosed) || !AttachConsole(ATTACH_PARENT_PROCESS)) {
        return;
    }
    if (outputIsClosed) {
        open(stdout);
    }
    if (errorIsClosed) {
        open(stderr);
    }
}
#else
void attachToConsole() {}
#endif

void printLine(const QString &line) {
    std::printf("%s\n", qPrintable(plainLine(line)));
    std::fflush(stdout);
}
