// SPDX-License-Identifier: Apache-2.0
#include "protocol/organizationswitchrequest.h"

namespace bifrost {

Parameters organizationSwitchParameters(const Secret &accessToken, const QString &organization,
                                        const QStringList &scopes) {
    return {
        {QStringLiteral("grant_type"), QStringLiteral("organization_switch")},
        {QStringLiteral("token"), QString::fromUtf8(accessToken.reveal())},
        {QStringLiteral("switching_organization"), organization},
        {QStringLiteral("scope"), scopes.join(u' ')},
    };
}

} // namespace bifrost
