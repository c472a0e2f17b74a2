// SPDX-License-Identifier: Apache-2.0
#include "environment/testproviderdata.h"

#include <QUrlQuery>

namespace bifrost::testing {

using namespace Qt::StringLiterals;

static Error offlineError(const QUrl &url) {
    TransportError error;
    error.kind = TransportError::Kind::Offline;
    error.url = url.adjusted(QUrl::RemoveQuery);
    return error;
}

TestProvider::Data::Data(test::FakeHttpTransport &transport, test::FakeOAuthEndpoint &endpoint)
    : provider(transport, endpoint) {
    setClaims({{u"given_name"_s, u"Ada"_s},
               {u"family_name"_s, u"Lovelace"_s},
               {u"email"_s, u"ada@example.com"_s}});
    provider.changeIdToken = [this](test::IdTokenFactory &idToken) {
        for (const QString &name : {u"username"_s, u"given_name"_s, u"family_name"_s}) {
            idToken.withoutClaim(name);
        }
        for (const QJsonObject &claims : {userClaims, idTokenClaims}) {
            for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
                idToken.withClaim(claim.key(), claim.value());
            }
        }
    };
    provider.changeTokenResponse = [this](QJsonObject &response) {
        response.insert("expires_in"_L1, qint64(accessTokenLifetime.count()));
        binding.bind(response);
    };
    orderFailures(transport, endpoint);
}

void TestProvider::Data::orderFailures(test::FakeHttpTransport &http,
                                       test::FakeOAuthEndpoint &oauth) {
    for (auto &installed : http.answers) {
        installed = [this, answer = installed](const HttpRequest &request) {
            return offlineOr(request, answer);
        };
    }
    oauth.answer = [this, &oauth, answer = oauth.answer](const Parameters &parameters) {
        if (offline) {
            return failed<HttpResponse>(offlineError(oauth.tokenEndpoint));
        }
        if (endedTokens.contains(test::parameter(parameters, u"refresh_token"_s))) {
            return ready<Result<HttpResponse>>(test::oauthError("invalid_grant"));
        }
        if (auto refused =
                binding.refusedToken(oauth.tokenEndpoint, oauth.proofs.constLast(), parameters)) {
            return ready<Result<HttpResponse>>(*std::move(refused));
        }
        count(oauth.lastGrant);
        return ready(binding.withNonce(answer(parameters).result())); // it is there already
    };
}

Result<HttpResponse> TestProvider::Data::offlineOr(const HttpRequest &request,
                                                   const test::FakeHttpTransport::Answer &answer) {
    if (offline) {
        return failure(offlineError(request.url));
    }
    if (request.url.path() == test::FakeProvider::revocationPath()) {
        return revoke(request);
    }
    if (request.url.path() == test::FakeProvider::userInfoPath()) {
        if (auto rejected = rejection(request)) {
            return *std::move(rejected);
        }
        if (auto refused = binding.refusedResource(request)) {
            return *std::move(refused);
        }
        return binding.withNonce(answer(request));
    }
    return answer(request);
}

/// RFC 7009 §2.1
HttpResponse TestProvider::Data::revoke(const HttpRequest &request) {
    const QUrlQuery form(QString::fromLatin1(request.body));
    endedTokens.insert(form.queryItemValue(u"token"_s, QUrl::FullyDecoded));
    ++revocations;
    return test::jsonResponse({});
}

std::optional<HttpResponse> TestProvider::Data::rejection(const HttpRequest &request) const {
    for (const auto &[name, value] : request.headers) {
        const QString credentials = QString::fromLatin1(value);
        if (name == "Authorization" && endedTokens.contains(credentials.section(u' ', 1))) {
            return test::oauthError("invalid_token", 401);
        }
    }
    return std::nullopt;
}

void TestProvider::Data::count(Grant grant) {
    if (grant == Grant::AuthorizationCode) {
        ++signIns;
    } else if (grant == Grant::RefreshToken) {
        ++refreshes;
    }
}

void TestProvider::Data::setClaims(const QJsonObject &claims) {
    userClaims = claims;
    if (!userClaims.contains("sub"_L1)) {
        userClaims.insert("sub"_L1, provider.userInfo.value("sub"_L1));
    }
    provider.userInfo = userClaims;
}

void TestProvider::Data::endTokens(const QString &kind) {
    for (int number = 1; number <= provider.issuedTokens; ++number) {
        endedTokens.insert(kind + QString::number(number));
    }
}

} // namespace bifrost::testing
