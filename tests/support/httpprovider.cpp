// SPDX-License-Identifier: Apache-2.0
#include "support/httpprovider.h"

#include "support/tlsidentity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace bifrost::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpServer::Reply oauthErrorReply(const char *error) {
    return jsonReply(400, json({{u"error"_s, QString::fromLatin1(error)}}));
}

HttpServer::Reply redirectReply(const QString &address, const FormParameters &parameters) {
    QByteArray location = address.toLatin1() + '?';
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        location += it.key().toLatin1() + '=' + QUrl::toPercentEncoding(it.value()) + '&';
    }
    location.chop(1);
    return {302, {}, {{"Location", location}}};
}

HttpServer::Reply withHeaders(HttpServer::Reply reply, const HttpHeaders &headers) {
    reply.headers += headers;
    return reply;
}

} // namespace

FormParameters parseForm(const QByteArray &form) {
    QByteArray spaced = form;
    spaced.replace('+', "%20");
    FormParameters parameters;
    for (const auto &[name, value] :
         QUrlQuery(QString::fromLatin1(spaced)).queryItems(QUrl::FullyDecoded)) {
        parameters.insert(name, value);
    }
    return parameters;
}

HttpProvider::HttpProvider() {
    open();
}

HttpProvider::HttpProvider(const TlsIdentity &identity)
    : server(identity, HttpServer::ClientCertificates::Asked) {
    open();
}

