// SPDX-License-Identifier: Apache-2.0
#include <bifrost/organization.h>

namespace bifrost {

AdditionalParameters organizationParameters(OrganizationBy by, const QString &value) {
    AdditionalParameters parameters{{QStringLiteral("fidp"), QStringLiteral("OrganizationSSO")}};
    switch (by) {
    case OrganizationBy::Id:
        parameters.append({QStringLiteral("orgId"), value});
        break;
    case OrganizationBy::Name:
        parameters.append({QStringLiteral("org"), value});
        break;
    case OrganizationBy::Handle:
        parameters.append({QStringLiteral("orgHandle"), value});
        break;
    case OrganizationBy::EmailAddress:
        parameters.append({QStringLiteral("login_hint"), value});
        parameters.append({QStringLiteral("orgDiscoveryType"), QStringLiteral("emailDomain")});
        break;
    }
    return parameters;
}

} // namespace bifrost
