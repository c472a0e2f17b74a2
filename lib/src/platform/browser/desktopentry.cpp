// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/desktopentry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestFile = qint64{256} * 1024;

/// A file in a folder has the folder's name and a dash before its own ('Desktop File ID').
QString pathOf(QString id) {
    QString path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    for (qsizetype dash = id.indexOf(u'-'); path.isEmpty() && dash >= 0; dash = id.indexOf(u'-')) {
        id[dash] = u'/';
        path = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, id);
    }
    return path;
}

} // namespace

std::optional<QString> programOfDesktopEntry(const QString &id) {
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    bool isInEntry = false;
    const QByteArrayList lines = file.read(longestFile).split('\n');
    for (const QByteArray &line : lines) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.startsWith(u'[')) {
            isInEntry = text == "[Desktop Entry]"_L1;
        } else if (isInEntry && text.section(u'=', 0, 0).trimmed() == "Exec"_L1) {
            const QStringList command = QProcess::splitCommand(text.section(u'=', 1));
            return command.isEmpty() ? std::nullopt : std::optional(command.constFirst());
        }
    }
    return std::nullopt;
}

} // namespace bifrost
