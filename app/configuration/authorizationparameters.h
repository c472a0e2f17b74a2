// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/additionalparameters.h>

#include <optional>

/// Reads additional parameters as `application/x-www-form-urlencoded`: `a=b&c=d%20e`. Characters
/// that should be encoded, and are not, stand for themselves. White space around a part, empty
/// parts, and a `?` in front are ignored. No value if a part is not NAME=VALUE.
[[nodiscard]] std::optional<bifrost::AdditionalParameters>
parseAuthorizationParameters(const QString &text);

/// The text for `parseAuthorizationParameters()`.
[[nodiscard]] QString authorizationParametersText(const bifrost::AdditionalParameters &parameters);
