// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <chrono>

namespace bifrost::test {

/// A key and a self-signed certificate, made for this run and not trusted.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// When a certificate is valid, counted from now.
struct Validity {
    std::chrono::hours from{-1};
    std::chrono::hours until{24};
};

/// For 127.0.0.1 and provider.test.
[[nodiscard]] TlsIdentity makeTlsIdentity(Validity validity = {},
                                          QSsl::KeyAlgorithm algorithm = QSsl::Ec);

} // namespace bifrost::test
