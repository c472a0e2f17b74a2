// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <QByteArray>

namespace bifrost {

/// One name or value of `application/x-www-form-urlencoded` text (RFC 6749 §B), encoded.
[[nodiscard]] QByteArray encodeFormValue(const QString &value);

/// A body or a query that we send ourselves.
[[nodiscard]] QByteArray encodeFormQuery(const Parameters &parameters);

} // namespace bifrost
