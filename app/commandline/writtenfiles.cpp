// SPDX-License-Identifier: Apache-2.0
#include "commandline/writtenfiles.h"

#include "commandline/console.h"
#include "configuration/configurationstore.h"
#include "session/appstate.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

ForgetPlaces ForgetPlaces::standard(const QString &applicationId) {
    const QString settings = ConfigurationPlaces::standard().userFile;
    const QString state = AppState::standardPath();
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    const QString sessions = data.filePath(applicationId);
    ForgetPlaces places;
    places.filePatterns = {settings,
                           settings + u".unusable-*"_s,
                           state,
                           sessions + u"/stored-*"_s,
                           sessions + u"/removal-*"_s,
                           sessions + u"/session*.lock"_s,
                           sessions + u"/index.lock"_s,
                           sessions + u"/rejected-token"_s};
    places.folders = {QFileInfo(settings).absolutePath(), QFileInfo(state).absolutePath(),
                      sessions};
    return places;
}

QStringList removeFiles(const ForgetPlaces &places) {
    QStringList left;
    for (const QString &pattern : places.filePatterns) {
        const QFileInfo info(pattern);
        const QDir folder(info.absolutePath());
        for (const QString &name :
             folder.entryList({info.fileName()}, QDir::Files | QDir::Hidden)) {
            const QString path = folder.filePath(name);
            if (QFile::remove(path)) {
                printLine(u"Deleted %1"_s.arg(QDir::toNativeSeparators(path)));
            } else {
                left.append(path);
            }
        }
    }
    for (const QString &folder : places.folders) {
        QDir().rmdir(folder); // only if it is empty
    }
    return left;
}
