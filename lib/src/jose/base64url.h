// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace bifrost {

/// RFC 7515, 2: no padding, no other alphabet, no stray bits; nothing else decodes.
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

} // namespace bifrost
