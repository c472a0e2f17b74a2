// SPDX-License-Identifier: Apache-2.0
#include "providers/microsoft.h"

#include <algorithm>
#include <array>

namespace bifrost::microsoft {

namespace {

/// Of all clouds: learn.microsoft.com/entra/identity-platform/authentication-national-cloud.
constexpr std::array hosts{"login.microsoftonline.com", "login.microsoftonline.us",
                           "login.partner.microsoftonline.cn"};

struct Path {
    const char *path;
    const char *onlyTenant;
};
/// The tenant of all personal accounts is one and the same.
constexpr std::array paths{Path{"/common/v2.0", ""}, Path{"/organizations/v2.0", ""},
                           Path{"/consumers/v2.0", "9188040d-6c67-4c5b-b112-36a304b66dad"}};

bool isOwnHost(const QUrl &url) {
    return url.scheme() == QLatin1String("https") && url.port(443) == 443 &&
           std::ranges::any_of(hosts,
                               [&](const char *host) { return url.host() == QLatin1String(host); });
}

} // namespace

std::optional<SharedIssuer> sharedIssuer(const QUrl &issuer) {
    if (!isOwnHost(issuer)) {
        return std::nullopt;
    }
    const auto path = std::ranges::find_if(
        paths, [&](const Path &row) { return issuer.path() == QLatin1String(row.path); });
    if (path == paths.end()) {
        return std::nullopt;
    }
    return SharedIssuer{QLatin1String("https://") + issuer.host() +
                            QLatin1String("/{tenantid}/v2.0"),
                        QString::fromLatin1(path->onlyTenant)};
}

} // namespace bifrost::microsoft
