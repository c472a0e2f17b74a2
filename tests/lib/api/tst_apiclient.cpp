// SPDX-License-Identifier: Apache-2.0
#include "apifixture.h"
#include "support/testroom.h"

#include <QLoggingCategory>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Requests, redirects, deadlines and ends. Bodies and tokens have classes of their own.
class TestApiClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<ApiFixture>();
        QVERIFY(api_->signIn());
    }
    void cleanup() { api_.reset(); }

    void sendsTheTokenInTheHeaderAlone() {
        api_->protect("/orders");
        const auto response = api_->get(u"/orders?page=2"_s, {.headers = {{"X-Trace", "7"}}});
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(response->body, QByteArray("orders"));
        QVERIFY(response->isSuccess());
        const auto &request = api_->server.requests().constLast();
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/orders?page=2"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer access-1"));
        QCOMPARE(request.header("X-Trace"), QByteArray("7"));
        QVERIFY(!request.target.contains("access-1"));
    }

    void statusOfAnErrorIsAResponse_data() {
        QTest::addColumn<int>("status");
        for (const int status : {204, 304, 400, 401, 403, 404, 409, 429, 500, 503}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void statusOfAnErrorIsAResponse() {
        QFETCH(int, status);
        api_->server.on("/x",
                        HttpServer::Reply{status, {}, {{"X-Answer", "a"}, {"x-answer", "b"}}});
        const auto response = api_->get(u"/x"_s);
        QCOMPARE(text(response), QString::number(status));
        QCOMPARE(response->header("X-ANSWER"), QByteArray("a, b"));
        QCOMPARE(response->header("Absent"), QByteArray());
        QCOMPARE(api_->server.requests().size(), 1);
    }

    void reportsHowLongToWaitAndDoesNotWait() {
        api_->server.on("/x", HttpServer::Reply{429, {}, {{"Retry-After", "7"}}});
        const auto response = api_->get(u"/x"_s);
        QCOMPARE(response->status, 429);
        QCOMPARE(response->retryAfter, std::optional(7s));
        QCOMPARE(api_->server.requests().size(), 1);
    }

    void otherOriginGetsNothing() {
        const HttpServer other;
        const auto response = ApiFixture::await(api_->api->get(other.url(u"/orders?secret"_s)));
        QVERIFY(failedWith(response, ApiError::Kind::OriginNotAllowed));
        QVERIFY(!outcome(response).contains(u"secret"_s));
        QCOMPARE(other.connectionCount(), 0);
    }

    void otherOriginTouchesNoToken() {
        api_->world.pass(2h);
        const HttpServer other;
        QVERIFY(!ApiFixture::await(api_->api->get(other.url(u"/"_s))));
        settle();
        QCOMPARE(api_->refreshes(), 0);
    }

    void reservedHeaderIsNotSent() {
        const auto response = api_->get(u"/x"_s, {.headers = {{"authorization", "Basic eA=="}}});
        QVERIFY(failedWith(response, ApiError::Kind::InvalidRequest));
        QCOMPARE(api_->server.requests().size(), 0);
    }

    void followsRedirectsWithinTheOrigin() {
        api_->server.on("/a", HttpServer::Reply{307, "elsewhere", {{"Location", "b"}}});
        api_->server.on("/b", HttpServer::Reply{302, {}, {{"Location", "/orders?x"}}});
        api_->protect("/orders");
        const auto response = api_->get(u"/a"_s);
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(response->url, api_->url(u"/orders?x"_s));
        QCOMPARE(api_->server.requests().constLast().header("Authorization"),
                 QByteArray("Bearer access-1"));
    }

    void redirectAfterPostBecomesGetWithoutBody() {
        api_->server.on("/a", HttpServer::Reply{303, {}, {{"Location", "/orders"}}});
        api_->protect("/orders");
        const auto response =
            ApiFixture::await(api_->api->post(api_->url(u"/a"_s), ApiBody::bytes("b", "text/plain"),
                                              {.headers = {{"Content-Language", "en"}}}));
        QCOMPARE(text(response), u"200"_s);
        const auto &request = api_->server.requests().constLast();
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(request.body.isEmpty());
        QVERIFY(request.header("Content-Type").isEmpty());
        QVERIFY(request.header("Content-Language").isEmpty());
    }

    void redirectElsewhereIsNotFollowed_data() {
        QTest::addColumn<QString>("target"); // %1: the port of this API, %2: of another server
        QTest::newRow("other port") << u"http://127.0.0.1:%2/"_s;
        QTest::newRow("other name") << u"http://localhost:%1/"_s;
        QTest::newRow("other scheme") << u"https://127.0.0.1:%1/"_s;
        QTest::newRow("other scheme, relative host") << u"//127.0.0.1:%2/"_s;
        QTest::newRow("user") << u"http://x:y@127.0.0.1:%1/"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("data") << u"data:text/plain,x"_s;
        QTest::newRow("invalid") << u"http://127.0.0.1:x/"_s;
    }
    void redirectElsewhereIsNotFollowed() {
        QFETCH(QString, target);
        const HttpServer other;
        target.replace(u"%1"_s, QString::number(api_->url({}).port()));
        target.replace(u"%2"_s, QString::number(other.url({}).port()));
        for (const int status : {301, 302, 303, 307, 308}) {
            api_->server.on("/a", HttpServer::Reply{status, {}, {{"Location", target.toLatin1()}}});
            const auto response = api_->get(u"/a?secret"_s);
            QVERIFY(failedWith(response, TransportError::Kind::Redirected));
            QVERIFY(!outcome(response).contains(u"secret"_s));
        }
        QCOMPARE(api_->server.requests().size(), 5);
        QCOMPARE(other.connectionCount(), 0);
    }

    void redirectsEnd() {
        api_->server.on("/a", HttpServer::Reply{302, {}, {{"Location", "/a"}}});
        const auto response = api_->get(u"/a"_s);
        QVERIFY(failedWith(response, TransportError::Kind::Redirected));
        QCOMPARE(api_->server.requests().size(), 6);
    }

    void deadlineCoversEverything() {
        api_->server.on("/a", HttpServer::Reply{200, {}, {}, HttpServer::Ending::Hold});
        const auto held = api_->get(u"/a"_s, {.deadline = 50ms});
        QVERIFY(failedWith(held, TransportError::Kind::TimedOut));
        api_->world.pass(2h);
        api_->world.provider.holdsTokenRequests = true;
        const auto unrefreshed = api_->get(u"/a"_s, {.deadline = 50ms});
        QVERIFY(failedWith(unrefreshed, TransportError::Kind::TimedOut));
    }

    void canceledFutureEndsTheRequest() {
        api_->server.on("/a", HttpServer::Reply{200, {}, {}, HttpServer::Ending::Hold});
        auto future = api_->api->get(api_->url(u"/a"_s));
        QVERIFY(eventually([&] { return api_->server.requests().size() == 1; }));
        future.cancel();
        QVERIFY(eventually([&] { return api_->server.openConnections() == 0; }));
        QVERIFY(future.isCanceled());
    }

    void deletedApiClientCancelsItsRequests() {
        api_->server.on("/a", HttpServer::Reply{200, {}, {}, HttpServer::Ending::Hold});
        const auto future = api_->api->get(api_->url(u"/a"_s));
        QVERIFY(eventually([&] { return api_->server.requests().size() == 1; }));
        api_->api.reset();
        QVERIFY(future.isFinished() && future.isCanceled());
        QVERIFY(eventually([&] { return api_->server.openConnections() == 0; }));
    }

    void mayBeDeletedInAnAnswer() {
        api_->protect("/orders");
        bool called = false;
        QObject context;
        then(api_->api->get(api_->url(u"/orders"_s)), &context, [&](const Result<ApiResponse> &) {
            api_->api.reset();
            api_->client.reset();
            called = true;
        });
        QVERIFY(eventually([&] { return called; }));
        settle();
    }

    void mayBeDeletedInAProgress() {
        api_->server.on("/a", HttpServer::Reply{200, QByteArray(100'000, 'x'), {}});
        bool called = false;
        const auto future =
            api_->api->get(api_->url(u"/a"_s), {.downloadProgress = [&](qint64, qint64) {
                               called = true;
                               api_->api.reset();
                           }});
        QVERIFY(eventually([&] { return called; }));
        QVERIFY(finished(future));
        settle();
    }

    void survivesItsClient() {
        api_->server.on("/a", HttpServer::Reply{200, {}, {}, HttpServer::Ending::Hold});
        const auto pending = api_->api->get(api_->url(u"/a"_s));
        QVERIFY(eventually([&] { return api_->server.requests().size() == 1; }));
        api_->client.reset();
        api_->server.release();
        // What has been sent may still be answered: it needs the client no longer.
        QVERIFY(finished(pending));
        const auto later = api_->get(u"/a"_s);
        QVERIFY(isCanceled(later.error()));
    }

    void survivesItsClientDuringARefresh() {
        api_->world.pass(2h);
        api_->world.provider.holdsTokenRequests = true;
        const auto pending = api_->api->get(api_->url(u"/a"_s));
        settle();
        api_->client.reset();
        QVERIFY(isCanceled(ApiFixture::await(pending).error()));
        QCOMPARE(api_->server.requests().size(), 0);
    }

    void nobodyIsSignedIn() {
        QVERIFY(finished(api_->client->signOut(SignOutScope::LocalOnly)));
        const auto response = api_->get(u"/a"_s);
        QVERIFY(failedWith(response, SessionError::Kind::SignedOut));
        QCOMPARE(api_->server.requests().size(), 0);
    }

    void refusesUnusableOrigins() {
        const auto made = ApiClient::create(*api_->client, {.origins = {u"http://api.example"_s}});
        QCOMPARE(outcome(made.error()), u"ApiOriginIsUsable"_s);
        QCOMPARE(api_->api->configuration().origins.size(), 1);
    }

    void sendsEveryMethod_data() {
        QTest::addColumn<QByteArray>("method");
        for (const char *method :
             {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PROPFIND"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }
    void sendsEveryMethod() {
        QFETCH(QByteArray, method);
        api_->protect("/orders", [](const auto &) { return HttpServer::Reply{200, {}, {}}; });
        const auto response = ApiFixture::await(api_->api->send(method, api_->url(u"/orders"_s)));
        QCOMPARE(text(response), u"200"_s);
        QCOMPARE(api_->server.requests().constLast().method, method);
    }

    void noSecretIsLogged() {
        QLoggingCategory::setFilterRules(u"bifrost.*=true\nqt.network.*=true"_s);
        static QString log;
        log.clear();
        const auto handler =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                log += text + u'\n';
            });
        api_->accepted = {"access-2"};
        api_->protect("/orders");
        const auto response = api_->get(u"/orders?private=1"_s);
        const auto refused = api_->get(u"/none"_s, {.headers = {{"X", "a\nprivate"}}});
        qInstallMessageHandler(handler);
        QLoggingCategory::setFilterRules({});
        QCOMPARE(text(response), u"200"_s);
        QVERIFY(log.contains(u"has rejected the access token"_s));
        for (const QString &secret : {u"access-1"_s, u"access-2"_s, u"refresh-"_s, u"private"_s}) {
            QVERIFY2(!log.contains(secret), qPrintable(log));
            QVERIFY(!outcome(refused).contains(secret));
        }
    }

private:
    std::unique_ptr<ApiFixture> api_;
};

BIFROST_TEST(TestApiClient, QCoreApplication)
#include "tst_apiclient.moc"
