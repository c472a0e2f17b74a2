// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainprocess.h"

#include "platform/browser/browserprocess.h"
#include "platform/keychain/keychainwire.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace bifrost {
namespace {

/// The folder of the file that this code is in: a shared library, or the program itself.
QString ownFolder() {
#ifdef Q_OS_LINUX
    Dl_info info{};
    if (::dladdr(reinterpret_cast<const void *>(&ownFolder), &info) != 0 && info.dli_fname) {
        return QFileInfo(QFile::decodeName(info.dli_fname)).absolutePath();
    }
#endif
    return {};
}

} // namespace

KeychainProcess::KeychainProcess(const QString &program, const QString &keychain) {
    setProgram(program);
    QStringList arguments{QLatin1String(keychainwire::version)}; // another build's is of no use
    if (!keychain.isEmpty()) {
        arguments.append(keychain);
    }
    setArguments(arguments);
    setProcessEnvironment(withoutSettings(QProcessEnvironment::systemEnvironment()));
    setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

KeychainProcess::~KeychainProcess() {
    disconnect();
    kill();
    waitForFinished();
}

QString KeychainProcess::find(const QString &configured) {
    if (!configured.isEmpty()) {
        return QFileInfo(configured).isExecutable() ? configured : QString();
    }
    const QString name = QStringLiteral("bifrost-keychain");
    const QString own = ownFolder();
    const QString application = QCoreApplication::applicationDirPath();
    const QString besides = QStringLiteral("/../libexec/bifrost");
    for (const QString &place :
         {own + QLatin1Char('/') + QLatin1String(BIFROST_HELPER_FROM_LIBRARY), own + besides,
          application + besides}) {
        const QString program = QDir::cleanPath(place + QLatin1Char('/') + name);
        if (QFileInfo(program).isExecutable()) {
            return program;
        }
    }
    return {};
}

} // namespace bifrost
