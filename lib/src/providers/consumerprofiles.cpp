// SPDX-License-Identifier: Apache-2.0
#include "providers/profilerow.h"

namespace bifrost {

namespace {

using namespace profiles;

constexpr ProfileRow consumerRows[] = {
    {
        .id = "apple",
        .name = "Apple",
        .letter = "Ap",
        .use = NotUsable,
        .limits = "Apple wants a client secret that is signed with your team's private key, and "
                  "redirects to https only, never to this computer.",
        .issuer = "https://appleid.apple.com",
        .scopes = "openid name email",
        .redirect = Redirect::HttpsOnly,
        .refresh = Refresh::Always,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources = {{"https://better-auth.com/docs/1.6/authentication/apple", november},
                    {"https://packagist.org/packages/currencyfair/apple-sign-in-php-client",
                     november}},
    },
    {
        .id = "bankid-no",
        .name = "BankID (Norway)",
        .letter = "BN",
        .use = NotUsable,
        .limits = "BankID wants a client secret, which a desktop application cannot keep.",
        .issuer = "https://{host}/auth/realms/{realm}",
        .fields = {{"host", "Host", "auth.current.bankid.no", FieldKind::Host,
                    R"(auth(\.[a-z]+)?\.bankid\.no)", "auth.current.bankid.no"},
                   {"realm", "Realm", "current", FieldKind::LowerCase, "[a-z]+", "current"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::NotVerified,
        .sources =
            {{"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "bankid-no.ts",
              november}},
    },
    {
        .id = "battlenet",
        .name = "Battle.net",
        .letter = "BB",
        .use = NotUsable,
        .limits = "Battle.net wants a client secret, which a desktop application cannot keep, and "
                  "issues no refresh token.",
        .issuer = "https://oauth.battle.net",
        .scopes = "openid",
        .redirect = Redirect::LocalhostSamePort,
        .refresh = Refresh::None,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources = {{"https://github.com/Blizzard/oauth-client-sample", november},
                    {"https://arcticjs.dev/providers/battlenet", november}},
    },
    {
        .id = "huggingface",
        .name = "Hugging Face",
        .letter = "HF",
        .use = Limited,
        .limits = "Whether Hugging Face issues refresh tokens to public clients is not verified.",
        .issuer = "https://huggingface.co",
        .redirect = Redirect::LocalhostSamePort,
        .refresh = Refresh::NotVerified,
        .signOut = SignOut::None,
        .steps = {"On Hugging Face, open Settings, Connected Apps, and create an OAuth app.",
                  "Choose a public app, and the scopes openid, profile and email.",
                  "Enter {redirect_uri} as a redirect URL, and copy the client ID."},
        .sources = {{"https://app.unpkg.com/@huggingface/hub@2.7.1/files/dist/src/lib/"
                     "oauth-login-url.d.ts",
                     november},
                    {"https://huggingface.co/spaces/dylanebert/VibeGame/blob/main/test-oauth.html",
                     november}},
    },
    {
        .id = "line",
        .name = "LINE",
        .letter = "Li",
        .use = NotUsable,
        .limits = "LINE wants the channel secret from everybody outside its own mobile SDK, and "
                  "signs ID tokens with it.",
        .issuer = "https://access.line.me",
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::Always,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources =
            {{"https://developers.line.biz/en/docs/line-login/integrate-line-login/", november},
             {"https://developers.line.biz/en/docs/line-login/security-checklist/index.html.md",
              november}},
    },
    {
        .id = "linkedin",
        .name = "LinkedIn",
        .letter = "in",
        .use = NotUsable,
        .limits =
            "LinkedIn enables native clients on request only, and at another address than its "
            "metadata name; other clients need a secret.",
        .issuer = "https://www.linkedin.com/oauth",
        .redirect = Redirect::HttpsOnly,
        .refresh = Refresh::None,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources = {{"https://learn.microsoft.com/en-us/linkedin/shared/authentication/"
                     "authorization-code-flow-native",
                     november},
                    {"https://learn.microsoft.com/en-us/linkedin/shared/authentication/"
                     "authorization-code-flow",
                     november}},
    },
    {
        .id = "passage",
        .name = "Passage",
        .letter = "Pa",
        .use = NotUsable,
        .limits = "1Password ended Passage on January 16, 2026.",
        .issuer = "https://{domain}",
        .fields = {{"domain", "Passage domain", "acme.withpassage.com", FieldKind::Host,
                    R"([a-z0-9-]+\.withpassage\.com)"}},
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::NotVerified,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::NotVerified,
        .sources =
            {{"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "passage.ts",
              november}},
    },
    {
        .id = "roblox",
        .name = "Roblox",
        .letter = "Rb",
        .use = NotVerified,
        .limits = "Public clients are supported, but which redirects to this computer are accepted "
                  "is not verified.",
        .issuer = "https://apis.roblox.com/oauth/",
        .scopes = "openid profile",
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::Always,
        .signOut = SignOut::None,
        .steps =
            {"In the Roblox creator dashboard, create an OAuth 2.0 app.",
             "Enter {redirect_uri} as a redirect URL, and choose the scopes openid and profile.",
             "Copy the client ID. The secret is not needed with PKCE."},
        .sources = {{"https://create.roblox.com/docs/en-us/cloud/auth/oauth2-develop.md", november},
                    {"https://arcticjs.dev/providers/roblox", november}},
    },
    {
        .id = "simplelogin",
        .name = "SimpleLogin",
        .letter = "SL",
        .use = NotUsable,
        .limits = "SimpleLogin documents no client without a secret.",
        .issuer = "https://app.simplelogin.io",
        .redirect = Redirect::LocalhostAnyPort,
        .refresh = Refresh::NotVerified,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources =
            {{"https://github.com/nextauthjs/next-auth/blob/main/packages/core/src/providers/"
              "simplelogin.ts",
              november}},
    },
    {
        .id = "slack",
        .name = "Slack",
        .letter = "Sl",
        .use = NotUsable,
        .limits = "Slack redirects to https, or to a URI scheme of the application, but not to "
                  "http://127.0.0.1.",
        .issuer = "https://slack.com",
        .redirect = Redirect::HttpsOnly,
        .refresh = Refresh::Console,
        .signOut = SignOut::None,
        .sources = {{"https://docs.slack.dev/authentication/using-pkce", november},
                    {"https://next-auth.js.org/providers/slack", november}},
    },
    {
        .id = "twitch",
        .name = "Twitch",
        .letter = "Tw",
        .use = NotUsable,
        .limits = "The code flow of Twitch is for servers: it wants a client secret.",
        .issuer = "https://id.twitch.tv/oauth2",
        .scopes = "openid user:read:email",
        .redirect = Redirect::NotVerified,
        .refresh = Refresh::Always,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources = {{"https://dev.twitch.tv/docs/authentication/getting-tokens-oidc", november}},
    },
    {
        .id = "vipps",
        .name = "Vipps MobilePay",
        .letter = "Vi",
        .use = NotUsable,
        .limits = "Vipps MobilePay gives client credentials to merchants with a server, and "
                  "redirects desktop users to registered web addresses.",
        .issuer = "https://api.vipps.no/access-management-1.0/access/",
        .scopes = "openid name email",
        .redirect = Redirect::HttpsOnly,
        .refresh = Refresh::NotVerified,
        .clientSecret = ClientSecret::Required,
        .signOut = SignOut::None,
        .sources = {{"https://developer.vippsmobilepay.com/docs/APIs/login-api/"
                     "login-api-quick-start.md",
                     november},
                    {"https://developer.vippsmobilepay.com/docs/APIs/login-api/api-guide/"
                     "mobile-app-flows/simple-login/",
                     november}},
    },
};

} // namespace

std::span<const ProfileRow> consumerProfiles() {
    return consumerRows;
}

} // namespace bifrost
