// SPDX-License-Identifier: Apache-2.0
#include "platform/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace bifrost {

QString dataDirectory(const QString &configured, const QString &applicationId) {
    return configured.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                     QLatin1Char('/') + applicationId
               : configured;
}

void makePrivateFolder(const QString &folder) {
    if (!QDir().exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                          QFileDevice::ExeOwner);
    }
}

} // namespace bifrost
