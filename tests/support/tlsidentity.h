// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace bifrost::test {

/// A key and a self-signed certificate, made for this run and not trusted.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// For 127.0.0.1 and provider.test, valid from an hour ago until tomorrow.
[[nodiscard]] TlsIdentity makeTlsIdentity();

} // namespace bifrost::test
