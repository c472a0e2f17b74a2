// SPDX-License-Identifier: Apache-2.0
#include "system/processexit.h"

#ifdef __MINGW32__
#include <windows.h>

#include <cstdio>

int leaveProcess(int status) {
    std::fflush(nullptr);
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(status));
    return status;
}
#else
int leaveProcess(int status) {
    return status;
}
#endif
