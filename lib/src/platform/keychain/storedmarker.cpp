// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/storedmarker.h"

#include "core/logging.h"
#include "platform/datadirectory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace bifrost {
namespace {

const QLatin1String markerPrefix("stored-");

/// Empty when the file is, or cannot be read.
QString textIn(const QString &path) {
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

QString StoredMarker::removalPath(const QString &key) const {
    return QDir(directory_).filePath(QLatin1String("removal-") + digest(key));
}

bool StoredMarker::isSet(const QString &key) const {
    return QFile::exists(path(key));
}

bool StoredMarker::mayBeStored(const QString &key) const {
    return isSet(key) || !canBeSet();
}

bool StoredMarker::canBeSet() const {
    if (canBeSet_) {
        return *canBeSet_;
    }
    QString folder = directory_;
    while (!QFileInfo::exists(folder)) {
        folder = QFileInfo(folder).absolutePath();
    }
    QTemporaryFile file(QDir(folder).filePath(QLatin1String("XXXXXX")));
    canBeSet_ = file.open() && file.write("?") == 1 && file.flush();
    return *canBeSet_;
}

QStringList StoredMarker::files() const {
    // Without a filter by name, which Qt makes a regular expression of.
    QStringList names = QDir(directory_).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return !name.startsWith(markerPrefix); });
    return names;
}

bool StoredMarker::isEmpty() const {
    return files().isEmpty();
}

void StoredMarker::set(const QString &key, const QString &keychain) const {
    const QString name = keychain.isEmpty() ? this->keychain(key) : keychain;
    const QString text = name.isEmpty() ? key : key + u'\n' + name;
    if (textIn(path(key)) != text) {
        canBeSet_ = write(path(key), text);
    }
}

QString StoredMarker::keychain(const QString &key) const {
    return textIn(path(key)).section(u'\n', 1, 1);
}

bool StoredMarker::write(const QString &path, const QString &text) const {
    makePrivateFolder(directory_);
    QSaveFile file(path); // appears whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        qCWarning(lcSession) << "cannot mark what is stored:" << file.errorString();
        return false;
    }
    return true;
}

void StoredMarker::noteRemoval(const QString &key, const QString &note) const {
    if (note.isEmpty()) {
        removeFile(removalPath(key));
    } else {
        write(removalPath(key), note);
    }
}

QString StoredMarker::notedRemoval(const QString &key) const {
    return textIn(removalPath(key));
}

QStringList StoredMarker::keys() const {
    QStringList keys;
    const QDir directory(directory_);
    for (const QString &name : files()) {
        const QString key = textIn(directory.filePath(name)).section(u'\n', 0, 0);
        if (!key.isEmpty() && name == markerPrefix + digest(key)) {
            keys.append(key);
        }
    }
    return keys;
}

bool StoredMarker::mayLackKeys() const {
    return keys().size() < files().size() || !canBeSet();
}

void StoredMarker::clear(const QString &key) const {
    removeFile(path(key));
    removeFile(removalPath(key));
    QDir().rmdir(directory_);
}

void StoredMarker::removeFile(const QString &path) {
    QFile file(path);
    if (file.exists() && !file.remove()) {
        qCWarning(lcSession) << "cannot remove the marker of an entry:" << file.errorString();
    }
}

} // namespace bifrost
