// SPDX-License-Identifier: Apache-2.0
#include "providers/profilerow.h"

namespace bifrost {

namespace {

using namespace profiles;

constexpr const char *guid = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
constexpr const char *tenantExample = "aaaabbbb-0000-cccc-1111-dddd2222eeee";

constexpr ProfileRow workforceRows[] = {
    {
        .id = "google",
        .name = "Google",
        .letter = "G",
        .use = Usable,
        .issuer = "https://accounts.google.com",
        .parameters = {{"access_type", "offline"}},
        .redirect = Redirect::LoopbackAnyPort,
        .refresh = Refresh::Parameter,
        .clientSecret = ClientSecret::NotConfidential,
        .signOut = SignOut::None,
        .steps = {"In the Google Cloud console, open APIs and services, Credentials.",
                  "Create an OAuth client ID of the type Desktop app. It accepts {redirect_uri} "
                  "without being told.",
                  "Copy the client ID and the client secret. The secret of a desktop app protects "
                  "nothing, but Google requires it."},
        .sources = {{"https://developers.google.com/identity/protocols/oauth2/native-app",
                     november},
                    {"https://developers.google.com/identity/protocols/oauth2/resources/"
                     "loopback-migration",
                     november}},
    },
    {
        .id = "entra",
        .name = "Microsoft Entra ID",
        .letter = "M",
        .use = Usable,
        .issuer = "https://{cloud}/{tenant}/v2.0",
        .fields = {{"tenant", "Tenant ID, or common, organizations or consumers", tenantExample,
                    FieldKind::LowerCase,
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|common|organizations|consumers"},
                   {"cloud", "Host of the cloud", "login.microsoftonline.com", FieldKind::Host,
                    R"(login\.microsoftonline\.(com|us)|login\.partner\.microsoftonline\.cn)",
                    "login.microsoftonline.com"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LocalhostAnyPort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the Entra admin center, open App registrations, and register an application.",
                  "Under Authentication, add the platform Mobile and desktop applications with the "
                  "redirect URI {redirect_uri}.",
                  "Under Authentication, allow public client flows.",
                  "Copy the application (client) ID, and the directory (tenant) ID unless the "
                  "application is for several tenants."},
        .sources = {{"https://learn.microsoft.com/entra/identity-platform/"
                     "authentication-national-cloud",
                     november},
                    {"https://learn.microsoft.com/en-us/entra/msal/dotnet/how-to/default-reply-uri",
                     november},
                    {"https://github.com/MicrosoftDocs/azure-docs/issues/38427", november}},
    },
    {
        .id = "entra-external-id",
        .name = "Microsoft Entra External ID",
        .letter = "ME",
        .use = Usable,
        .issuer = "https://{tenant}.ciamlogin.com/{tenant}/v2.0",
        .fields = {{"tenant", "Tenant ID", tenantExample, FieldKind::LowerCase, guid}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LocalhostAnyPort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the Entra admin center, switch to the external tenant, and register an "
                  "application.",
                  "Under Authentication, add the platform Mobile and desktop applications with the "
                  "redirect URI {redirect_uri}.",
                  "Under Authentication, allow public client flows.",
                  "Add the application to a user flow, and copy its client ID and the tenant ID."},
        .sources = {{"https://learn.microsoft.com/en-us/entra/msal/dotnet/how-to/default-reply-uri",
                     november}},
    },
    {
        .id = "azure-ad-b2c",
        .name = "Azure AD B2C",
        .letter = "B2",
        .use = Limited,
        .limits = "Only with a user flow whose issuer claim contains tfp: otherwise its metadata "
                  "contradict the issuer.",
        .issuer = "https://{name}.b2clogin.com/tfp/{tenant}/{policy}/v2.0/",
        .fields = {{"name", "Tenant name", "contoso", FieldKind::LowerCase, "[a-z0-9-]+"},
                   {"tenant", "Tenant ID", tenantExample, FieldKind::LowerCase, guid},
                   {"policy", "User flow", "b2c_1_signupsignin", FieldKind::LowerCase,
                    "b2c_1a?_[a-z0-9_-]+"}},
        .scopes = "openid offline_access {client_id}",
        .redirect = Redirect::LocalhostAnyPort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the Azure portal, open Azure AD B2C, App registrations, and register an "
                  "application for mobile and desktop.",
                  "Enter {redirect_uri} as its redirect URI.",
                  "In the properties of the user flow, under Token compatibility settings, choose "
                  "the issuer claim with tfp.",
                  "Copy the application (client) ID, the tenant ID and the name of the user flow."},
        .sources =
            {{"https://learn.microsoft.com/en-us/entra/msal/dotnet/how-to/default-reply-uri",
              november},
             {"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "azure-ad-b2c.ts",
              november}},
    },
    {
        .id = "okta",
        .name = "Okta",
        .letter = "O",
        .use = Usable,
        .issuer = "https://{domain}{server}",
        .fields = {{"domain", "Okta domain", "acme.okta.com", FieldKind::Host, anyHost, "",
                    R"([a-z0-9-]+\.(okta|oktapreview|okta-emea|okta-gov)\.com)"},
                   {"server", "Path of a custom authorization server, if you use one",
                    "/oauth2/default", FieldKind::Path, "(/oauth2/[A-Za-z0-9]+)?"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps =
            {"In the Okta admin console, open Applications, and create an OIDC app integration "
             "of the type Native Application.",
             "Tick the grant types Authorization Code and Refresh Token.",
             "Enter {redirect_uri} as a sign-in and as a sign-out redirect URI.",
             "Assign the application to its users, and copy the client ID."},
        .sources = {{"https://support.okta.com/help/s/article/openid-connect-oidc-redirect-uri",
                     november},
                    {"https://developer.okta.com/blog/integrator-setup", november}},
    },
    {
        .id = "onelogin",
        .name = "OneLogin",
        .letter = "OL",
        .use = NotVerified,
        .limits = "Native clients with PKCE are supported, but whether a redirect to "
                  "http://127.0.0.1 is accepted is not verified.",
        .issuer = "https://{subdomain}.onelogin.com/oidc/2",
        .fields = {{"subdomain", "Subdomain", "acme", FieldKind::LowerCase, "[a-z0-9-]+"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .steps =
            {"In OneLogin, open Applications, and add OpenID Connect.",
             "Under Configuration, enter {redirect_uri} as a redirect URI.",
             "Under SSO, choose the application type Native and the token endpoint method None "
             "(PKCE), and copy the client ID."},
        .sources = {{"https://github.com/onelogin/onelogin-python-sdk/blob/master/docs/"
                     "ConfigurationOidc.md",
                     november}},
    },
    {
        .id = "ping",
        .name = "PingOne",
        .letter = "P1",
        .use = Usable,
        .issuer = "https://auth.pingone.{region}/{environment}/as",
        .fields = {{"environment", "Environment ID", tenantExample, FieldKind::LowerCase, guid},
                   {"region", "Region", "eu", FieldKind::LowerCase, R"(com|eu|ca|asia|sg|com\.au)",
                    "com"}},
        .redirect = Redirect::LoopbackAnyPort,
        .refresh = Refresh::Console,
        .steps = {"In the PingOne console, open Applications, and add one of the type Native.",
                  "Under Configuration, tick the grant types Authorization Code and Refresh Token, "
                  "PKCE with S256, and the token endpoint method None.",
                  "Enter {redirect_uri} as a redirect URI and as a sign-off URL.",
                  "Enable the application, and copy the client ID and the environment ID."},
        .sources =
            {{"https://docs.pingidentity.com/pingone/applications/"
              "p1_wildcard_redirect_uri.html",
              november},
             {"https://developer.pingidentity.com/pingone-api/foundations/"
              "authentication-concepts/authorization-flow-by-grant-type/pkce-parameters.html",
              november}},
    },
    {
        .id = "jumpcloud",
        .name = "JumpCloud",
        .letter = "JC",
        .use = NotVerified,
        .limits = "Public clients are supported, but whether a redirect to http://127.0.0.1 is "
                  "accepted is not verified.",
        .issuer = "https://{host}/",
        .fields = {{"host", "Host of the region", "oauth.id.jumpcloud.com", FieldKind::Host,
                    R"(oauth\.id\.([a-z]{2}\.)?jumpcloud\.com)", "oauth.id.jumpcloud.com"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::Console,
        .signOut = SignOut::NotVerified,
        .steps =
            {"In the JumpCloud admin portal, open SSO Applications, and add a custom OIDC app.",
             "Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI.",
             "Choose the client authentication type Public (None PKCE).",
             "Choose the standard scopes email and profile, and copy the client ID."},
        .sources = {{"https://jumpcloud.com/support/sso-with-oidc", november}},
    },
    {
        .id = "salesforce",
        .name = "Salesforce",
        .letter = "SF",
        .use = Usable,
        .issuer = "https://{domain}",
        .fields = {{"domain", "My Domain", "acme.my.salesforce.com", FieldKind::Host,
                    R"([a-z0-9.-]+\.my\.salesforce\.com|(login|test)\.salesforce\.com)",
                    "login.salesforce.com"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LocalhostSamePort,
        .refresh = Refresh::OfflineAccess,
        .signOut = SignOut::NotVerified,
        .steps =
            {"In Setup, open External Client App Manager, and create an app with OAuth enabled.",
             "Enter {redirect_uri} as the callback URL, and choose the scopes openid, profile, "
             "email and offline_access.",
             "Untick that a secret is required for the web server flow and the refresh token "
             "flow, and require PKCE.",
             "Copy the consumer key: it is the client ID."},
        .sources = {{"https://developer.salesforce.com/docs/platform/hosted-mcp-servers/guide/"
                     "create-external-client-app.html",
                     november},
                    {"https://developer.salesforce.com/workshops/try-headless-360/"
                     "2-create-the-app",
                     november}},
    },
};

} // namespace

std::span<const ProfileRow> workforceProfiles() {
    return workforceRows;
}

} // namespace bifrost
