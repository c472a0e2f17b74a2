// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk.h"

#include <QByteArrayView>

namespace bifrost {

/// RFC 7518 §3.3 to §3.5, RFC 8037 §3.1: `signature` over `input`, of exactly the required length.
/// Requires `key.allows(algorithm)`.
[[nodiscard]] bool verifySignature(const Algorithm &algorithm, const Jwk &key, QByteArrayView input,
                                   QByteArrayView signature);

} // namespace bifrost
