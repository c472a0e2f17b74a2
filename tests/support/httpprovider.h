// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/idtokenfactory.h"
#include "support/httpserver.h"

#include <QJsonObject>
#include <QMap>

#include <functional>
#include <optional>

namespace bifrost::test {

using FormParameters = QMap<QString, QString>;

/// A whole OpenID provider over real HTTP, for one client: `IdTokenFactory::clientId`. As made it
/// does everything right, and refuses what a strict provider refuses (PKCE, redirect URI, client
/// authentication, a code or a refresh token that was used). A test changes one of its members.
class HttpProvider {
public:
    HttpProvider();
    /// Over TLS; asks for certificates of the client.
    explicit HttpProvider(const TlsIdentity &identity);

    [[nodiscard]] const QString &issuer() const { return issuer_; }
    [[nodiscard]] QString address(const QString &path) const { return server.url(path).toString(); }
    /// How often `path` was asked for.
    [[nodiscard]] qsizetype requests(const QByteArray &path) const;
    /// The last request for `path`; an empty one when there was none.
    [[nodiscard]] HttpServer::Request lastRequest(const QByteArray &path) const;
    /// Answers `path` with this instead.
    void answer(const QByteArray &path, HttpServer::Reply reply) {
        server.on(path, std::move(reply));
    }

    /// The one that is valid now.
    [[nodiscard]] const QByteArray &accessToken() const { return accessToken_; }
    void revokeAccessToken() { accessToken_ = "revoked"; }

    static constexpr const char *metadataPath =
        "/t/acme/oauth2/token/.well-known/openid-configuration";
    static constexpr const char *keysPath = "/jwks";
    static constexpr const char *authorizePath = "/authorize";
    static constexpr const char *tokenPath = "/token";
    static constexpr const char *userInfoPath = "/userinfo";
    static constexpr const char *revocationPath = "/revoke";
    static constexpr const char *logoutPath = "/logout";
    static constexpr const char *pushPath = "/par";
    static constexpr const char *devicePath = "/device_authorization";

    /// Publishes the endpoint for codes (RFC 8628 §4); the user has approved at once.
    void offerDeviceSignIn();

    HttpServer server;
    QJsonObject metadata;
    QJsonObject userInfo;
    HttpHeaders metadataHeaders; ///< beside the content type
    HttpHeaders keysHeaders;

    /// Signs the ID Tokens. The key set shows `keys`, at first this one alone.
    QByteArray algorithm = "RS256";
    SigningKey key = SigningKey::forAlgorithm("RS256");
    QByteArray keyId = IdTokenFactory::keyId;
    QList<QJsonObject> keys;
    [[nodiscard]] static QJsonObject published(const SigningKey &key, const QByteArray &keyId);

    QByteArray clientSecret; ///< when set, `client_secret_basic` is demanded
    /// When set, token requests have to show it (RFC 8705 §2).
    QSslCertificate clientCertificate;
    /// When set, it decides whether a client has authenticated, instead of `clientSecret`.
    std::function<bool(const HttpServer::Request &, const FormParameters &)> authenticates;
    /// A reply to a token or UserInfo request that is refused for another reason.
    std::function<std::optional<HttpServer::Reply>(const HttpServer::Request &)> refuses;
    QByteArray tokenType =
        "Bearer";            ///< of access tokens, and the scheme in which they are presented
    bool rotates = true;     ///< a refresh brings a new refresh token
    bool acceptsPost = true; ///< at the end session endpoint

    std::function<void(FormParameters &)> changeAuthorizationResponse;
    std::function<void(IdTokenFactory &)> changeIdToken;
    std::function<QByteArray(const QByteArray &)> changeCompact; ///< of the signed ID Token
    std::function<void(QJsonObject &)> changeTokenResponse;
    std::function<void(FormParameters &)> changeLogoutResponse;
    std::function<void()> beforeTokenResponse;
    bool holdsTokenResponse = false; ///< until `server.release()`

    /// From now on authorization requests have to be pushed, by an authenticated client (RFC 9126).
    void demandPushedRequests();

    /// What must never be seen anywhere else: codes, verifiers, states, nonces, tokens.
    QByteArrayList secrets;

private:
    void open();
    struct Grant {
        QString challenge;
        QString redirectUri;
        QString nonce;
    };
    HttpServer::Reply authorize(const HttpServer::Request &request);
    HttpServer::Reply push(const HttpServer::Request &request);
    HttpServer::Reply token(const HttpServer::Request &request);
    HttpServer::Reply logout(const HttpServer::Request &request);
    HttpServer::Reply tokens(const QString &nonce, const QString &code);
    [[nodiscard]] HttpServer::Reply userInfoReply(const HttpServer::Request &request) const;
    [[nodiscard]] bool isAuthenticated(const HttpServer::Request &request,
                                       const FormParameters &form) const;

    QString issuer_;
    QMap<QString, Grant> codes_;
    QMap<QString, FormParameters> pushed_; ///< by `request_uri`; each is good once
    bool demandsPushing_ = false;
    QByteArray refreshToken_;
    QByteArray accessToken_;
    qint64 signedInAt_ = 0;
    int issued_ = 0;
};

/// `name=value&...`, decoded; of several values of one name the last.
[[nodiscard]] FormParameters parseForm(const QByteArray &form);

} // namespace bifrost::test