void HttpProvider::open() {
    userInfo = {{u"sub"_s, IdTokenFactory::subject}, {u"email"_s, u"ada@example.com"_s}};
    keys = {published(key, keyId)};
    issuer_ = server.url(u"/t/acme/oauth2/token"_s).toString();
    metadata = {{u"issuer"_s, issuer_},
                {u"authorization_endpoint"_s, address(QLatin1String(authorizePath))},
                {u"token_endpoint"_s, address(QLatin1String(tokenPath))},
                {u"jwks_uri"_s, address(QLatin1String(keysPath))},
                {u"userinfo_endpoint"_s, address(QLatin1String(userInfoPath))},
                {u"revocation_endpoint"_s, address(QLatin1String(revocationPath))},
                {u"end_session_endpoint"_s, address(QLatin1String(logoutPath))},
                {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                {u"authorization_response_iss_parameter_supported"_s, true}};
    using Request = HttpServer::Request;
    server.on(metadataPath, [this](const Request &) {
        return withHeaders(jsonReply(200, json(metadata)), metadataHeaders);
    });
    server.on(keysPath, [this](const Request &) {
        return withHeaders(jsonReply(200, jwkSet(keys)), keysHeaders);
    });
    server.on(authorizePath, [this](const Request &request) { return authorize(request); });
    server.on(tokenPath, [this](const Request &request) { return token(request); });
    server.on(userInfoPath, [this](const Request &request) { return userInfoReply(request); });
    server.on(revocationPath, jsonReply(200, {}));
    server.on(logoutPath, [this](const Request &request) { return logout(request); });
}

QJsonObject HttpProvider::published(const SigningKey &key, const QByteArray &keyId) {
    QJsonObject jwk = key.publicJwk();
    jwk.insert(u"use"_s, u"sig"_s);
    if (!keyId.isEmpty()) {
        jwk.insert(u"kid"_s, QString::fromLatin1(keyId));
    }
    return jwk;
}

qsizetype HttpProvider::requests(const QByteArray &path) const {
    const auto &all = server.requests();
    return std::count_if(all.cbegin(), all.cend(),
                         [&](const auto &request) { return request.path() == path; });
}

HttpServer::Request HttpProvider::lastRequest(const QByteArray &path) const {
    const auto &all = server.requests();
    const auto last = std::find_if(all.crbegin(), all.crend(),
                                   [&](const auto &request) { return request.path() == path; });
    return last == all.crend() ? HttpServer::Request() : *last;
}

void HttpProvider::demandPushedRequests() {
    demandsPushing_ = true;
    metadata.insert(u"pushed_authorization_request_endpoint"_s, address(QLatin1String(pushPath)));
    metadata.insert(u"require_pushed_authorization_requests"_s, true);
    server.on(pushPath, [this](const HttpServer::Request &request) { return push(request); });
}

HttpServer::Reply HttpProvider::push(const HttpServer::Request &request) {
    const FormParameters form = parseForm(request.body);
    if (!isAuthenticated(request, form)) {
        return oauthErrorReply("invalid_client");
    }
    const QString reference = u"urn:ietf:params:oauth:request_uri:%1"_s.arg(++issued_);
    pushed_.insert(reference, form);
    return jsonReply(201, json({{u"request_uri"_s, reference}, {u"expires_in"_s, 60}}));
}

HttpServer::Reply HttpProvider::authorize(const HttpServer::Request &request) {
    FormParameters asked = parseForm(QUrl::fromEncoded(request.target).query().toLatin1());
    if (demandsPushing_) {
        asked = asked.size() == 2 ? pushed_.take(asked.value(u"request_uri"_s)) : FormParameters();
    }
    const bool isRight = asked.value(u"client_id"_s) == IdTokenFactory::clientId &&
                         asked.value(u"response_type"_s) == "code"_L1 &&
                         asked.value(u"code_challenge_method"_s) == "S256"_L1 &&
                         asked.value(u"scope"_s).split(u' ').contains(u"openid"_s);
    if (!isRight) {
        return {400, "bad request", {}};
    }
    const QString code = u"code+%1/%"_s.arg(++issued_); // an honest test of every encoder
    codes_.insert(code, {asked.value(u"code_challenge"_s), asked.value(u"redirect_uri"_s),
                         asked.value(u"nonce"_s)});
    secrets << code.toLatin1() << asked.value(u"state"_s).toLatin1()
            << asked.value(u"nonce"_s).toLatin1();
    FormParameters response{
        {u"code"_s, code}, {u"state"_s, asked.value(u"state"_s)}, {u"iss"_s, issuer_}};
    if (changeAuthorizationResponse) {
        changeAuthorizationResponse(response);
    }
    return redirectReply(asked.value(u"redirect_uri"_s), response);
}

bool HttpProvider::isAuthenticated(const HttpServer::Request &request,
                                   const FormParameters &form) const {
    const QByteArray header = request.header("Authorization");
    if (!clientCertificate.isNull() && request.certificate != clientCertificate) {
        return false;
    }
    if (authenticates) {
        return authenticates(request, form);
    }
    if (clientSecret.isEmpty()) {
        return header.isEmpty() && form.value(u"client_id"_s) == IdTokenFactory::clientId;
    }
    const QByteArray pair = QUrl::toPercentEncoding(IdTokenFactory::clientId) + ':' +
                            QUrl::toPercentEncoding(QString::fromUtf8(clientSecret));
    return header == "Basic " + pair.toBase64() && !form.contains(u"client_secret"_s);
}

void HttpProvider::offerDeviceSignIn() {
    metadata.insert(u"device_authorization_endpoint"_s, address(QLatin1String(devicePath)));
    const QJsonObject codes{{u"device_code"_s, u"device-code-1"_s},
                            {u"user_code"_s, u"WDJB-MJHT"_s},
                            {u"verification_uri"_s, address(u"/device"_s)},
                            {u"expires_in"_s, 600},
                            {u"interval"_s, 1}};
    answer(devicePath, jsonReply(200, json(codes)));
}

HttpServer::Reply HttpProvider::token(const HttpServer::Request &request) {
    const FormParameters form = parseForm(request.body);
    if (beforeTokenResponse) {
        beforeTokenResponse();
    }
    if (!isAuthenticated(request, form)) {
        return oauthErrorReply("invalid_client");
    }
    if (const auto refusal = refuses ? refuses(request) : std::nullopt) {
        return *refusal;
    }
    if (form.value(u"grant_type"_s) == "refresh_token"_L1) {
        const bool isRight = form.value(u"refresh_token"_s).toLatin1() == refreshToken_;
        return isRight ? tokens({}, {}) : oauthErrorReply("invalid_grant");
    }
    if (form.contains(u"device_code"_s)) {
        const bool isRight = form.value(u"device_code"_s) == "device-code-1"_L1;
        return isRight ? tokens({}, u"-"_s) : oauthErrorReply("invalid_grant");
    }
    if (form.value(u"grant_type"_s) == "organization_switch"_L1) {
        const bool isRight = form.value(u"token"_s).toLatin1() == accessToken_ &&
                             form.contains(u"switching_organization"_s);
        return isRight ? tokens({}, u"-"_s) : oauthErrorReply("invalid_grant");
    }
    const QString code = form.value(u"code"_s);
    const QByteArray verifier = form.value(u"code_verifier"_s).toLatin1();
    secrets << verifier;
    if (!codes_.contains(code)) {
        return oauthErrorReply("invalid_grant");
    }
    const Grant grant = codes_.take(code);
    const QByteArray challenge =
        base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
    const bool isRight = verifier.size() >= 43 && grant.challenge.toLatin1() == challenge &&
                         grant.redirectUri == form.value(u"redirect_uri"_s);
    return isRight ? tokens(grant.nonce, code) : oauthErrorReply("invalid_grant");
}

HttpServer::Reply HttpProvider::tokens(const QString &nonce, const QString &code) {
    const QByteArray number = QByteArray::number(++issued_);
    accessToken_ = "access+token/" + number;
    const bool isRefresh = code.isEmpty();
    if (!isRefresh || rotates) {
        refreshToken_ = "refresh+token/" + number + "%";
    }
    IdTokenFactory idToken(algorithm);
    idToken.withKey(key).issuedAt(QDateTime::currentDateTimeUtc());
    idToken.withClaim(u"iss"_s, issuer_).withHeader(u"kid"_s, QString::fromLatin1(keyId));
    idToken.forAccessToken(accessToken_);
    if (isRefresh) { // OIDC Core §12.2: `auth_time` stays that of the sign-in
        idToken.refreshed().withClaim(u"auth_time"_s, signedInAt_);
    } else {
        signedInAt_ = QDateTime::currentSecsSinceEpoch();
        idToken.withClaim(u"auth_time"_s, signedInAt_);
        idToken.withClaim(u"nonce"_s, nonce).forCode(code.toLatin1());
    }
    if (changeIdToken) {
        changeIdToken(idToken);
    }
    const QByteArray compact = changeCompact ? changeCompact(idToken.compact()) : idToken.compact();
    secrets << accessToken_ << refreshToken_ << compact;
    QJsonObject response{{u"access_token"_s, QString::fromLatin1(accessToken_)},
                         {u"token_type"_s, QString::fromLatin1(tokenType)},
                         {u"expires_in"_s, 3600},
                         {u"id_token"_s, QString::fromLatin1(compact)}};
    if (!isRefresh || rotates) {
        response.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken_));
    }
    if (changeTokenResponse) {
        changeTokenResponse(response);
    }
    HttpServer::Reply reply = jsonReply(200, json(response));
    reply.ending = holdsTokenResponse ? HttpServer::Ending::Hold : HttpServer::Ending::Complete;
    return reply;
}

