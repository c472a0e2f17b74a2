// SPDX-License-Identifier: Apache-2.0
#include "system/privatefolder.h"

#include "system/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

#include <sys/stat.h>
#include <unistd.h>

bool isPrivateFolder(const QString &path) {
    struct stat found {};
    return QDir::isAbsolutePath(path) &&
           ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & 077) == 0;
}

#else

bool isPrivateFolder(const QString &path) {
    return QDir::isAbsolutePath(path) && QFileInfo(path).isDir();
}

#endif

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

void ignoreRelativeFolders() {
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                             "XDG_RUNTIME_DIR"}) {
        if (!QDir::isAbsolutePath(qEnvironmentVariable(name))) {
            qunsetenv(name);
        }
    }
    for (const char *name : {"XDG_CONFIG_DIRS", "XDG_DATA_DIRS"}) {
        QStringList folders = qEnvironmentVariable(name).split(u':');
        if (folders.removeIf([](const QString &path) { return !QDir::isAbsolutePath(path); }) > 0) {
            folders.isEmpty() ? qunsetenv(name)
                              : qputenv(name, QFile::encodeName(folders.join(u':')));
        }
    }
}

QString privateRuntimeFolder() {
    // Not QStandardPaths: it changes the mode of the folder that it finds, and only logs that it
    // has found none.
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (isPrivateFolder(given)) {
        return given;
    }
    const QString own = QDir(QDir::tempPath()).filePath(u"bifrost-%1"_s.arg(::geteuid()));
    ::mkdir(QFile::encodeName(own).constData(), 0700);
    if (!isPrivateFolder(own)) {
        qCWarning(lcApp).noquote()
            << "neither $XDG_RUNTIME_DIR nor" << own << "is private to this user (mode 700)";
        return {};
    }
    qCWarning(lcApp).noquote() << "$XDG_RUNTIME_DIR is not private to this user (mode 700); using"
                               << own << "instead";
    return own;
}

#else

void ignoreRelativeFolders() {}

QString privateRuntimeFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir::isAbsolutePath(folder) ? folder : QString();
}

#endif
