// SPDX-License-Identifier: Apache-2.0
#include "apifixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What an API says about the token: rejected, not enough, or not strong enough.
class TestApiClientTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<ApiFixture>();
        QVERIFY(api_->signIn());
        api_->protect("/orders");
    }
    void cleanup() { api_.reset(); }

    void hundredRequestsAfterExpiryRefreshOnce() {
        api_->world.pass(2h);
        api_->accepted = {"access-2"};
        QCOMPARE(ofHundred(), 100);
        QCOMPARE(api_->refreshes(), 1);
        QCOMPARE(api_->server.requests().size(), 100);
    }

    void hundredRejectionsRefreshOnce() {
        api_->accepted = {"access-2"};
        QCOMPARE(ofHundred(), 100);
        QCOMPARE(api_->refreshes(), 1);
        QCOMPARE(api_->client->session()->accessToken().reveal(), QByteArray("access-2"));
    }

    void newerTokenIsUsedWithoutAnotherRefresh() {
        api_->server.on(
            "/slow",
            HttpServer::Reply{401, {}, {{"WWW-Authenticate", "Bearer"}}, HttpServer::Ending::Hold});
        const auto late = api_->api->get(api_->url(u"/slow"_s));
        QVERIFY(eventually([&] { return api_->server.requests().size() == 1; }));
        api_->accepted = {"access-2"};
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        api_->protect("/slow");
        api_->server.release();
        QCOMPARE(text(ApiFixture::await(late)), u"200"_s);
        QCOMPARE(api_->refreshes(), 1);
    }

    void tokenOfAnotherProcessIsAdopted() {
        api_->accepted = {"access-2"};
        auto d = std::make_unique<ClientPrivate>(api_->world.unobserved(), api_->world.settings());
        const auto other = ClientPrivate::makeClient(std::move(d));
        QVERIFY(finished(other->restoreSession()));
        api_->world.pass(50min); // so that the other process refreshes, and this one need not
        QVERIFY(finished(other->freshSession(20min)));
        QCOMPARE(api_->refreshes(), 1);
        QCOMPARE(api_->client->session()->accessToken().reveal(), QByteArray("access-1"));
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
        QCOMPARE(api_->refreshes(), 1);
    }

    void serverThatAlwaysRefusesGetsTwoRequests() {
        api_->accepted = {};
        const auto response = api_->get(u"/orders"_s);
        const auto *error = errorAs<ApiError>(response);
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::TokenRejected);
        QCOMPARE(error->httpStatus, 401);
        QCOMPARE(error->url, api_->url(u"/orders"_s));
        QCOMPARE(api_->server.requests().size(), 2);
        QCOMPARE(api_->refreshes(), 1);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!api_->get(u"/orders"_s));
        }
        QCOMPARE(api_->refreshes(), 1); // another would not help
        api_->accepted = {"access-2"};  // but the token is tried, each time
        QCOMPARE(text(api_->get(u"/orders"_s)), u"200"_s);
    }

    void providerThatIssuesTheSameTokenAgainIsAskedOnce() {
        api_->world.provider.changeTokenResponse = [](QJsonObject &response) {
            response.insert(u"access_token"_s, u"access-1"_s);
        };
        api_->accepted = {};
        for (int i = 0; i < 5; ++i) {
            const auto response = api_->get(u"/orders"_s);
            QVERIFY(failedWith(response, ApiError::Kind::TokenRejected));
        }
        QCOMPARE(api_->refreshes(), 1);
        QCOMPARE(api_->server.requests().size(), 5);
    }

    void plain401IsAResponse() {
        for (const char *challenge : {"", R"(Basic realm="x")", R"(Bearer error="maintenance")"}) {
            api_->server.on("/x", ApiFixture::refusal(challenge));
            QCOMPARE(text(api_->get(u"/x"_s)), u"401"_s);
        }
        QCOMPARE(api_->refreshes(), 0);
    }

    void readsEveryFieldOfThatName() {
        api_->server.on(
            "/x",
            HttpServer::Reply{
                401, {}, {{"WWW-Authenticate", "Basic realm=x"}, {"www-authenticate", "Bearer"}}});
        QVERIFY(errorAs<ApiError>(api_->get(u"/x"_s)));
        QCOMPARE(api_->refreshes(), 1);
    }

    void failedRefreshIsTheOutcome() {
        api_->accepted = {};
        api_->world.provider.tokenAnswer = [](const Parameters &) {
            return transportFailure(TransportError::Kind::Offline);
        };
        const auto offline = api_->get(u"/orders"_s);
        QVERIFY(failedWith(offline, TransportError::Kind::Offline));
        QVERIFY(api_->client->session());
        api_->world.provider.tokenAnswer = [](const Parameters &) {
            return oauthError("invalid_grant");
        };
        const auto ended = api_->get(u"/orders"_s);
        QVERIFY(invalidatesSession(ended.error()));
        QVERIFY(!api_->client->session());
    }

    void requestOfOneUserIsNotRepeatedForAnother() {
        api_->server.on(
            "/slow",
            HttpServer::Reply{401, {}, {{"WWW-Authenticate", "Bearer"}}, HttpServer::Ending::Hold});
        const auto late = api_->api->get(api_->url(u"/slow"_s));
        QVERIFY(eventually([&] { return api_->server.requests().size() == 1; }));
        api_->world.provider.userInfo.insert(u"sub"_s, u"somebody-else"_s);
        api_->world.provider.changeIdToken = [](IdTokenFactory &token) {
            token.withClaim(u"sub"_s, u"somebody-else"_s);
        };
        QVERIFY(api_->signIn());
        api_->server.release();
        QVERIFY(isCanceled(ApiFixture::await(late).error()));
        QCOMPARE(api_->server.requests().size(), 1);
    }

    void insufficientScopeNamesWhatIsMissing() {
        api_->server.on(
            "/x", ApiFixture::refusal(
                      R"(Bearer error="insufficient_scope", scope="openid orders:write")", 403));
        const auto response = api_->get(u"/x"_s);
        const auto *error = errorAs<ApiError>(response);
        QVERIFY(error && error->kind == ApiError::Kind::InsufficientScope);
        QCOMPARE(error->missingScopes, QStringList{u"orders:write"_s});
        QCOMPARE(stepUpOptions(*error).additionalScopes, QStringList{u"orders:write"_s});
        QCOMPARE(api_->refreshes(), 0);
    }

    void stepUpFitsIntoASignIn() {
        api_->server.on(
            "/x",
            ApiFixture::refusal(
                R"(Bearer error="insufficient_user_authentication", acr_values="mfa", max_age=0)"));
        const auto response = api_->get(u"/x"_s);
        const auto *error = errorAs<ApiError>(response);
        QVERIFY(error && error->kind == ApiError::Kind::InsufficientAuthentication);
        const auto signIn = api_->client->signIn(stepUpOptions(*error));
        QVERIFY(
            eventually([&] { return api_->client->activity() == Activity::WaitingForBrowser; }));
        const auto &sent = api_->world.oauth.authorizationParameters;
        QCOMPARE(parameter(sent, u"acr_values"_s), u"mfa"_s);
        QCOMPARE(parameter(sent, u"max_age"_s), u"0"_s);
        api_->client->cancel();
        QVERIFY(finished(signIn));
    }

private:
    /// How many of a hundred requests at once succeed.
    int ofHundred() {
        QList<QFuture<Result<ApiResponse>>> pending;
        for (int i = 0; i < 100; ++i) {
            pending.append(api_->api->get(api_->url(u"/orders"_s)));
        }
        int succeeded = 0;
        for (const auto &future : pending) {
            succeeded += text(ApiFixture::await(future)) == u"200"_s ? 1 : 0;
        }
        return succeeded;
    }
    std::unique_ptr<ApiFixture> api_;
};

BIFROST_TEST(TestApiClientTokens, QCoreApplication)
#include "tst_apiclient_tokens.moc"
