// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include "support/eventually.h"
#include "support/httpserver.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

ClientConfiguration configurationFor(const QString &issuer, const QString &dataDirectory) {
    return {.issuer = issuer,
            .clientId = u"desktop-client"_s,
            .redirectPorts = {},
            .applicationId = u"org.example.bifrost.test"_s,
            .dataDirectory = dataDirectory};
}

template<typename T>
bool finished(const QFuture<T> &future) {
    return eventually([&] { return future.isFinished(); }, std::chrono::seconds(30));
}

} // namespace

/// The wiring, without keychain and browser: those are in the integration and end-to-end tests.
class TestClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAnUnusableConfiguration() {
        QCOMPARE(outcome(Client::create({}).error()), u"IssuerIsUrl"_s);
        auto configuration = configurationFor(u"acme"_s, dir_.path());
        configuration.clientId.clear();
        QCOMPARE(outcome(Client::create(configuration).error()), u"ClientIdIsPresent"_s);
    }

    void startsIdleAndSignedOut() {
        const auto client = Client::create(configurationFor(u"acme"_s, dir_.path()));
        QVERIFY(client);
        QCOMPARE((*client)->activity(), Activity::Idle);
        QVERIFY(!(*client)->session());
        QVERIFY((*client)->browserUrl().isEmpty());
        QVERIFY(!(*client)->storageProblem());
        QCOMPARE((*client)->configuration().issuer, u"acme"_s);
        (*client)->cancel();
        const auto fresh = (*client)->freshSession();
        QCOMPARE(outcome(fresh.result().error()), toLogString(SessionError{}));
    }

    void checksAProvider() {
        HttpServer server;
        serveMetadata(server, server.url(u"/op"_s).toString());
        const auto checked = Client::checkProvider(server.url(u"/op"_s).toString());
        QVERIFY(finished(checked));
        const auto summary = checked.result();
        QCOMPARE(outcome(summary), u"ok"_s);
        QCOMPARE(summary->issuer, server.url(u"/op"_s).toString());
        QCOMPARE(summary->authorizationEndpoint, server.url(u"/authorize"_s));
        QVERIFY(summary->hasEndSession);
        QVERIFY(!summary->hasUserInfo);
        QVERIFY(!summary->hasRevocation);
        QVERIFY(summary->issuesRefreshTokens);
    }

    void checkReportsWhatIsWrongWithAProvider() {
        QCOMPARE(outcome(Client::checkProvider(u"http://op.example.com"_s).result()),
                 u"IssuerIsHttps"_s);
        HttpServer server;
        serveMetadata(server, u"http://127.0.0.1:1/somebody-else"_s);
        const auto foreign = Client::checkProvider(server.url(u"/op"_s).toString());
        QVERIFY(finished(foreign));
        QCOMPARE(outcome(foreign.result()), u"MetadataIssuerMatches"_s);
        QVERIFY(std::get<ValidationError>(foreign.result().error()).suggestion.isEmpty());
        const auto missing = Client::checkProvider(server.url(u"/other"_s).toString());
        QVERIFY(finished(missing));
        QVERIFY(outcome(missing.result()).contains(u"status=404"_s));
    }

    void checkNamesTheIssuerThatTheProviderStates() {
        HttpServer server;
        const QString issuer = server.url(u"/op"_s).toString();
        serveMetadata(server, issuer);
        const auto checked = Client::checkProvider(issuer + u'/');
        QVERIFY(finished(checked));
        const auto error = std::get<ValidationError>(checked.result().error());
        QCOMPARE(error.rule, Rule::MetadataIssuerMatches);
        QCOMPARE(error.suggestion, issuer);
    }

    void preparesAndReportsAProviderThatIsDown() {
        QString issuer;
        {
            const HttpServer server;
            issuer = server.url(u"/op"_s).toString();
        }
        const auto client = Client::create(configurationFor(issuer, dir_.path()));
        const auto prepared = (*client)->prepare();
        QVERIFY(finished(prepared));
        QVERIFY2(outcome(prepared.result()).contains(u"ConnectionRefused"_s),
                 qPrintable(outcome(prepared.result())));
    }

    void signalsWhatItDoesAndStopsWhenDestroyed() {
        HttpServer server;
        server.on("/op/.well-known/openid-configuration",
                  HttpServer::Reply{200, {}, {}, HttpServer::Ending::Hold});
        auto client =
            *Client::create(configurationFor(server.url(u"/op"_s).toString(), dir_.path()));
        QSignalSpy activities(client.get(), &Client::activityChanged);
        const auto signIn = client->signIn();
        QCOMPARE(client->activity(), Activity::ContactingProvider);
        QCOMPARE(activities.count(), 1);
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QVERIFY(signIn.isFinished());
    }

private:
    static void serveMetadata(HttpServer &server, const QString &issuer) {
        const QJsonObject metadata{
            {u"issuer"_s, issuer},
            {u"authorization_endpoint"_s, server.url(u"/authorize"_s).toString()},
            {u"token_endpoint"_s, server.url(u"/token"_s).toString()},
            {u"jwks_uri"_s, server.url(u"/jwks"_s).toString()},
            {u"end_session_endpoint"_s, server.url(u"/logout"_s).toString()}};
        server.on("/op/.well-known/openid-configuration",
                  jsonReply(200, QJsonDocument(metadata).toJson()));
    }
    QTemporaryDir dir_;
};

BIFROST_TEST(TestClient, QCoreApplication)
#include "tst_client.moc"
