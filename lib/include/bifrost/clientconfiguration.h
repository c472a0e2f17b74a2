// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/browserpage.h>
#include <bifrost/secret.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bifrost {

/// How the client proves itself at the token endpoint (OpenID Connect Core 1.0, 9).
enum class ClientAuthentication {
    None,              ///< a public client: PKCE alone. Right for nearly every desktop application.
    ClientSecretBasic, ///< RFC 6749, 2.3.1
    ClientSecretPost,  ///< RFC 6749, 2.3.1, in the body
};

/// All that a `Client` must know. Checked as a whole by `Client::create()`.
struct ClientConfiguration {
    QString issuer{};   ///< anything `Issuer::fromInput()` accepts
    QString clientId{}; ///< as registered with the provider
    ClientAuthentication clientAuthentication = ClientAuthentication::None;
    std::optional<Secret> clientSecret{}; ///< only with ClientSecretBasic and ClientSecretPost
    QStringList scopes{QStringLiteral("openid"), QStringLiteral("profile"),
                       QStringLiteral("email")};

    /// Ports of 127.0.0.1 to try, in order, for `http://127.0.0.1:PORT` and `redirectPath`. When
    /// none is free for three seconds (a round trip that is just ending lets go of its port in two)
    /// any free port serves the sign-in (RFC 8252 §7.3; `Client::takenPort()` tells), and a
    /// sign-out leaves `post_logout_redirect_uri` out, because providers compare that one with its
    /// port.
    QList<quint16> redirectPorts{27421};
    /// The path of that redirect URI. An application that uses several providers gives each one its
    /// own, for example `/callback/asgardeo`: then none of them can pass for another, even when it
    /// sends no `iss` (RFC 8252, 8.10; RFC 9700, 4.4.2). ASCII segments of letters, digits and
    /// `-._~`, not below `/start`.
    QString redirectPath = QStringLiteral("/callback");

    /// Names this application's entries in the keychain and in `dataDirectory`; reverse-DNS is
    /// usual.
    QString applicationId = QStringLiteral("bifrost");
    /// Shown to people, in the browser's page and the keychain.
    QString applicationName = QStringLiteral("Bifrost");
    /// Where the marker of a stored session and the lock on it stand, which hold no secret. Empty:
    /// the platform's application data folder for `applicationId`.
    QString dataDirectory{};

    /// Linux: the program `bifrost-keychain` of this library, in which the keychain's jobs run.
    /// Empty: where it is installed, seen from the library or the application. Where there is none
    /// they run in the application, which a keychain that ends may then end.
    QString keychainHelper{};

    std::chrono::seconds signInTimeout{600};  ///< how long an attempt waits for the browser
    std::chrono::seconds requestTimeout{20};  ///< for each HTTP request
    std::chrono::seconds keychainTimeout{30}; ///< for a keychain that asks nobody and is silent
    std::chrono::seconds clockTolerance{60};  ///< for `exp`, `iat` and `nbf` of ID Tokens

    /// Empty: `defaultBrowserPages(applicationName)`.
    BrowserPageRenderer browserPages{};
};

} // namespace bifrost
