// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace bifrost {

/// Notices when the keychain may work again: a Secret Service (freedesktop.org) appears on the
/// session bus, its default collection was unlocked, or KWallet has opened a wallet. Not every
/// service emits a signal, so it also checks every ten seconds until something has changed. A check
/// never shows a prompt. QtKeychain offers none of this.
///
/// Silent where there is no session bus.
class KeychainWatch final : public QObject {
    Q_OBJECT
public:
    KeychainWatch();
    /// The keychain has reported that it is locked.
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
