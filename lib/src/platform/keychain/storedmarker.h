// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bifrost {

/// A file for each key that has an entry in a keychain. Not a secret: the file's name is a digest
/// of the key, and it holds the key and the keychain's name, a line each. Files of earlier builds
/// lack the name, or are empty.
class StoredMarker {
public:
    explicit StoredMarker(QString directory);

    [[nodiscard]] bool isSet(const QString &key) const;
    /// The keychain may hold something under `key`: the marker is set, or none could be, because
    /// the disk is full or read-only. Tried once, and known from each `set()` after that.
    [[nodiscard]] bool mayBeStored(const QString &key) const;
    /// Creates the folder (mode 0700) when necessary. A failure is logged.
    ///
    /// An empty `keychain` leaves the name as it is.
    void set(const QString &key, const QString &keychain = {}) const;
    /// The keychain that holds it; empty where that is not known.
    [[nodiscard]] QString keychain(const QString &key) const;
    /// Removes the folder too when it is empty.
    void clear(const QString &key) const;
    /// Writes `note` to a file beside the marker: the entry under `key` is to be removed. Removed
    /// with the marker, and by an empty note.
    void noteRemoval(const QString &key, const QString &note) const;
    [[nodiscard]] QString notedRemoval(const QString &key) const;
    /// No marker is set: nothing is stored.
    [[nodiscard]] bool isEmpty() const;
    /// The keys that are set, except for markers of earlier builds.
    [[nodiscard]] QStringList keys() const;
    /// `keys()` may lack one: of an earlier build, or because none can be set.
    [[nodiscard]] bool mayLackKeys() const;
    /// 32 hexadecimal digits.
    [[nodiscard]] static QString digest(const QString &key);

private:
    [[nodiscard]] QStringList files() const; ///< names
    [[nodiscard]] QString path(const QString &key) const;
    [[nodiscard]] QString removalPath(const QString &key) const;
    [[nodiscard]] bool canBeSet() const;
    static void removeFile(const QString &path);
    bool write(const QString &path, const QString &text) const;
    QString directory_;
    mutable std::optional<bool> canBeSet_;
};

} // namespace bifrost
