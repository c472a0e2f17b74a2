// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

// Microsoft has one issuer for each tenant, and three addresses that serve the users of several:
// `https://login.microsoftonline.com/common/v2.0`, with another host in each national cloud.
namespace bifrost::microsoft {

/// An address that is shared by tenants.
struct SharedIssuer {
    QString issuerTemplate; ///< with `{tenantid}`
    QString onlyTenant;     ///< empty: any
};

/// No value if `issuer` is not such an address of one of Microsoft's own hosts: nobody else can be
/// trusted to let a token name its own issuer.
[[nodiscard]] std::optional<SharedIssuer> sharedIssuer(const QUrl &issuer);

} // namespace bifrost::microsoft
