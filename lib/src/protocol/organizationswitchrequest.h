// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <QStringList>

namespace bifrost {

/// The grant `organization_switch` of Asgardeo and WSO2 Identity Server (RFC 6749 §4.5): exchanges
/// `accessToken`, of a user of the tenant, for tokens of `organization`, an `Organization::id`. The
/// response is that of any token request.
[[nodiscard]] Parameters organizationSwitchParameters(const Secret &accessToken,
                                                      const QString &organization,
                                                      const QStringList &scopes);

} // namespace bifrost
