// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/xdgopen.h"

#include <QFile>
#include <QStandardPaths>

namespace bifrost {

bool isSandboxed() {
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP");
}

bool desktopOpensAddresses() {
#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
    return isSandboxed();
#else
    return true;
#endif
}

QString xdgOpen() {
    return desktopOpensAddresses() ? QString()
                                   : QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
}

} // namespace bifrost
