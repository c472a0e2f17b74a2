// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/formencoding.h"
#include "core/types.h"

#include <bifrost/result.h>

#include <QByteArray>

#include <optional>

namespace bifrost {

/// Splits `application/x-www-form-urlencoded` text at `&` and the first `=`, then decodes each part
/// once, the reverse of `encodeFormQuery()`: `+` is a space, `%XX` a byte, the bytes UTF-8. Fails
/// with `Rule::ResponseIsWellFormed` on a broken escape or bytes that are not UTF-8, and with
/// `Rule::ResponseHasNoDuplicates` when a name occurs twice (RFC 6749 §3.1). The error never quotes
/// a value.
[[nodiscard]] Result<Parameters> parseFormQuery(const QByteArray &query);

/// The value of `name`, which may be empty; no value when it is absent.
[[nodiscard]] std::optional<QString> findParameter(const Parameters &parameters,
                                                   const QString &name);

} // namespace bifrost
