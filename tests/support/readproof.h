// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/signingkey.h"
#include "jose/jws.h"
#include "jose/thumbprint.h"

#include <QJsonDocument>

#include <optional>

namespace bifrost::test {

/// A proof of possession as a server reads it (RFC 9449 §4.3).
struct ReadProof {
    QJsonObject header;
    QJsonObject claims;
    QByteArray thumbprint; ///< of the key in the header

    [[nodiscard]] QString claim(const char *name) const {
        return claims.value(QLatin1StringView(name)).toString();
    }
};

/// No value unless the key in its header has signed it with ES256, and is a public one.
inline std::optional<ReadProof> readProof(const QByteArray &compact) {
    const auto jws = Jws::parse(compact);
    if (!jws || jws->header().value(QLatin1String("alg")) != QLatin1String("ES256")) {
        return std::nullopt;
    }
    const QJsonObject jwk = jws->header().value(QLatin1String("jwk")).toObject();
    const auto payload = jws->verify(*JwkSet::parse(jwkSet({jwk})));
    if (!payload || jwk.size() != 4) { // kty, crv, x, y
        return std::nullopt;
    }
    return ReadProof{jws->header(), QJsonDocument::fromJson(*payload).object(), jwkThumbprint(jwk)};
}

} // namespace bifrost::test
