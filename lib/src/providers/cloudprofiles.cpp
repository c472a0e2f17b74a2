// SPDX-License-Identifier: Apache-2.0
#include "providers/profilerow.h"

namespace bifrost {

namespace {

using namespace profiles;

constexpr ProfileRow cloudRows[] = {
    {
        .id = "asgardeo",
        .name = "Asgardeo",
        .letter = "A",
        .use = Usable,
        .issuer = "https://{host}/t/{organization}/oauth2/token",
        .fields = {{"organization", "Organization", "acme", FieldKind::Text,
                    "[A-Za-z0-9][A-Za-z0-9_-]*"},
                   {"host", "Host of the region", "api.asgardeo.io", FieldKind::Host,
                    R"(api(\.[a-z]{2})?\.asgardeo\.io)", "api.asgardeo.io"}},
        .redirect = Redirect::LoopbackAnyPort,
        .refresh = Refresh::Console,
        .steps = {"In the Asgardeo console, open Applications, and create a Mobile Application.",
                  "Under Protocol, tick the grant type Refresh Token beside Code, and keep Public "
                  "client and PKCE.",
                  "Enter {redirect_uri} as an authorized redirect URL.",
                  "Under User Attributes, tick First Name, Last Name and Email.",
                  "Copy the client ID from the tab Protocol."},
        .sources = {{"https://wso2.com/asgardeo/docs/guides/authentication/oidc/add-logout/",
                     november},
                    {"https://github.com/wso2-extensions/identity-inbound-auth-oauth/pull/1868",
                     november}},
        .apis = {scimMe, myOrganizations},
        .branding = brandingPreference,
        .organizations = organizationList,
    },
    {
        .id = "auth0",
        .name = "Auth0",
        .letter = "A0",
        .use = Usable,
        .issuer = "https://{domain}/",
        .fields = {{"domain", "Domain", "acme.eu.auth0.com", FieldKind::Host, anyHost, "",
                    R"([a-z0-9-]+(\.[a-z]{2})?\.auth0\.com)"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the Auth0 dashboard, open Applications, and create a Native application.",
                  "Enter {redirect_uri} under Allowed Callback URLs and Allowed Logout URLs.",
                  "Under Advanced Settings, Grant Types, tick Refresh Token.",
                  "Copy the domain and the client ID."},
        .sources = {{"https://auth0.com/docs/api/authentication/logout/oidc-logout.md", november},
                    {"https://auth0.com/docs/authenticate/login/logout/log-users-out-of-auth0.md",
                     november},
                    {"https://python-social-auth.readthedocs.io/en/latest/backends/"
                     "auth0_openidconnect.html",
                     november}},
    },
    {
        .id = "beyond-identity",
        .name = "Beyond Identity",
        .letter = "BI",
        .use = NotVerified,
        .limits = "Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to "
                  "public clients, is not verified.",
        .issuer = "https://auth-{region}.beyondidentity.com/v1/tenants/{tenant}/realms/{realm}/"
                  "applications/{application}",
        .fields = {{"tenant", "Tenant ID", "0123456789abcdef"},
                   {"realm", "Realm ID", "0123456789abcdef"},
                   {"application", "Application ID", "01234567-89ab-cdef-0123-456789abcdef"},
                   {"region", "Region", "us", FieldKind::LowerCase, "[a-z]{2}", "us"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In the Beyond Identity console, create an application of the type OIDC.",
                  "Choose a public client with PKCE (S256).",
                  "Enter {redirect_uri} as a redirect URI."},
        .sources =
            {{"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "beyondidentity.ts",
              november}},
    },
    {
        .id = "cognito",
        .name = "Amazon Cognito",
        .letter = "Co",
        .use = Usable,
        .issuer = "https://cognito-idp.{region}.amazonaws.com/{pool}",
        .fields = {{"region", "Region", "eu-central-1", FieldKind::LowerCase,
                    "[a-z]{2}(-[a-z]+)+-[0-9]"},
                   {"pool", "User pool ID", "eu-central-1_AbCdEfGhI", FieldKind::Text,
                    "[a-z]{2}(-[a-z]+)+-[0-9]_[A-Za-z0-9]+"}},
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::Always,
        .signOut = SignOut::LogoutUri,
        .steps =
            {"In the Cognito console, open the user pool, and create an app client of the type "
             "mobile app, without a client secret.",
             "Under Login pages, enter {redirect_uri} as an allowed callback URL and as an "
             "allowed sign-out URL.",
             "Choose the grant type authorization code and the scopes openid, profile and "
             "email.",
             "Give the user pool a domain, and copy the client ID."},
        .sources =
            {{"https://docs.aws.amazon.com/cognito/latest/developerguide/"
              "logout-endpoint.html",
              november},
             {"https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/cognitoidentityprovider/"
              "aws.sdk.kotlin.services.cognitoidentityprovider.model/"
              "-create-user-pool-client-request/callback-urls.html",
              november}},
    },
    {
        .id = "descope",
        .name = "Descope",
        .letter = "De",
        .use = NotVerified,
        .limits = "Whether it accepts a redirect to http://127.0.0.1, and what makes it issue "
                  "refresh tokens, is not verified.",
        .issuer = "https://api.descope.com/{project}",
        .fields = {{"project", "Project ID", "P2abcdefghijklmnopqrstuvwxyz"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In the Descope console, open Applications, and create an OIDC application.",
                  "Enter {redirect_uri} under the approved redirect URLs.",
                  "Copy the issuer's project ID and the client ID."},
        .sources = {{"https://docs.descope.com/customize/auth/oidc/", november},
                    {"https://www.pulumi.com/registry/packages/descope/api-docs/oidcapp/",
                     november}},
    },
    {
        .id = "frontegg",
        .name = "Frontegg",
        .letter = "Fr",
        .use = NotVerified,
        .limits = "Whether it accepts a redirect to http://127.0.0.1, and issues refresh tokens to "
                  "public clients, is not verified.",
        .issuer = "https://{domain}",
        .fields = {{"domain", "Frontegg domain", "app-acme.frontegg.com", FieldKind::Host, anyHost,
                    "", R"([a-z0-9-]+(\.[a-z]{2})?\.frontegg\.com)"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In the Frontegg portal, open the environment, Authentication, Login Method, and "
                  "select Hosted Login.",
                  "Enter {redirect_uri} as a redirect URL.",
                  "Copy the client ID from the environment's settings."},
        .sources = {{"https://developers.frontegg.com/guides/management/frontegg-idp/native-hosted",
                     november}},
    },
    {
        .id = "kinde",
        .name = "Kinde",
        .letter = "Ki",
        .use = Usable,
        .issuer = "https://{domain}",
        .fields = {{"domain", "Kinde domain", "acme.kinde.com", FieldKind::Host, anyHost, "",
                    R"([a-z0-9-]+\.kinde\.com)"}},
        .scopes = "openid profile email offline",
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .signOut = SignOut::NotVerified,
        .steps = {"In Kinde, add an application of the type Front-end and mobile, and choose Other "
                  "native.",
                  "Enter {redirect_uri} under Allowed callback URLs and Allowed logout redirect "
                  "URLs.",
                  "Copy the domain and the client ID from Details."},
        .sources = {{"https://docs.kinde.com/developer-tools/guides/kinde-and-electron", november},
                    {"https://docs.kinde.com/build/tokens/oath-scopes", november},
                    {"https://docs.kinde.com/developer-tools/about/using-kinde-without-an-sdk",
                     november}},
    },
    {
        .id = "loginradius",
        .name = "LoginRadius",
        .letter = "LR",
        .use = NotVerified,
        .limits = "Public clients are supported, but whether a redirect to http://127.0.0.1 is "
                  "accepted is not verified.",
        .issuer = "https://{domain}/service/oidc/{application}",
        .fields = {{"domain", "Tenant host", "acme.hub.loginradius.com", FieldKind::Host, anyHost},
                   {"application", "OIDC app name", "desktop"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In the LoginRadius console, create an OIDC app of the type native app.",
                  "Enter {redirect_uri} as a redirect URL.",
                  "Copy the app name and the client ID."},
        .sources = {{"https://docs.demo.login2test.com/api-reference/oidc/"
                     "GetOAuthAuthorizationServerMetadataOIDC",
                     november}},
    },
    {
        .id = "united-effects",
        .name = "United Effects",
        .letter = "UE",
        .use = NotVerified,
        .limits = "Whether it accepts a redirect to http://127.0.0.1 and public clients is not "
                  "verified. It sends no name and no picture.",
        .issuer = "https://auth.unitedeffects.com/{group}",
        .fields = {{"group", "Auth group ID", "YQpbQV5dbW-224dCovz-3"}},
        .parameters = {{"resource", "{issuer}"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In United Effects, create a client in the auth group, with authorization code "
                  "and PKCE.",
                  "Enter {redirect_uri} as a redirect URI."},
        .sources =
            {{"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "united-effects.ts",
              november}},
    },
};

} // namespace

std::span<const ProfileRow> cloudProfiles() {
    return cloudRows;
}

} // namespace bifrost
