// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/seams.h"

#include <bifrost/organization.h>
#include <bifrost/session.h>

#include <QFuture>
#include <QList>
#include <QObject>

namespace bifrost {

/// More are not listed, nor asked for.
constexpr qsizetype mostOrganizations = 500;

/// The organizations that the user of `session` is a member of, page by page, where the provider's
/// profile says that there is such a list. Each is listed once; a page that was read already ends
/// the list.
///
/// Fails with `Rule::MetadataEndpointIsPresent` if the profile knows of no list, with
/// `SessionError::ProofKeyMissing`, and as the request and `processOrganizationListResponse()` do;
/// `ApiError::missingScopes` has the scopes that the list needs and the session has not.
///
/// What `seams` refers to outlives `context`.
[[nodiscard]] QFuture<Result<QList<Organization>>> listOrganizations(const Seams &seams,
                                                                     const ClientSettings &settings,
                                                                     const Session &session,
                                                                     QObject *context);

} // namespace bifrost
