// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/result.h>

#include <QByteArray>

#include <optional>

namespace bifrost {

/// Splits `application/x-www-form-urlencoded` text at `&` and the first `=`, then decodes each part
/// once: `+` is a space, `%XX` a byte, the bytes UTF-8. Fails with `Rule::ResponseIsWellFormed` on
/// a broken escape or bytes that are not UTF-8, and with `Rule::ResponseHasNoDuplicates` when a
/// name stands twice (RFC 6749, 3.1). The error never quotes a value.
[[nodiscard]] Result<Parameters> parseFormQuery(const QByteArray &query);

/// The value of `name`, which may be empty; no value when it is absent.
[[nodiscard]] std::optional<QString> findParameter(const Parameters &parameters,
                                                   const QString &name);

/// One name or value, encoded.
[[nodiscard]] QByteArray encodeFormValue(const QString &value);

/// `parseFormQuery()` the other way: for bodies and queries that we send ourselves.
[[nodiscard]] QByteArray encodeFormQuery(const Parameters &parameters);

} // namespace bifrost
