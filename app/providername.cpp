// SPDX-License-Identifier: Apache-2.0
#include "providername.h"

#include <bifrost/issuer.h>

#include <QUrl>

using namespace Qt::StringLiterals;

QString providerName(const QString &issuerInput) {
    const auto issuer = bifrost::Issuer::fromInput(issuerInput);
    if (!issuer) {
        return issuerInput;
    }
    const QString organization = issuer->asgardeoOrganization();
    return organization.isEmpty() ? QUrl(issuer->value()).host()
                                  : u"Asgardeo (%1)"_s.arg(organization);
}
