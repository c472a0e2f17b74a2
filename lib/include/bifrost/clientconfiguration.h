// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/activationtoken.h>
#include <bifrost/additionalparameters.h>
#include <bifrost/browserpage.h>
#include <bifrost/clientcertificate.h>
#include <bifrost/proxy.h>
#include <bifrost/redirecthost.h>
#include <bifrost/secret.h>
#include <bifrost/sessionevent.h>
#include <bifrost/signindecision.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace bifrost {

class ProtocolTrace;

/// How the client authenticates at the token endpoint (OIDC Core §9).
///
/// A secret that is shipped to every user is no secret (RFC 8252 §8.5), and one that is sent can be
/// lost at the provider too. Don't use one unless the provider insists. A key of which the provider
/// knows the public part alone proves who uses it; it is worth as much as the place that keeps it.
enum class ClientAuthentication {
    None,              ///< a public client, with PKCE: right for nearly every desktop application
    ClientSecretBasic, ///< RFC 6749 §2.3.1; discouraged
    ClientSecretPost,  ///< RFC 6749 §2.3.1, in the body; discouraged
    PrivateKeyJwt,     ///< RFC 7523 §2.2: a short-lived assertion that `clientKey` signs
    TlsClientAuth,     ///< RFC 8705 §2.1: `clientCertificate`, which an authority has issued
    /// RFC 8705 §2.2: `clientCertificate`, of which the provider knows the key.
    SelfSignedTlsClientAuth,
};

/// Whether the tokens of a session are bound to a key that is made for it (DPoP, RFC 9449), so that
/// whoever copies them can't use them. Decided at each sign-in; a session that exists keeps what it
/// has.
enum class DpopUse {
    /// If the provider's metadata offers it (`dpop_signing_alg_values_supported` with ES256). A
    /// provider that issues bearer tokens all the same is accepted: see `Session::tokenBinding()`.
    Auto,
    /// Whatever the metadata says, since some providers announce nothing. Bearer tokens are
    /// refused (`Rule::TokenResponseTokenTypeIsDpop`), and a session that has some is not
    /// refreshed (`SessionError::ProofKeyMissing`).
    Required,
    /// Bearer tokens: for APIs that accept nothing else, and for programs that send
    /// `Session::accessToken()` by themselves.
    Off,
};

/// Whether the key that tokens are bound to is made and kept by hardware of this computer, which
/// never shows its private part: a TPM 2.0, on Linux through the OpenSSL provider `tpm2`, on
/// Windows through CNG, which has not been tried and so is not used by Auto. Decided at each
/// sign-in that binds tokens (`DpopUse`); a session that exists keeps what it has.
///
/// A signature by a TPM takes a tenth of a second or two, with each request that presents the
/// token. If the TPM is cleared or replaced, or the session is moved to another computer, the user
/// has to sign in again (`SessionError::ProofKeyMissing`).
enum class HardwareKeyUse {
    Auto,     ///< if there is some that this user may use; otherwise as Off
    Required, ///< a sign-in that would have to do without fails with `SigningKeyError`
    Off,      ///< in the keychain, with the session
};

/// What a client demands beyond what OpenID Connect does.
enum class SecurityProfile {
    OpenIdConnect, ///< nothing: what is optional is used where the provider offers it
    /// The FAPI 2.0 Security Profile (Final), as a whole. The client authenticates with a key or a
    /// certificate, pushes its requests, and accepts neither tokens that whoever has them can use
    /// nor signatures by other algorithms than PS256, ES256 and EdDSA with Ed25519; nothing goes
    /// without TLS but the redirect to this computer. A configuration or a provider that cannot do
    /// that is refused with the rule that it violates, where that is known, before a browser opens.
    /// The page \ref fapi2 lists each requirement.
    Fapi2,
};

/// In which form the provider returns the authorization response.
enum class ResponseMode {
    Query,    ///< the parameters as they are (RFC 6749 §4.1.2)
    QueryJwt, ///< in a JWT that the provider has signed (JARM §2.3.1, `query.jwt`)
};

/// When authorization requests are signed (RFC 9101). It takes a `clientKey`.
enum class RequestObjects {
    WhenRequired, ///< if the provider's metadata demands it (RFC 9101 §10.5)
    Always,       ///< at each sign-in
};

