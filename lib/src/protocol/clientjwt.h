// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/privatekey.h"

#include <bifrost/secret.h>

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace bifrost {

/// Who signs a JWT for the provider, and how.
struct ClientJwtSigner {
    QString clientId;
    QString audience; ///< the issuer, as its metadata states it
    PrivateKey key;
    const Algorithm *algorithm;
};

/// The algorithm that `key` signs with: the first of ours that is among `supported`, the list of
/// the provider; without a list, or with one that has none of ours, the most common one. RSA keys
/// prefer PS256 where it is listed.
[[nodiscard]] const Algorithm &signingAlgorithm(const PrivateKey &key,
                                                const QStringList &supported);

/// A client assertion (RFC 7523 §2.2 and §3; OIDC Core §9): good for a minute from `now`, the
/// provider's time, and once. Its audience is one string, the issuer, so that no other server can
/// use it (FAPI 2.0 Security Profile §5.3.3.1). No value if the key does not sign.
[[nodiscard]] std::optional<Secret> clientAssertion(const ClientJwtSigner &signer,
                                                    const QDateTime &now);

/// A JWT with the header parameter `typ` and `claims`, to which `iss`, `aud`, `iat`, `exp` and
/// `jti` are added; good for a minute.
[[nodiscard]] std::optional<Secret> signClientJwt(const ClientJwtSigner &signer,
                                                  const QString &type, QJsonObject claims,
                                                  const QDateTime &now);

} // namespace bifrost
