// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/httpmessage.h"

#include <bifrost/organization.h>

#include <QList>
#include <QUrl>

namespace bifrost {

/// A page of a list of organizations. Its texts are printable and bounded.
struct OrganizationPage {
    QList<Organization> organizations{};
    QUrl next{}; ///< of the same origin as this page; empty: this is the last one
};

/// Reads the response to a request for `page`, in the form of WSO2's user organization API.
/// Organizations that nobody can switch to are left out: those that are disabled, or have no usable
/// ID.
///
/// Fails with
/// - `ApiError`: `TokenRejected` for status 401, `InsufficientScope` for 403;
/// - `TransportError`: another status, a redirect, or something else than JSON;
/// - `Rule::OrganizationListIsUsable`: no such list, or a next page elsewhere.
[[nodiscard]] Result<OrganizationPage> processOrganizationListResponse(const HttpResponse &response,
                                                                       const QUrl &page);

} // namespace bifrost
