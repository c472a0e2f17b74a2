// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace bifrost {

/// A file for each key that says 'the keychain holds something under it', and which keychain. Not a
/// secret: its name is a digest of the key, and it holds the key and the keychain's name, a line
/// each. Those of earlier builds lack the name, or are empty.
class StoredMarker {
public:
    explicit StoredMarker(QString directory);

    [[nodiscard]] bool isSet(const QString &key) const;
    /// The keychain may hold something under `key`: the marker is set, or none could be, because
    /// the disk is full or takes nothing. Then nobody knows.
    [[nodiscard]] bool mayBeStored(const QString &key) const;
    /// Creates the folder (mode 0700) when necessary. A failure is logged.
    ///
    /// An empty `keychain` leaves the name as it is.
    void set(const QString &key, const QString &keychain = {}) const;
    /// The keychain that it is in; empty where nobody knows.
    [[nodiscard]] QString keychain(const QString &key) const;
    /// Removes the folder too when it is empty.
    void clear(const QString &key) const;
    /// A file beside the marker with `note`: what is stored under `key` is to be removed. Goes with
    /// the marker, and with an empty note.
    void noteRemoval(const QString &key, const QString &note) const;
    [[nodiscard]] QString notedRemoval(const QString &key) const;
    /// Nothing is set: this application has never stored anything, or has removed it all.
    [[nodiscard]] bool isEmpty() const;
    /// The keys that are set, but for those of earlier builds.
    [[nodiscard]] QStringList keys() const;
    /// 32 hexadecimal digits.
    [[nodiscard]] static QString digest(const QString &key);

private:
    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] QString removalPath(const QString &key) const;
    [[nodiscard]] bool canBeSet() const;
    static void removeFile(const QString &path);
    void write(const QString &path, const QString &text) const;
    QString directory_;
};

} // namespace bifrost
