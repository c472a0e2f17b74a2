// SPDX-License-Identifier: Apache-2.0
// QtKeychain takes a KWallet that does not answer within half a second for absent, for the lifetime
// of the process, and would store our entries elsewhere. The program exports the function that sets
// this limit, so that QtKeychain calls it in place of Qt's: it keeps the limit of D-Bus. That there
// is a KWallet is known before (`KWalletBackend`).
#include <QDBusAbstractInterface>

extern "C" {

/// QDBusAbstractInterface::setTimeout(int), of which QtKeychain is the only caller here.
[[gnu::visibility("default")]] void
keepLimit(QDBusAbstractInterface *interface,
          int timeout) asm("_ZN22QDBusAbstractInterface10setTimeoutEi");

void keepLimit(QDBusAbstractInterface * /*interface*/, int /*timeout*/) {}
}
