// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

// Asgardeo has one issuer for each organization: `https://api.asgardeo.io/t/ORG/oauth2/token`, with
// another host in each region, such as `api.eu.asgardeo.io`.
namespace bifrost::asgardeo {

/// The issuer of the organization that `text` names; no value if it cannot be an organization's
/// name.
[[nodiscard]] std::optional<QString> issuerOfOrganization(const QString &text);
/// The issuer that `url` lacks the end of; no value if `url` is not the address of an organization.
/// Only what cannot be an issuer itself is completed, because Asgardeo's always end alike.
[[nodiscard]] std::optional<QString> completedIssuer(const QUrl &url);
/// The organization of an issuer; empty for any other provider.
[[nodiscard]] QString organizationOf(const QUrl &issuer);

} // namespace bifrost::asgardeo
