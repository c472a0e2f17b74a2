// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

using EVP_PKEY = struct evp_pkey_st;

namespace bifrost {

/// `kty` and the public members of `key` (RFC 7518 §6.2.1 and §6.3.1; RFC 8037 §2), nothing else.
/// Empty for a key of another type or curve.
[[nodiscard]] QJsonObject exportPublicJwk(EVP_PKEY *key);

} // namespace bifrost
