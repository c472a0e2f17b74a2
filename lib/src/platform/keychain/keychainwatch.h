// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace bifrost {

/// Notices when the keychain comes to work again: the name of a Secret Service (freedesktop.org)
/// appears on the session bus, its default collection, which was locked, is not locked any more, or
/// a wallet of KWallet is opened. Some services say so with a signal, others do not, so it also
/// looks every ten seconds until it has noticed something. A look never asks the person for a
/// password. QtKeychain offers nothing of this.
///
/// Silent where there is no session bus.
class KeychainWatch final : public QObject {
    Q_OBJECT
public:
    KeychainWatch();
    /// It has said that it is locked: so it has been unlocked when a look finds otherwise.
    void rememberLocked() { wasLocked_ = true; }

Q_SIGNALS:
    void mayWorkAgain();

private Q_SLOTS:
    void look();
    void notice();

private:
    QTimer poll_;
    std::optional<bool> wasLocked_;
};

} // namespace bifrost
