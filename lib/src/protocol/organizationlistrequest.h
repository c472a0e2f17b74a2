// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

namespace bifrost {

/// Reads a page of the organizations that the user of the access token is a member of.
/// `BoundRequests` adds the token.
[[nodiscard]] HttpRequest organizationListRequest(const QUrl &page);

} // namespace bifrost
