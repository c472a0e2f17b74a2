// SPDX-License-Identifier: Apache-2.0
#include "api/allowedorigins.h"

#include "core/printable.h"

#include <bifrost/issuer.h>

namespace bifrost {

namespace {

/// An origin alone, with a final slash at most: a path would suggest that it restricts something.
bool isOriginAlone(const QUrl &url) {
    return isSecureOrLoopback(url) && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && (url.path().isEmpty() || url.path() == QLatin1String("/"));
}

ValidationError unusable(const QString &origin) {
    return {Rule::ApiOriginIsUsable, QStringLiteral("an origin like https://api.example.com"),
            printableAscii(origin)};
}

} // namespace

Result<AllowedOrigins> AllowedOrigins::from(const QStringList &origins, SecurityProfile profile) {
    AllowedOrigins allowed;
    for (const QString &text : origins) {
        const QUrl url(text, QUrl::StrictMode);
        const bool isTlsMissing =
            profile == SecurityProfile::Fapi2 && url.scheme() != QLatin1String("https");
        if (isTlsMissing || !isOriginAlone(url)) {
            return failure(unusable(text));
        }
        allowed.origins_.append(Origin(url));
    }
    return allowed.origins_.isEmpty() ? Result<AllowedOrigins>(failure(unusable({}))) : allowed;
}

bool AllowedOrigins::allows(const QUrl &url) const {
    return isSecureOrLoopback(url) && origins_.contains(Origin(url));
}

} // namespace bifrost
