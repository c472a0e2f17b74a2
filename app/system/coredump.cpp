// SPDX-License-Identifier: Apache-2.0
#include "system/coredump.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <cstdio>

void disableCoreDumps() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0; // the hard limit stays, so that the browser may raise its own
        ::setrlimit(RLIMIT_CORE, &limit);
    }
#endif
#ifdef Q_OS_LINUX
    // core(5): a dump that is piped to a program ignores the limit, so exclude every kind of
    // memory. Not PR_SET_DUMPABLE: desktop portals refuse a program whose /proc they cannot read.
    if (std::FILE *filter = std::fopen("/proc/self/coredump_filter", "w")) {
        std::fputs("0", filter);
        std::fclose(filter);
    }
#endif
}
