// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/privatekey.h"

namespace bifrost::test {

/// `payload` as a JWE for the public part of `key`, an RSA key: RSA-OAEP-256 with A256GCM.
[[nodiscard]] QByteArray encryptedFor(const PrivateKey &key, const QByteArray &payload);

} // namespace bifrost::test
