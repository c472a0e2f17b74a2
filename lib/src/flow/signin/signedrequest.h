// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "protocol/authorizationrequest.h"
#include "protocol/providermetadata.h"

#include <QDateTime>

namespace bifrost {

/// What is sent of `request`, to the authorization endpoint or pushed: its parameters or, if
/// requests to this provider are signed, a request object (RFC 9101) that is good for a minute from
/// `now`, the provider's time.
[[nodiscard]] Parameters sentParameters(const AuthorizationRequest &request,
                                        const ProviderMetadata &metadata,
                                        const ClientSettings &settings, const QDateTime &now);

} // namespace bifrost
