// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace bifrost {

/// RFC 7515 §2: without padding.
[[nodiscard]] QByteArray encodeBase64Url(QByteArrayView octets);

/// RFC 7515 §2: without padding, characters of another alphabet or stray bits. No value for
/// anything else.
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

} // namespace bifrost
