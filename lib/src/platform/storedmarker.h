// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace bifrost {

/// An empty file for each key that says 'the keychain holds something under it'. Not a secret: its
/// name is a digest of the key.
class StoredMarker {
public:
    explicit StoredMarker(QString directory);

    [[nodiscard]] bool isSet(const QString &key) const;
    /// Creates the folder (mode 0700) when necessary. A failure is logged: the worst that follows
    /// is that a locked keychain is taken for an empty one.
    void set(const QString &key) const;
    void clear(const QString &key) const;

private:
    [[nodiscard]] QString path(const QString &key) const;
    QString directory_;
};

} // namespace bifrost
