// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/result.h>

#include <QList>
#include <QString>

#include <utility>

namespace bifrost {

/// Names and values, decoded, that are added to an authorization request (RFC 6749 §8.2), for
/// example `access_type`, `audience`, `resource` (RFC 8707 §2), `fidp`, `acr_values`, `ui_locales`,
/// `login_hint` or `prompt` (OIDC Core §3.1.2.1). They become part of a URL, and so of the
/// browser's history.
using AdditionalParameters = QList<std::pair<QString, QString>>;

/// Fails with a `ValidationError` about the first parameter that cannot be sent. `actual` is its
/// name, printable and bounded.
///  - `Rule::AdditionalParametersAreAllowed`: the library sets it itself, or it would move the
///    request or the response elsewhere (`state`, `response_mode`, `request_uri`, ...), or it holds
///    a secret, or it is `prompt=none`, or its name is empty or has spaces.
///  - `Rule::AdditionalParametersHaveValues`: its value is empty, or has control characters.
///  - `Rule::AdditionalParametersAreDistinct`: its name occurs twice. Only `resource` may.
[[nodiscard]] BIFROST_EXPORT Result<void>
checkAdditionalParameters(const AdditionalParameters &parameters);

} // namespace bifrost
