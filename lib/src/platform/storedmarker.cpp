// SPDX-License-Identifier: Apache-2.0
#include "platform/storedmarker.h"

#include "core/logging.h"
#include "platform/datadirectory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace bifrost {

StoredMarker::StoredMarker(QString directory) : directory_(std::move(directory)) {}

QString StoredMarker::path(const QString &key) const {
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return QDir(directory_)
        .filePath(QLatin1String("stored-") + QString::fromLatin1(digest.first(16).toHex()));
}

bool StoredMarker::isSet(const QString &key) const {
    return QFile::exists(path(key));
}

void StoredMarker::set(const QString &key) const {
    if (isSet(key)) {
        return;
    }
    makePrivateFolder(directory_);
    QSaveFile file(path(key)); // appears whole or not at all
    if (!file.open(QIODevice::WriteOnly) || !file.commit()) {
        qCWarning(lcSession) << "cannot mark that a session is stored:" << file.errorString();
    }
}

void StoredMarker::clear(const QString &key) const {
    QFile file(path(key));
    if (file.exists() && !file.remove()) {
        qCWarning(lcSession) << "cannot remove the mark of a stored session:" << file.errorString();
    }
}

} // namespace bifrost
