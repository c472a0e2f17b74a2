// SPDX-License-Identifier: Apache-2.0
// The part of Issuer that knows the shortcuts of particular providers.
#include "core/issuertext.h"
#include "providers/asgardeo.h"
#include "providers/endpointaddress.h"
#include "providers/microsoft.h"

#include <bifrost/issuer.h>

namespace bifrost {

Result<Issuer> Issuer::fromInput(const QString &input) {
    const QString text = withoutWrapping(input);
    if (const auto issuer = asgardeo::issuerOfOrganization(text)) {
        return fromIdentifier(*issuer);
    }
    QString address = repairedAddress(text);
    if (const auto issuer = issuerOfEndpoint(QUrl(address, QUrl::StrictMode))) {
        address = *issuer;
    }
    auto issuer = fromIdentifier(address);
    const auto shared = issuer ? microsoft::sharedIssuer(QUrl(issuer->value())) : std::nullopt;
    if (shared) {
        issuer->template_ = shared->issuerTemplate;
        issuer->onlyTenant_ = shared->onlyTenant;
    }
    const auto completed = issuer ? asgardeo::completedIssuer(QUrl(issuer->value())) : std::nullopt;
    return completed ? fromIdentifier(*completed) : issuer;
}

QString Issuer::asgardeoOrganization() const {
    return asgardeo::organizationOf(QUrl(value_));
}

} // namespace bifrost
