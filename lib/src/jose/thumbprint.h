// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace bifrost {

/// The JWK thumbprint with SHA-256 (RFC 7638 §3; RFC 8037 §2) in base64url without padding: 43
/// characters. Takes the required members of a key of type RSA, EC or OKP and no other. Empty for
/// another type, or when a required member is not a string.
[[nodiscard]] QByteArray jwkThumbprint(const QJsonObject &jwk);

} // namespace bifrost
