// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/browserprocess.h"

#include <algorithm>

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
const QString waylandToken = QStringLiteral("XDG_ACTIVATION_TOKEN");
const QString x11Token = QStringLiteral("DESKTOP_STARTUP_ID");

bool isOurs(const QString &name) {
    return name.startsWith(QLatin1String("BIFROST_")) || name.startsWith(QLatin1String("AUTH_")) ||
           name.startsWith(QLatin1String("NEXT_PUBLIC_AUTH_"));
}

/// Some programs read one name, some the other.
const QStringList exclusionNames{QStringLiteral("no_proxy"), QStringLiteral("NO_PROXY")};

bool hasProxy(const QProcessEnvironment &environment) {
    const QStringList names = environment.keys();
    return std::ranges::any_of(names, [](const QString &name) {
        return name.endsWith(QLatin1String("_proxy"), Qt::CaseInsensitive) &&
               !exclusionNames.contains(name);
    });
}

/// A proxy for this computer would learn the start URI and the code.
void excludeLoopback(QProcessEnvironment &environment) {
    QStringList excluded;
    for (const QString &name : exclusionNames) {
        excluded += environment.value(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    for (QString &host : excluded) {
        host = host.trimmed();
    }
    excluded << QStringLiteral("127.0.0.1") << QStringLiteral("localhost") << QStringLiteral("::1");
    excluded.removeDuplicates();
    for (const QString &name : exclusionNames) {
        if (environment.value(name).trimmed() !=
            QLatin1String("*")) { // already excludes everything
            environment.insert(name, excluded.join(QLatin1Char(',')));
        }
    }
}

} // namespace

QProcessEnvironment withoutSettings(QProcessEnvironment environment) {
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (isOurs(name)) {
            environment.remove(name);
        }
    }
    return environment;
}

QProcessEnvironment browserEnvironment(const QProcessEnvironment &environment) {
    QProcessEnvironment result = withoutSettings(environment);
    result.remove(waylandToken);
    result.remove(x11Token);
    const QStringList names = environment.keys();
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
    if (hasProxy(result)) {
        excludeLoopback(result);
    }
    return result;
}

BrowserProcess::BrowserProcess(QObject *parent) : QProcess(parent) {
    setProcessEnvironment(browserEnvironment(QProcessEnvironment::systemEnvironment()));
    // Pipes to this program would break, and the browser with them, when this program ends.
    setStandardInputFile(nullDevice());
    setStandardOutputFile(nullDevice());
    setStandardErrorFile(nullDevice());
#ifdef Q_OS_UNIX
    setChildProcessModifier([] {
        ::setsid(); // no SIGHUP or SIGINT from our terminal
#ifdef SYS_close_range
        // Qt opens files close-on-exec; other libraries of the application may not.
        ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    });
#endif
}

void BrowserProcess::setActivationToken(const QString &token) {
    QProcessEnvironment environment = processEnvironment();
    environment.insert(waylandToken, token);
    setProcessEnvironment(environment);
}

BrowserProcess::~BrowserProcess() {
    // ~QProcess kills a program that it believes to be running.
    setProcessState(QProcess::NotRunning);
}

} // namespace bifrost
