// SPDX-License-Identifier: Apache-2.0
#include "flow/dpop/dpopnonces.h"

#include "protocol/dpopproof.h"

namespace bifrost {
namespace {

constexpr qsizetype mostServers = 32;

} // namespace

void DpopNonces::remember(const QUrl &url, const QByteArray &field) {
    const QByteArray nonce = usableDpopNonce(field);
    if (nonce.isEmpty()) {
        return;
    }
    const Origin origin(url);
    nonces_.removeIf([&origin](const auto &known) { return known.first == origin; });
    nonces_.append({origin, nonce});
    if (nonces_.size() > mostServers) {
        nonces_.removeFirst();
    }
}

QByteArray DpopNonces::nonceFor(const QUrl &url) const {
    const Origin origin(url);
    for (const auto &[server, nonce] : nonces_) {
        if (server == origin) {
            return nonce;
        }
    }
    return {};
}

} // namespace bifrost
