// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <bifrost/error.h>

/// The sentence for a violation by the provider's metadata, or by the issuer that the user has
/// entered, that names what is wrong. Empty for other rules, and if `violation` doesn't name it.
[[nodiscard]] QString namingSentence(const bifrost::ValidationError &violation);

/// The provider states another issuer, `violation.suggestion`; the user may take it over.
[[nodiscard]] Notice describeStatedIssuer(const bifrost::ValidationError &violation);
