// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace bifrost {

/// How deep a message may nest; the record that keeps one needs a level more.
constexpr int maximumJsonDepth = 32;

/// Reads a JSON object, strictly (RFC 8259; RFC 7493, 2.1 and 2.3).
///
/// No value for anything else: broken JSON, another type at the top, bytes that are not UTF-8, a
/// byte order mark, nesting over `maximumDepth`, and a member that stands twice in one object. Qt's
/// own parser silently keeps the last of two members, which is how two readers of one signed text
/// come to see two different texts (RFC 7515, 4 and RFC 7519, 4 call for a refusal).
[[nodiscard]] std::optional<QJsonObject> parseJsonObject(QByteArrayView text,
                                                         int maximumDepth = maximumJsonDepth);

} // namespace bifrost
