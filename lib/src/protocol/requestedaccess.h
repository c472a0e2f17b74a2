// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/signinoptions.h>

#include <QStringList>

namespace bifrost {

// What a client asks for beyond scopes: the APIs that the token is for, and details of what it may
// do there.

/// Fails with `Rule::ResourcesAreAbsoluteUris` (RFC 8707 §2).
[[nodiscard]] Result<void> checkResources(const QStringList &resources);

/// `resource`, once for each (RFC 8707 §2), for an authorization request or a token request.
[[nodiscard]] Parameters resourceParameters(const QStringList &resources);

/// `authorization_details` (RFC 9396 §2); none for an empty array.
[[nodiscard]] Parameters authorizationDetailsParameter(const QJsonArray &details);

} // namespace bifrost
