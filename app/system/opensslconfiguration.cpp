// SPDX-License-Identifier: Apache-2.0
#include "system/opensslconfiguration.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <openssl/crypto.h>

void ignoreOpenSslConfiguration() {
    ::OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
}
#else
void ignoreOpenSslConfiguration() {}
#endif
