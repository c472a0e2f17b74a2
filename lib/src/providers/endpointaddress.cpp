// SPDX-License-Identifier: Apache-2.0
#include "providers/endpointaddress.h"

#include <QList>
#include <QRegularExpression>

namespace bifrost {

namespace {

struct Row {
    const char *host; ///< a regular expression for the whole host; empty: any
    const char *part; ///< of host and path, by which most addresses are told apart at once
    const char *path; ///< a regular expression for the whole path
    const char *issuerPath;
};

const char *const microsoft =
    R"(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn|.*\.ciamlogin\.com)";
const char *const okta = R"(.*\.(okta|oktapreview|okta-emea|okta-gov)\.com)";

// Providers whose endpoints tell their issuer. Those of many others do not, such as WSO2's, whose
// issuer is the address of the token endpoint.
const Row endpointRows[] = {
    // Keycloak
    {"", "/protocol/openid-connect/", R"((/.*)?(/realms/[^/]+)/protocol/openid-connect/.*)",
     R"(\1\2)"},
    // Duende IdentityServer, IdentityServer4
    {"", "/connect/",
     R"((/.*)?/connect/(authorize|token|userinfo|endsession|revocation|introspect))", R"(\1)"},
    // ADFS
    {"", "/adfs/oauth2/", R"((/.*)?/adfs/oauth2/(authorize|token|logout)/?)", R"(\1/adfs)"},
    // Authelia
    {"", "/api/oidc/", R"((/.*)?/api/oidc/(authorization|token|userinfo|revocation|introspection))",
     R"(\1)"},
    // Ory Hydra, whose issuer ends in a slash
    {"", "/oauth2/auth", R"((/.*)?/oauth2/auth)", R"(\1/)"},
    // Salesforce
    {"", "/services/oauth2/", R"((/.*)?/services/oauth2/(authorize|token|userinfo|revoke))",
     R"(\1)"},
    // Auth0, Amazon Cognito and others publish their keys there
    {"", "/.well-known/jwks", R"((/.*)?/\.well-known/jwks(\.json)?)", R"(\1)"},
    // Microsoft Entra ID
    {microsoft, "/oauth2/v2.0/", R"(/([^/]+)/oauth2/v2\.0/.*)", R"(/\1/v2.0)"},
    {microsoft, "/discovery/v2.0/keys", R"(/([^/]+)/discovery/v2\.0/keys)", R"(/\1/v2.0)"},
    // Okta
    {okta, "/v1/", R"((/oauth2/[^/]+)/v1/.*)", R"(\1)"},
    {okta, "/oauth2/v1/", R"(/oauth2/v1/.*)", ""},
    // Auth0, whose issuer is the host with a slash
    {R"(.*\.auth0\.com)", ".auth0.com/", R"(/(authorize|oauth/.*|userinfo|oidc/logout))", "/"},
    // Google
    {R"(accounts\.google\.com)", "/o/oauth2/", R"(/o/oauth2/.*)", ""},
    // GitLab
    {R"(gitlab\.com)", "/oauth/", R"(/oauth/.*)", ""},
    // ZITADEL
    {R"(.*\.zitadel\.cloud)", "/v", R"(/(oauth|oidc)/v[0-9]+/.*)", ""},
    // PingOne
    {R"(auth\.pingone\.(com|eu|ca|asia|com\.au))", "/as/", R"((/[^/]+/as)/.*)", R"(\1)"},
};

QRegularExpression whole(const char *pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

struct RowPatterns {
    QRegularExpression host; ///< with an empty pattern: any
    QLatin1String part;
    QRegularExpression path;
    QString issuerPath;
};

/// The rows, each of whose patterns is compiled once, when it is first matched.
const QList<RowPatterns> &rowPatterns() {
    static const auto all = [] {
        QList<RowPatterns> patterns;
        for (const Row &row : endpointRows) {
            patterns.append({*row.host == '\0' ? QRegularExpression() : whole(row.host),
                             QLatin1String(row.part), whole(row.path),
                             QString::fromLatin1(row.issuerPath)});
        }
        return patterns;
    }();
    return all;
}

} // namespace

std::optional<QString> issuerOfEndpoint(const QUrl &url) {
    const QString path = url.path(QUrl::FullyEncoded);
    const QString address = url.host() + path;
    for (const RowPatterns &row : rowPatterns()) {
        const bool isCandidate =
            address.contains(row.part) &&
            (row.host.pattern().isEmpty() || row.host.match(url.host()).hasMatch());
        if (isCandidate && row.path.match(path).hasMatch()) {
            QString issuerPath = path;
            issuerPath.replace(row.path, row.issuerPath);
            return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                QUrl::FullyEncoded) +
                   issuerPath;
        }
    }
    return std::nullopt;
}

} // namespace bifrost
