// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"

#include <QByteArray>

namespace bifrost {

/// OIDC Core §3.1.3.6 (`at_hash`) and 3.3.2.11 (`c_hash`): base64url of the left half of the hash
/// of `value`, with the hash that belongs to `algorithm`. Empty when OpenSSL has no such hash.
[[nodiscard]] QByteArray tokenHash(const Algorithm &algorithm, const QByteArray &value);

} // namespace bifrost