HttpServer::Reply HttpProvider::userInfoReply(const HttpServer::Request &request) const {
    if (const auto refusal = refuses ? refuses(request) : std::nullopt) {
        return *refusal;
    }
    const bool isRight = request.method == "GET" && request.target == userInfoPath &&
                         request.body.isEmpty() &&
                         request.header("Authorization") == tokenType + ' ' + accessToken_;
    return isRight ? jsonReply(200, json(userInfo)) : HttpServer::Reply{401, {}, {}};
}

HttpServer::Reply HttpProvider::logout(const HttpServer::Request &request) {
    if (request.method == "POST" && !acceptsPost) {
        return {405, {}, {}};
    }
    // RP-Initiated Logout §2: by GET and by POST.
    const FormParameters asked =
        parseForm(request.method == "POST" ? request.body
                                           : QUrl::fromEncoded(request.target).query().toLatin1());
    const QString back = asked.value(u"post_logout_redirect_uri"_s);
    if (back.isEmpty()) {
        return {200, "signed out", {{"Content-Type", "text/html"}}};
    }
    FormParameters response{{u"state"_s, asked.value(u"state"_s)}};
    if (changeLogoutResponse) {
        changeLogoutResponse(response);
    }
    return redirectReply(back, response);
}

} // namespace bifrost::test
