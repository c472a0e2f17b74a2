// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>

static bool isClosed(DWORD handle) {
    return GetFileType(GetStdHandle(handle)) == FILE_TYPE_UNKNOWN;
}

static void open(FILE *stream) {
    FILE *reopened = nullptr;
    freopen_s(&reopened, "CONOUT$", "w", stream);
}

void attachToConsole() {
    // Asked before: attaching fills in the handles, while C's streams stay closed.
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