/// The configuration of a `Client`, which `Client::create()` validates as a whole.
struct ClientConfiguration {
    QString issuer{};   ///< anything `Issuer::fromInput()` accepts
    QString clientId{}; ///< as registered with the provider
    /// The id of a `ProviderProfile`, for a provider that its issuer does not show to be that one:
    /// the library then does what this provider needs beyond the specifications. Empty: the profile
    /// that fits the issuer, if there is one (`ProviderProfile::forIssuer()`).
    QString provider{};
    /// Which of several accounts with this issuer and client ID: each has a record, a lock and
    /// pending revocations of its own. Up to 64 letters, digits, `-` and `_`; empty for the account
    /// of an application that needs no more than one. `AccountManager` chooses it.
    QString account{};
    /// `SecurityProfile::Fapi2` wins over what the members below leave open: `DpopUse::Auto` is
    /// `Required` then, unless the provider binds tokens to `clientCertificate`.
    SecurityProfile securityProfile = SecurityProfile::OpenIdConnect;
    /// As registered with the provider.
    ClientAuthentication clientAuthentication = ClientAuthentication::None;
    std::optional<Secret> clientSecret{}; ///< only with ClientSecretBasic and ClientSecretPost
    /// Whether tokens are bound to a key of this computer.
    DpopUse dpop = DpopUse::Auto;
    /// Whether hardware keeps that key.
    HardwareKeyUse hardwareKeys = HardwareKeyUse::Auto;
    /// Shown in TLS to the provider's token, pushed authorization request, revocation and UserInfo
    /// endpoints, or to their `mtls_endpoint_aliases` (RFC 8705 §5), and to nobody else; with
    /// tokens that are bound to it, also to the origins of an `ApiClient`. TlsClientAuth and
    /// SelfSignedTlsClientAuth need it. With any other authentication the provider may bind
    /// tokens to it all the same (RFC 8705 §3 and §4).
    std::optional<ClientCertificate> clientCertificate{};
    /// The private key of the client, which PrivateKeyJwt and signed requests need: a JWK (RFC 7517
    /// §4), whose `kid` is sent, or PEM without a password (RFC 7468 §10). RSA of 2048 to 4096
    /// bits, P-256, P-384, P-521, Ed25519 or Ed448. The provider knows its public part.
    std::optional<Secret> clientKey{};
    /// Private keys in the same forms, RSA or EC, that decrypt ID Tokens, UserInfo and JARM
    /// responses, if the provider encrypts them (RFC 7516): with RSA-OAEP, RSA-OAEP-256, ECDH-ES,
    /// or ECDH-ES with AES Key Wrap. Several, while the provider is changing from one to the next.
    QList<Secret> decryptionKeys{};
    /// How the authorization response is returned. QueryJwt needs a provider that lists `query.jwt`
    /// among its `response_modes_supported`.
    ResponseMode responseMode = ResponseMode::Query;
    /// Whether authorization requests are signed, also those that are pushed.
    RequestObjects requestObjects = RequestObjects::WhenRequired;
    /// Requested at each sign-in (RFC 6749 §3.3); `openid` must be among them (OIDC Core §3.1.2.1).
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"),
                       QStringLiteral("email")};

    /// Sent with the authorization request of each sign-in, unless `SignInOptions` has a parameter
    /// of the same name; see `checkAdditionalParameters()`.
    AdditionalParameters additionalParameters{};
    /// The APIs that the access token is for (RFC 8707 §2): absolute URIs without a fragment. Sent
    /// with each sign-in, and again when the code is exchanged and when the session is refreshed
    /// (RFC 8707 §2.2). A provider that doesn't know the parameter ignores it, or reports
    /// `invalid_target`.
    QStringList resources{};

    /// The host of the redirect URI, and the one that the browser has to name (RFC 8252 §8.3).
    RedirectHost redirectHost = RedirectHost::Ipv4Literal;
    /// Ports for the redirect URI, `http://`, `redirectHost`, `:PORT` and `redirectPath`. They
    /// are tried in order. If none is free for three seconds (a browser round trip that is about to
    /// end releases its port within two), a sign-in uses any free port (RFC 8252 §7.3;
    /// `BrowserWait::takenPort` says so), and a sign-out omits `post_logout_redirect_uri`, because
    /// providers compare that one including its port.
    QList<quint16> redirectPorts{27421};
    /// The path of the redirect URI: ASCII segments of letters, digits and `-._~`, not below
    /// `/start`. An application with several providers should use a path for each one, for example
    /// `/callback/asgardeo`, so that no provider can be mixed up with another, even if it sends no
    /// `iss` (RFC 8252 §8.10; RFC 9700 §4.4.2).
    QString redirectPath = QStringLiteral("/callback");

    /// Names the entries of this application in the keychain and in `dataDirectory`; usually in
    /// reverse-DNS notation.
    QString applicationId = QStringLiteral("bifrost");
    /// Shown to the user, on the browser pages and by the keychain.
    QString applicationName = QStringLiteral("Bifrost");
    /// The folder of the marker and the lock of a stored session, which contain no secret. Empty:
    /// the platform's application data folder for `applicationId`.
    QString dataDirectory{};

    /// Linux: the path of `bifrost-keychain`, the program of this library that accesses the
    /// keychain. Empty: where it is installed, relative to the library or the application. Without
    /// it the application accesses the keychain itself; if the keychain crashes, the application
    /// may be terminated with it.
    QString keychainHelper{};

    std::chrono::seconds signInTimeout{600}; ///< how long a sign-in waits for the browser
    std::chrono::seconds requestTimeout{20}; ///< for each HTTP request
    std::chrono::seconds keychainTimeout{
        30}; ///< for a keychain that neither responds nor asks the user
    std::chrono::seconds clockTolerance{60}; ///< for `exp`, `iat` and `nbf` of ID Tokens

    /// Linux with Wayland: asks for the token with which the browser comes to the front, where the
    /// desktop would otherwise open the tab behind the window. `xdg-open` gets it as
    /// `XDG_ACTIVATION_TOKEN`, the portal of a sandbox as `activation_token`. Empty: the browser
    /// gets none. X11, Windows and macOS need none.
    ActivationTokenProvider activationToken{};

    /// Empty: `defaultBrowserPages(applicationName, browserPageLanguage)`.
    BrowserPageRenderer browserPages{};
    /// The language of the default pages, and of the one that forwards a sign-out to the provider.
    BrowserPageLanguage browserPageLanguage{};

    /// Decides whether to accept a user: after the ID Token was validated and UserInfo was read,
    /// before the session is stored. A rejection fails the sign-in with `SignInRejection`, revokes
    /// the tokens, and changes nothing else: whoever was signed in before still is. So does a
    /// function that throws, or does not decide within `decisionTimeout`. Empty: accepts everybody.
    ///
    /// Asked again, beside everything else, when a restored session is new to this process and when
    /// a refresh has changed the claims, so that a user who has left a group does not stay. A
    /// rejection ends the session then (`EndReason::Rejected`) and revokes its tokens. A function
    /// that throws or does not decide ends no session.
    SignInDecider signInDecision{};
    /// How long `signInDecision` may take.
    std::chrono::seconds decisionTimeout{30};
    /// Reports what happens to the session, for an audit log. Empty: nobody wants to know.
    SessionEventHandler sessionEvents{};

    /// The proxy of all requests, in the form of `Proxy::fromInput()`: it wins over everything
    /// else, and `none` is no proxy. Empty: the variables `https_proxy`, `http_proxy`, `all_proxy`
    /// and `no_proxy` (in lower case, else in upper case), then the proxy of the application or the
    /// system as Qt reports it. Loopback addresses are never reached through a proxy.
    QString proxy{};
    /// Asks for the name and password of a proxy. Empty: only the address of the proxy and the
    /// keychain know them; a request that the proxy refuses then fails with
    /// `TransportError::ProxyAuthenticationRequired` or `ProxyAuthenticationRefused`.
    ProxyCredentialsProvider proxyCredentials{};

    /// Records each step of the protocol, for developers (`bifrost/protocoltrace.h`). Null: nothing
    /// is recorded. One trace for each client, so that their operations don't mix.
    std::shared_ptr<ProtocolTrace> protocolTrace{};
};

} // namespace bifrost
