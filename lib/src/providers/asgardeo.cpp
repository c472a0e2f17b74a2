// SPDX-License-Identifier: Apache-2.0
#include "providers/asgardeo.h"

#include <algorithm>

namespace bifrost::asgardeo {

namespace {

const QLatin1StringView issuerPath("/t/%1/oauth2/token");

bool isLetterOrDigit(QChar c) {
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isOrganizationName(const QString &text) {
    const auto mayFollow = [](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'-'; };
    return text != QLatin1String("localhost") && !text.isEmpty() && isLetterOrDigit(text.front()) &&
           std::all_of(text.begin(), text.end(), mayFollow);
}

bool isAsgardeoHost(const QUrl &url) {
    return url.scheme() == QLatin1String("https") &&
           url.host().endsWith(QLatin1String(".asgardeo.io"));
}

} // namespace

std::optional<QString> issuerOfOrganization(const QString &text) {
    return isOrganizationName(text) ? std::optional(QLatin1String("https://api.asgardeo.io") +
                                                    QString(issuerPath).arg(text))
                                    : std::nullopt;
}

std::optional<QString> completedIssuer(const QUrl &url) {
    const QString organization = organizationOf(url);
    QString rest = url.path().mid(QLatin1String("/t/").size() + organization.size());
    if (rest.endsWith(u'/')) {
        rest.chop(1);
    }
    // Nothing after the organization, exactly the end of an issuer, or another endpoint.
    const QStringList known{QString(),
                            QStringLiteral("/oauth2/token"),
                            QStringLiteral("/oauth2/authorize"),
                            QStringLiteral("/oauth2/userinfo"),
                            QStringLiteral("/oauth2/jwks"),
                            QStringLiteral("/oauth2/revoke"),
                            QStringLiteral("/oidc/logout")};
    if (organization.isEmpty() || !known.contains(rest)) {
        return std::nullopt;
    }
    QUrl completed(url);
    completed.setPath(QString(issuerPath).arg(organization));
    return completed.toString();
}

QString organizationOf(const QUrl &issuer) {
    const QString path = issuer.path();
    return isAsgardeoHost(issuer) && path.startsWith(QLatin1String("/t/"))
               ? path.section(u'/', 2, 2)
               : QString();
}

} // namespace bifrost::asgardeo
