// SPDX-License-Identifier: Apache-2.0
#include "doubles/fakeprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace bifrost::test {

namespace {

using namespace Qt::StringLiterals;

QByteArray json(const QJsonObject &object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject metadataOf(const QString &issuer) {
    const auto endpoint = [&](const QString &path) {
        return QUrl(issuer).resolved(QUrl(path)).toString();
    };
    return {{u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, endpoint(u"/authorize"_s)},
            {u"token_endpoint"_s, endpoint(u"/token"_s)},
            {u"jwks_uri"_s, endpoint(FakeProvider::keysPath())},
            {u"userinfo_endpoint"_s, endpoint(FakeProvider::userInfoPath())},
            {u"revocation_endpoint"_s, endpoint(FakeProvider::revocationPath())},
            {u"end_session_endpoint"_s, endpoint(u"/logout"_s)},
            {u"response_types_supported"_s, QJsonArray{u"code"_s}},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}}};
}

} // namespace

QString FakeProvider::metadataPath() {
    return QUrl(IdTokenFactory::issuer).path() + u"/.well-known/openid-configuration"_s;
}

QString FakeProvider::keysPath() {
    return u"/jwks"_s;
}

QString FakeProvider::userInfoPath() {
    return u"/userinfo"_s;
}

QString FakeProvider::revocationPath() {
    return u"/revoke"_s;
}

QString FakeProvider::pushedRequestPath() {
    return u"/par"_s;
}

void FakeProvider::takePushedRequests(PushedRequests how) {
    metadata.insert("pushed_authorization_request_endpoint"_L1,
                    QUrl(IdTokenFactory::issuer).resolved(QUrl(pushedRequestPath())).toString());
    metadata.insert("require_pushed_authorization_requests"_L1, how == PushedRequests::Required);
}

QString FakeProvider::deviceAuthorizationPath() {
    return u"/device_authorization"_s;
}

void FakeProvider::offerDeviceSignIn() {
    metadata.insert(
        "device_authorization_endpoint"_L1,
        QUrl(IdTokenFactory::issuer).resolved(QUrl(deviceAuthorizationPath())).toString());
}

FakeProvider::FakeProvider(FakeHttpTransport &http, FakeOAuthEndpoint &oauth)
    : deviceAuthorization{{u"device_code"_s, u"device-code-1"_s},
                          {u"user_code"_s, u"WDJB-MJHT"_s},
                          {u"verification_uri"_s, u"https://op.example.com/device"_s},
                          {u"verification_uri_complete"_s,
                           u"https://op.example.com/device?user_code=WDJB-MJHT"_s},
                          {u"expires_in"_s, 600},
                          {u"interval"_s, 1}},
      metadata(metadataOf(IdTokenFactory::issuer)),
      userInfo{{u"sub"_s, IdTokenFactory::subject}, {u"given_name"_s, u"Augusta"_s}},
      key(SigningKey::forAlgorithm("RS256")),
      keyId(IdTokenFactory::keyId),
      now(IdTokenFactory::now()),
      oauth_(oauth) {
    http.answers[metadataPath()] = [this](const HttpRequest &) {
        HttpResponse response = dated(jsonResponse(json(metadata)));
        response.maxAge = metadataMaxAge;
        return response;
    };
    http.answers[keysPath()] = [this](const HttpRequest &) {
        HttpResponse response = dated(jsonResponse(keySet()));
        response.maxAge = keysMaxAge;
        return response;
    };
    http.answers[userInfoPath()] = [this](const HttpRequest &) {
        return jsonResponse(json(userInfo));
    };
    http.answers[revocationPath()] = [](const HttpRequest &) { return jsonResponse({}); };
    http.answers[pushedRequestPath()] = [this](const HttpRequest &request) {
        return acceptPushedRequest(request);
    };
    http.answers[deviceAuthorizationPath()] = [this](const HttpRequest &) {
        return jsonResponse(json(deviceAuthorization));
    };
    http.answers[u"/logout"_s] = [](const HttpRequest &) { return jsonResponse({}); };
    oauth_.answer = [this](const Parameters &parameters) {
        if (holdsTokenRequests) {
            return held_.emplace_back(parameters, Deferred<Result<HttpResponse>>()).second.future();
        }
        return ready(tokenResponse(parameters));
    };
}

