// SPDX-License-Identifier: Apache-2.0
#include "providers/profilerow.h"

namespace bifrost {

namespace {

using namespace profiles;

constexpr ProfileRow enterpriseRows[] = {
    {
        .id = "adfs",
        .name = "AD FS",
        .letter = "FS",
        .use = Limited,
        .limits = "AD FS 2019 or later, which has PKCE. Whether it ignores the port of a loopback "
                  "redirect is not verified.",
        .issuer = "{server}/adfs",
        .fields = {{"server", "Address of the federation service", "https://sts.example.com",
                    FieldKind::Server}},
        .scopes = "openid profile email allatclaims",
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::NotVerified,
        .steps =
            {"In AD FS Management, add an application group of the template Native application "
             "accessing a web API.",
             "Enter {redirect_uri} as a redirect URI of the native application.",
             "Permit the scopes openid, profile, email and allatclaims, and copy the client "
             "identifier."},
        .sources = {{"https://learn.microsoft.com/en-US/Windows-server/identity/ad-fs/overview/"
                     "ad-fs-openid-connect-oauth-flows-scenarios",
                     november}},
    },
    {
        .id = "duende",
        .name = "Duende IdentityServer",
        .letter = "Du",
        .use = Usable,
        .issuer = "{server}",
        .fields = {serverField},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and "
                  "RequireClientSecret = false.",
                  "Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.",
                  "Set AllowOfflineAccess = true, and allow the scopes openid, profile and email."},
        .sources =
            {{"https://docs.duendesoftware.com/identityserver/v7/fundamentals/clients", november},
             {"https://docs.duendesoftware.com/identityserver/reference/v8/validators/"
              "redirect-uri-validator/",
              november},
             {"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "duende-identity-server6.ts",
              november}},
    },
    {
        .id = "fusionauth",
        .name = "FusionAuth",
        .letter = "FA",
        .use = Limited,
        .limits =
            "Only if the issuer of the tenant, acme.com at first, has been set to the address "
            "of FusionAuth.",
        .issuer = "{server}",
        .fields = {{"server", "Issuer of the tenant", "https://auth.example.com",
                    FieldKind::Server}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps =
            {"In FusionAuth, open the tenant, and set its issuer to the address of FusionAuth.",
             "Add an application, with client authentication not required when using PKCE.",
             "Enter {redirect_uri} under the authorized redirect URLs.",
             "Tick the grants Authorization Code and Refresh Token, and copy the client ID."},
        .sources =
            {{"https://github.com/Shopify/react-native-app-auth/blob/main/docs/"
              "config-examples/fusionauth.md",
              november},
             {"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "fusionauth.ts",
              november}},
    },
    {
        .id = "identity-server4",
        .name = "IdentityServer4",
        .letter = "I4",
        .use = Limited,
        .limits = "Its makers no longer maintain it; Duende IdentityServer is its successor.",
        .issuer = "{server}",
        .fields = {serverField},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"Add a client with AllowedGrantTypes = GrantTypes.Code, RequirePkce = true and "
                  "RequireClientSecret = false.",
                  "Add {redirect_uri} to RedirectUris and PostLogoutRedirectUris.",
                  "Set AllowOfflineAccess = true, and allow the scopes openid, profile and email."},
        .sources =
            {{"https://docs.huihoo.com/identityserver/4/en/stable/configuration/clients.html",
              november},
             {"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "identity-server4.ts",
              november}},
    },
    {
        .id = "logto",
        .name = "Logto",
        .letter = "Lo",
        .use = Limited,
        .limits = "It issues a refresh token only when the user is asked for consent, or when the "
                  "application is set to always issue one.",
        .issuer = "{server}/oidc",
        .fields = {{"server", "Logto endpoint", "https://acme.logto.app", FieldKind::Server, "", "",
                    R"(https://[a-z0-9-]+\.logto\.app)"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::Console,
        .steps = {"In the Logto console, open Applications, and create a native app.",
                  "Enter {redirect_uri} as a redirect URI and as a post sign-out redirect URI.",
                  "Turn on Always issue refresh token, if it is offered.",
                  "Copy the app ID: it is the client ID."},
        .sources = {{"https://docs.logto.io/integrate-logto/application-data-structure", november}},
    },
    {
        .id = "thunder",
        .name = "Thunder",
        .letter = "Th",
        .use = Usable,
        .issuer = "{server}",
        .fields = {{"server", "Address of Thunder", "https://localhost:8090", FieldKind::Server}},
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::Console,
        .steps =
            {"In Thunder, create an application of the type Mobile App.",
             "Tick the grant type Refresh Token, and enter {redirect_uri} as a redirect URI, "
             "port included.",
             "Enter {redirect_uri} as a post-logout redirect URI too: they are a list of their "
             "own.",
             "Choose which attributes of the user the tokens contain: at first, none."},
        .sources = {{"https://github.com/asgardeo/thunder", november, trial}},
    },
    {
        .id = "wso2-is",
        .name = "WSO2 Identity Server",
        .letter = "W",
        .use = Usable,
        .issuer = "{server}/oauth2/token",
        .fields = {{"server", "Server address, with /t/TENANT for a tenant",
                    "https://localhost:9443", FieldKind::Server}},
        .redirect = Redirect::LoopbackAnyPort,
        .refresh = Refresh::Console,
        .steps = {"In the Identity Server console, open Applications, and create a Mobile "
                  "Application.",
                  "Under Protocol, tick the grant type Refresh Token beside Code.",
                  "Enter {redirect_uri} as an authorized redirect URL.",
                  "Under User Attributes, tick what the application is to receive, and copy the "
                  "client ID."},
        .sources = {{"https://is.docs.wso2.com/en/6.0.0/guides/login/oauth-app-config-advanced/",
                     november},
                    {"https://github.com/wso2/docs-is/pull/3132", november}},
        .apis = {scimMe, myOrganizations},
        .branding = brandingPreference,
        .organizations = organizationList,
    },
};

} // namespace

std::span<const ProfileRow> enterpriseProfiles() {
    return enterpriseRows;
}

} // namespace bifrost
