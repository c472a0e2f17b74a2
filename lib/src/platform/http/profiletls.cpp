// SPDX-License-Identifier: Apache-2.0
#include "platform/http/profiletls.h"

#include <QList>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QString>

#include <array>

namespace bifrost {

namespace {

/// Those of version 1.3 first, which are all recommended (RFC 9325 §4.2 refers to RFC 8446 §B.4).
constexpr std::array recommendedSuites{
    "TLS_AES_128_GCM_SHA256",        "TLS_AES_256_GCM_SHA384",      "TLS_CHACHA20_POLY1305_SHA256",
    "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384"};

QList<QSslCipher> availableSuites() {
    QList<QSslCipher> suites;
    for (const char *name : recommendedSuites) {
        if (const QSslCipher suite(QString::fromLatin1(name)); !suite.isNull()) {
            suites.append(suite);
        }
    }
    return suites;
}

} // namespace

void restrictTls(SecurityProfile profile, QNetworkRequest &request) {
    if (profile != SecurityProfile::Fapi2) {
        return;
    }
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (const auto suites = availableSuites(); !suites.isEmpty()) {
        configuration.setCiphers(suites);
    }
    request.setSslConfiguration(configuration);
}

} // namespace bifrost
