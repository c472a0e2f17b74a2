// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/storedmarker.h"

#include "core/logging.h"
#include "platform/datadirectory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace bifrost {
namespace {

const QLatin1String markerPrefix("stored-");

/// Empty when the file is, or cannot be read.
QString keyIn(const QString &path) {
    constexpr qint64 longest = 8192;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longest)) : QString();
}

} // namespace

StoredMarker::StoredMarker(QString directory) : directory_(std::move(directory)) {}

QString StoredMarker::digest(const QString &key) {
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(16).toHex());
}

QString StoredMarker::path(const QString &key) const {
    return QDir(directory_).filePath(markerPrefix + digest(key));
}

bool StoredMarker::isSet(const QString &key) const {
    return QFile::exists(path(key));
}

bool StoredMarker::isEmpty() const {
    return QDir(directory_).entryList({markerPrefix + u'*'}, QDir::Files).isEmpty();
}

void StoredMarker::set(const QString &key) const {
    if (keyIn(path(key)) == key) {
        return;
    }
    makePrivateFolder(directory_);
    QSaveFile file(path(key)); // appears whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(key.toUtf8()) < 0 || !file.commit()) {
        qCWarning(lcSession) << "cannot mark that a session is stored:" << file.errorString();
    }
}

QStringList StoredMarker::keys() const {
    QStringList keys;
    const QDir directory(directory_);
    for (const QString &name : directory.entryList({markerPrefix + u'*'}, QDir::Files)) {
        const QString key = keyIn(directory.filePath(name));
        if (!key.isEmpty() && name == markerPrefix + digest(key)) {
            keys.append(key);
        }
    }
    return keys;
}

void StoredMarker::clear(const QString &key) const {
    QFile file(path(key));
    if (file.exists() && !file.remove()) {
        qCWarning(lcSession) << "cannot remove the mark of a stored session:" << file.errorString();
    }
    QDir().rmdir(directory_);
}

} // namespace bifrost
