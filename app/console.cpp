// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>

static void attach(DWORD handle, FILE *stream) {
    FILE *reopened = nullptr;
    if (GetFileType(GetStdHandle(handle)) == FILE_TYPE_UNKNOWN) {
        freopen_s(&reopened, "CONOUT$", "w", stream);
    }
}

void attachToConsole() {
    const bool hasOutput = GetFileType(GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN;
    if (!hasOutput && AttachConsole(ATTACH_PARENT_PROCESS)) {
        attach(STD_OUTPUT_HANDLE, stdout);
        attach(STD_ERROR_HANDLE, stderr);
    }
}
#else
void attachToConsole() {}
#endif