HttpResponse FakeProvider::acceptPushedRequest(const HttpRequest &request) {
    pushed_.clear();
    for (const auto &[name, value] :
         QUrlQuery(QString::fromLatin1(request.body)).queryItems(QUrl::FullyDecoded)) {
        pushed_.append({name, QString(value).replace(u'+', u' ')});
    }
    const QJsonObject accepted{
        {u"request_uri"_s, u"urn:ietf:params:oauth:request_uri:%1"_s.arg(++pushedRequests_)},
        {u"expires_in"_s, pushedRequestLifetime}};
    return jsonResponse(json(accepted), 201);
}

const Parameters &FakeProvider::requested() const {
    const bool isReference = !parameter(oauth_.authorizationParameters, u"request_uri"_s).isEmpty();
    return isReference ? pushed_ : oauth_.authorizationParameters;
}

void FakeProvider::release() {
    holdsTokenRequests = false;
    auto held = std::exchange(held_, {});
    for (auto &[parameters, answer] : held) {
        answer.finish(tokenResponse(parameters));
    }
}

Result<HttpResponse> FakeProvider::tokenResponse(const Parameters &parameters) {
    if (tokenAnswer) {
        return tokenAnswer(parameters);
    }
    const bool isRefresh = parameter(parameters, u"grant_type"_s) == "refresh_token"_L1;
    const QByteArray number = QByteArray::number(++issuedTokens);
    const QByteArray accessToken = "access-" + number;
    IdTokenFactory idToken(algorithm);
    idToken.withKey(key).withHeader(u"kid"_s, QString::fromLatin1(keyId)).issuedAt(now);
    idToken.forAccessToken(accessToken);
    if (isRefresh) {
        idToken.refreshed();
        idToken.withClaim(u"auth_time"_s, signedInAt.value_or(now).toSecsSinceEpoch());
    } else if (parameter(parameters, u"grant_type"_s) == "authorization_code"_L1) {
        signedInAt = now;
        idToken.forCode(parameter(parameters, u"code"_s).toUtf8());
        idToken.withClaim(u"nonce"_s, parameter(requested(), u"nonce"_s));
    } else {
        signedInAt = now;
        idToken.withoutClaim(u"nonce"_s);
    }
    if (changeIdToken) {
        changeIdToken(idToken);
    }
    QJsonObject response{{u"access_token"_s, QString::fromLatin1(accessToken)},
                         {u"token_type"_s, u"Bearer"_s},
                         {u"expires_in"_s, 3600}};
    if (!isRefresh || refreshesIdToken) {
        response.insert(u"id_token"_s, QString::fromLatin1(idToken.compact()));
    }
    if (!isRefresh || rotates) {
        response.insert(u"refresh_token"_s, QString::fromLatin1("refresh-" + number));
    }
    if (changeTokenResponse) {
        changeTokenResponse(response);
    }
    return dated(jsonResponse(json(response)));
}

HttpResponse FakeProvider::dated(HttpResponse response) const {
    response.url = QUrl(IdTokenFactory::issuer);
    if (datesAnswers) {
        response.date = now;
    }
    return response;
}

QByteArray FakeProvider::keySet() const {
    if (!publishesKey) {
        return jwkSet({});
    }
    QJsonObject jwk = key.publicJwk();
    jwk.insert(u"kid"_s, QString::fromLatin1(keyId));
    jwk.insert(u"use"_s, u"sig"_s);
    return jwkSet({jwk});
}

QByteArray FakeProvider::approval() const {
    return "code=" + IdTokenFactory::code +
           "&state=" + parameter(requested(), u"state"_s).toLatin1();
}

QByteArray FakeProvider::refusal(const QByteArray &error) const {
    return "error=" + error + "&state=" + parameter(requested(), u"state"_s).toLatin1();
}

HttpResponse oauthError(const QByteArray &error, int status) {
    return jsonResponse("{\"error\":\"" + error + "\"}", status);
}

} // namespace bifrost::test
