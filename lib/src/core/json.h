// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace bifrost {

/// The maximum nesting of a message. A record that contains a message needs one level more.
constexpr int maximumJsonDepth = 32;

/// Reads a JSON object, strictly (RFC 8259; RFC 7493 §2.1 and §2.3).
///
/// No value for anything else: broken JSON, another type at the top, bytes that are not UTF-8, a
/// byte order mark, nesting over `maximumDepth`, and a duplicate member in one object. Qt's parser
/// silently keeps the last of two members, so that two readers of one signed text could see
/// different contents (RFC 7515 §4 and RFC 7519 §4 require that duplicates be rejected).
[[nodiscard]] std::optional<QJsonObject> parseJsonObject(QByteArrayView text,
                                                         int maximumDepth = maximumJsonDepth);

} // namespace bifrost
