// SPDX-License-Identifier: Apache-2.0
#include "providers/profilerow.h"

namespace bifrost {

namespace {

using namespace profiles;

constexpr ProfileRow selfHostedRows[] = {
    {
        .id = "authelia",
        .name = "Authelia",
        .letter = "Au",
        .use = Usable,
        .issuer = "{server}",
        .fields = {serverField},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .signOut = SignOut::None,
        .steps = {"In Authelia's configuration, under identity_providers, oidc, clients, add a "
                  "client with public: true, and without a secret.",
                  "Set redirect_uris to {redirect_uri}, require_pkce to true, and "
                  "token_endpoint_auth_method to none.",
                  "Add the scopes openid, profile, email and offline_access, and the grant type "
                  "refresh_token.",
                  "Restart Authelia."},
        .sources = {{"https://github.com/authelia/authelia", november, trial},
                    {"https://github.com/authelia/authelia/pull/6958", november}},
    },
    {
        .id = "authentik",
        .name = "authentik",
        .letter = "ak",
        .use = Usable,
        .issuer = "{server}/application/o/{slug}/",
        .fields = {serverField, {"slug", "Slug of the application", "desktop"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the authentik admin interface, create an application with an OAuth2/OpenID "
                  "provider of the client type Public.",
                  "Enter {redirect_uri} as a strict redirect URI.",
                  "Select a signing key, and under the scopes also offline_access.",
                  "Copy the client ID, and the slug of the application."},
        .sources = {{"https://docs.goauthentik.io/providers/oauth2/", november},
                    {"https://github.com/netbirdio/docs/pull/406", november}},
    },
    {
        .id = "dex",
        .name = "Dex",
        .letter = "Dx",
        .use = Usable,
        .issuer = "{server}",
        .fields = {{"server", "Issuer of Dex", "https://dex.example.com/dex", FieldKind::Server}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .signOut = SignOut::NotVerified,
        .steps = {"In Dex's configuration, add a static client with public: true.",
                  "Set redirectURIs to {redirect_uri}.", "Restart Dex."},
        .sources = {{"https://github.com/dexidp/dex", november, trial}},
    },
    {
        .id = "gitlab",
        .name = "GitLab",
        .letter = "GL",
        .use = Usable,
        .issuer = "{server}",
        .fields = {{"server", "Address of GitLab", "https://gitlab.com", FieldKind::Server, "",
                    "https://gitlab.com", R"(https://gitlab\.com)"}},
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::Always,
        .signOut = SignOut::None,
        .steps = {"In GitLab, open your user settings, Applications, and add an application.",
                  "Enter {redirect_uri} as the redirect URI.",
                  "Untick Confidential, and tick the scopes openid, profile and email.",
                  "Copy the application ID: it is the client ID."},
        .sources = {{"https://docs.gitlab.com/api/oauth2/", november},
                    {"https://github.com/openpubkey/opkssh/blob/main/docs/gitlab-selfhosted.md",
                     november}},
    },
    {
        .id = "kanidm",
        .name = "Kanidm",
        .letter = "Kd",
        .use = Usable,
        .issuer = "{server}/oauth2/openid/{client}",
        .fields = {serverField, {"client", "Name of the OAuth2 client", "desktop"}},
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::None,
        .steps = {"Create the client: kanidm system oauth2 create-public NAME TITLE "
                  "{redirect_uri}.",
                  "Run kanidm system oauth2 add-redirect-url NAME {redirect_uri}.",
                  "Run kanidm system oauth2 enable-localhost-redirects NAME.",
                  "Run kanidm system oauth2 update-scope-map NAME GROUP openid profile email.",
                  "The client ID is NAME."},
        .sources = {{"https://kanidm.github.io/kanidm/stable/rustdoc/kanidm_proto/constants/"
                     "constant.ATTR_OAUTH2_ALLOW_LOCALHOST_REDIRECT.html",
                     november},
                    {"https://github.com/openpubkey/opkssh", november}},
    },
    {
        .id = "keycloak",
        .name = "Keycloak",
        .letter = "K",
        .use = Usable,
        .issuer = "{server}/realms/{realm}",
        .fields = {serverField,
                   {"realm", "Realm", "acme", FieldKind::Text, R"((?!\.{1,2}\z)[^/]+)"}},
        .redirect = Redirect::LoopbackAnyPort,
        .refresh = Refresh::Always,
        .steps = {"In the Keycloak admin console, select the realm, and create an OpenID Connect "
                  "client.",
                  "Leave client authentication off, tick the standard flow alone, and require PKCE "
                  "with S256.",
                  "Enter {redirect_uri} as a valid redirect URI, and + as a valid post logout "
                  "redirect URI."},
        .sources = {{"https://github.com/keycloak/keycloak", november, trial}},
    },
    {
        .id = "nextcloud",
        .name = "Nextcloud",
        .letter = "NC",
        .use = Limited,
        .limits = "Nextcloud is a provider only with the app OIDC Identity Provider (H2CK/oidc). "
                  "Whether it ignores the port of a loopback redirect is not verified.",
        .issuer = "{server}",
        .fields = {{"server", "Address of Nextcloud", "https://cloud.example.com",
                    FieldKind::Server}},
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::NotVerified,
        .steps = {"In Nextcloud, install the app OIDC Identity Provider.",
                  "In the administration settings, under OpenID Connect, add a client of the type "
                  "public with the code flow.",
                  "Enter {redirect_uri} as its redirect URI, and copy the client ID."},
        .sources = {{"https://github.com/H2CK/oidc", november},
                    {"https://github.com/H2CK/oidc/issues/550", november}},
    },
    {
        .id = "ory-hydra",
        .name = "Ory Hydra",
        .letter = "Or",
        .use = Usable,
        .issuer = "{server}/",
        .fields = {{"server", "Issuer of Hydra", "https://hydra.example.com", FieldKind::Server}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"Create the client: hydra create oauth2-client --token-endpoint-auth-method none "
                  "--grant-type authorization_code,refresh_token --response-type code.",
                  "Add --scope openid,profile,email,offline_access and --redirect-uri "
                  "{redirect_uri}.",
                  "Add --post-logout-callback {redirect_uri}: it must equal a redirect URI."},
        .sources = {{"https://github.com/ory/hydra", november, trial}},
    },
    {
        .id = "zitadel",
        .name = "ZITADEL",
        .letter = "Z",
        .use = Usable,
        .issuer = "{server}",
        .fields = {{"server", "Address of the instance", "https://acme-abc123.zitadel.cloud",
                    FieldKind::Server, "", "",
                    R"(https://[a-z0-9-]+(\.[a-z0-9]+)?\.zitadel\.cloud)"}},
        .scopes = withOfflineAccess,
        .redirect = Redirect::LoopbackSamePort,
        .refresh = Refresh::OfflineAccess,
        .steps = {"In the ZITADEL console, open the project, and create an application of the type "
                  "Native.",
                  "Choose Code with PKCE, and tick the grant type Refresh Token.",
                  "Enter {redirect_uri} as a redirect URI and as a post logout URI, with the "
                  "development mode on if it asks for https.",
                  "Under Token Settings, let the ID token include the user's profile, and copy the "
                  "client ID."},
        .sources = {{"https://zitadel.com/docs/concepts/structure/applications", november},
                    {"https://zitadel.com/docs/examples/login/flutter", november}},
    },
};

} // namespace

std::span<const ProfileRow> selfHostedProfiles() {
    return selfHostedRows;
}

} // namespace bifrost
