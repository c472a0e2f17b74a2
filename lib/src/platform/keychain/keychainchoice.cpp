// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainchoice.h"

#ifdef QT_DBUS_LIB
#include "platform/keychain/kwalletbackend.h"
#include "platform/keychain/secretservice/secretservicebackend.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#endif

namespace bifrost {

QString nameOf(Keychain keychain) {
    return keychain == Keychain::KWallet ? QStringLiteral("KWallet")
                                         : QStringLiteral("Secret Service");
}

std::optional<Keychain> keychainNamed(const QString &name) {
    for (const Keychain keychain : {Keychain::SecretService, Keychain::KWallet}) {
        if (name == nameOf(keychain)) {
            return keychain;
        }
    }
    return std::nullopt;
}

#ifdef QT_DBUS_LIB

namespace {

using namespace Qt::StringLiterals;

bool isPlasma() {
    const QByteArrayList desktops = qgetenv("XDG_CURRENT_DESKTOP").split(':');
    return desktops.contains("KDE") || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

bool hasSecretService() {
    const auto *bus = QDBusConnection::sessionBus().interface();
    const QString name = u"org.freedesktop.secrets"_s;
    return bus && (bus->isServiceRegistered(name).value() ||
                   bus->activatableServiceNames().value().contains(name));
}

bool isWalletEnabled() {
    constexpr int aMinute = 60'000; // a desktop that has just been logged in to is busy
    const auto answer = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s,
                                       u"org.kde.KWallet"_s, u"isEnabled"_s),
        QDBus::Block, aMinute);
    // The argument of an error is its text.
    return answer.type() == QDBusMessage::ReplyMessage && answer.arguments().value(0).toBool();
}

} // namespace

Keychain chooseKeychain() {
    return isPlasma() && (isWalletEnabled() || !hasSecretService()) ? Keychain::KWallet
                                                                    : Keychain::SecretService;
}

void useKeychain(Keychain keychain) {
    if (keychain == Keychain::KWallet) {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
    } else {
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    }
}

Keychain presetKeychain() {
    return isPlasma() && qgetenv("KDE_SESSION_VERSION") == "5" ? Keychain::KWallet
                                                               : Keychain::SecretService;
}

std::unique_ptr<KeychainBackend> makeBackend(Keychain keychain) {
    if (keychain == Keychain::KWallet) {
        return std::make_unique<KWalletBackend>();
    }
    return std::make_unique<SecretServiceBackend>();
}

#else

Keychain chooseKeychain() {
    return Keychain::SecretService;
}

void useKeychain(Keychain /*keychain*/) {}

Keychain presetKeychain() {
    return Keychain::SecretService;
}

std::unique_ptr<KeychainBackend> makeBackend(Keychain /*keychain*/) {
    return nullptr;
}

#endif

} // namespace bifrost
