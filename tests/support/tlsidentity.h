// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace bifrost::test {

/// A key and a certificate that vouches for itself alone, made for this run: nobody trusts it.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// For 127.0.0.1, valid from an hour ago until tomorrow.
[[nodiscard]] TlsIdentity makeTlsIdentity();

} // namespace bifrost::test
