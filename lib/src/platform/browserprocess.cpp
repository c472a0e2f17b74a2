// SPDX-License-Identifier: Apache-2.0
#include "platform/browserprocess.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/close_range.h>
#include <sys/syscall.h>
#endif

namespace bifrost {
namespace {

const QString originalPrefix = QStringLiteral("BIFROST_ORIGINAL_");

bool isOurs(const QString &name) {
    return name.startsWith(QLatin1String("BIFROST_")) || name.startsWith(QLatin1String("AUTH_")) ||
           name.startsWith(QLatin1String("NEXT_PUBLIC_AUTH_"));
}

} // namespace

QProcessEnvironment browserEnvironment(const QProcessEnvironment &environment) {
    QProcessEnvironment result = environment;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (isOurs(name)) {
            result.remove(name);
        }
    }
    for (const QString &name : names) {
        if (!name.startsWith(originalPrefix)) {
            continue;
        }
        const QString variable = name.sliced(originalPrefix.size());
        const QString value = environment.value(name);
        if (value.isEmpty()) {
            result.remove(variable);
        } else {
            result.insert(variable, value);
        }
    }
    return result;
}

BrowserProcess::BrowserProcess(QObject *parent) : QProcess(parent) {
    setProcessEnvironment(browserEnvironment(QProcessEnvironment::systemEnvironment()));
    // Pipes to us would break, and the browser with them, when this program ends.
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(nullDevice());
#ifdef Q_OS_UNIX
    setChildProcessModifier([] {
        ::setsid(); // no SIGHUP or SIGINT of our terminal
#ifdef SYS_close_range
        // Qt opens everything close-on-exec; other libraries of the application may not.
        ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    });
#endif
}

BrowserProcess::~BrowserProcess() {
    // ~QProcess kills what it believes to be running.
    setProcessState(QProcess::NotRunning);
}

} // namespace bifrost
