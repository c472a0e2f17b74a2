// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/secret.h>

#include <QByteArray>
#include <QList>

#include <utility>

namespace bifrost {

/// The header fields that present an access token; values are secret.
using AccessTokenFields = QList<std::pair<QByteArray, QByteArray>>;

/// RFC 6750 §2.1.
[[nodiscard]] AccessTokenFields bearerFields(const Secret &accessToken);
/// RFC 9449 §7.1: with the proof for this request.
[[nodiscard]] AccessTokenFields dpopFields(const Secret &accessToken, const QByteArray &proof);

} // namespace bifrost
