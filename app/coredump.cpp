// SPDX-License-Identifier: Apache-2.0
#include "coredump.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <cstdio>

void disableCoreDumps() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0; // the hard limit stays: the browser may raise its own again
        ::setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#ifdef Q_OS_LINUX
    // core(5): a dump that goes to a program ignores the limit. No kind of memory belongs into it.
    // Not PR_SET_DUMPABLE: desktop portals refuse a program whose /proc they cannot look into.
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) {
        std::fputs("0", filter);
        std::fclose(filter);
    }
#endif
}
