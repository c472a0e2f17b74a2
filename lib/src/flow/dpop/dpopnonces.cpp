// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/dpopnonces.h"

#include "protocol/dpopproof.h"

namespace bifrost {
namespace {

constexpr qsizetype mostServers = 32;

QString originOf(const QUrl &url) {
    const int defaultPort = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.scheme() + QLatin1String("://") + url.host(QUrl::FullyEncoded) + u':' +
           QString::number(url.port(defaultPort));
}

} // namespace

void DpopNonces::remember(const QUrl &url, const QByteArray &field) {
    const QByteArray nonce = usableDpopNonce(field);
    if (nonce.isEmpty()) {
        return;
    }
    const QString origin = originOf(url);
    nonces_.removeIf([&origin](const auto &known) { return known.first == origin; });
    nonces_.append({origin, nonce});
    if (nonces_.size() > mostServers) {
        nonces_.removeFirst();
    }
}

QByteArray DpopNonces::nonceFor(const QUrl &url) const {
    const QString origin = originOf(url);
    for (const auto &[server, nonce] : nonces_) {
        if (server == origin) {
            return nonce;
        }
    }
    return {};
}

} // namespace bifrost
