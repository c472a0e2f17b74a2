// SPDX-License-Identifier: Apache-2.0
#include "apifixture.h"
#include "support/testroom.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// `ApiClient::networkAccessManager()`.
class TestNetworkAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        api_ = std::make_unique<ApiFixture>();
        QVERIFY(api_->signIn());
        api_->protect("/orders", [](const HttpServer::Request &request) {
            return HttpServer::Reply{200, request.method + ' ' + request.body, {{"X-Answer", "7"}}};
        });
        manager_ = api_->api->networkAccessManager();
        QCOMPARE(api_->api->networkAccessManager(), manager_);
    }
    void cleanup() { api_.reset(); }

    void attachesTheToken() {
        QNetworkRequest request(api_->url(u"/orders"_s));
        request.setRawHeader("Authorization", "Basic of-the-caller");
        QCOMPARE(read(manager_->get(request)), QByteArray("GET "));
        QCOMPARE(api_->server.requests().constLast().header("Authorization"),
                 QByteArray("Bearer access-1"));
    }

    void otherOriginGetsNoToken() {
        HttpServer other;
        other.on("/x", HttpServer::Reply{200, "open", {}});
        QCOMPARE(read(manager_->get(QNetworkRequest(other.url(u"/x"_s)))), QByteArray("open"));
        QVERIFY(other.requests().constFirst().header("Authorization").isEmpty());
    }

    void waitsForAFreshToken() {
        api_->world.pass(2h);
        api_->accepted = {"access-2"};
        QNetworkRequest request(api_->url(u"/orders"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        QNetworkReply *reply = manager_->post(request, QByteArray("body"));
        QSignalSpy finishes(reply, &QNetworkReply::finished);
        QSignalSpy metaData(reply, &QNetworkReply::metaDataChanged);
        QSignalSpy uploads(reply, &QNetworkReply::uploadProgress);
        QVERIFY(!reply->isFinished() && reply->isOpen());
        QCOMPARE(read(reply), QByteArray("POST body"));
        QCOMPARE(finishes.count(), 1);
        QVERIFY(metaData.count() >= 1 && uploads.count() >= 1);
        QCOMPARE(status(reply), 200);
        QCOMPARE(reply->rawHeader("X-Answer"), QByteArray("7"));
        QCOMPARE(reply->url(), api_->url(u"/orders"_s));
        QCOMPARE(reply->operation(), QNetworkAccessManager::PostOperation);
        QCOMPARE(api_->refreshes(), 1);
    }

    void manyWaitForOneRefresh() {
        api_->world.pass(2h);
        api_->accepted = {"access-2"};
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 100; ++i) {
            replies.append(manager_->get(QNetworkRequest(api_->url(u"/orders"_s))));
        }
        for (QNetworkReply *reply : std::as_const(replies)) {
            QCOMPARE(read(reply), QByteArray("GET "));
        }
        QCOMPARE(api_->refreshes(), 1);
    }

    void waitingReplyFailsWithoutAToken() {
        QVERIFY(finished(api_->client->signOut(SignOutScope::LocalOnly)));
        QNetworkReply *reply = manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        QSignalSpy errors(reply, &QNetworkReply::errorOccurred);
        QCOMPARE(read(reply), QByteArray());
        QCOMPARE(reply->error(), QNetworkReply::AuthenticationRequiredError);
        QVERIFY(reply->errorString().contains(u"SignedOut"_s));
        QCOMPARE(errors.count(), 1);
        QCOMPARE(api_->server.requests().size(), 0);
    }

    void waitingReplyMayBeAborted() {
        api_->world.pass(2h);
        api_->world.provider.holdsTokenRequests = true;
        QNetworkReply *reply = manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        settle();
        QSignalSpy finishes(reply, &QNetworkReply::finished);
        reply->abort();
        QCOMPARE(finishes.count(), 1);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        api_->world.provider.release();
        settle();
        QCOMPARE(finishes.count(), 1);
        QCOMPARE(api_->server.requests().size(), 0);
        QNetworkReply *deleted = manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        delete deleted;
        settle();
    }

    void errorStatusIsPassedOn() {
        api_->world.pass(2h);
        api_->server.on("/none", HttpServer::Reply{404, "not here", {}});
        QNetworkReply *reply = manager_->get(QNetworkRequest(api_->url(u"/none"_s)));
        QCOMPARE(read(reply), QByteArray("not here"));
        QCOMPARE(reply->error(), QNetworkReply::ContentNotFoundError);
        QCOMPARE(status(reply), 404);
    }

    void redirectElsewhereIsNotFollowed_data() {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<int>("policy");
        for (const bool waits : {false, true}) {
            const char *when = waits ? "waiting" : "at once";
            QTest::addRow("%s, default", when) << waits << -1;
            QTest::addRow("%s, no less safe", when)
                << waits << int(QNetworkRequest::NoLessSafeRedirectPolicy);
            QTest::addRow("%s, verified by the user", when)
                << waits << int(QNetworkRequest::UserVerifiedRedirectPolicy);
            QTest::addRow("%s, by hand", when)
                << waits << int(QNetworkRequest::ManualRedirectPolicy);
        }
    }
    void redirectElsewhereIsNotFollowed() {
        QFETCH(bool, waits);
        QFETCH(int, policy);
        const HttpServer other;
        api_->server.on("/a",
                        HttpServer::Reply{302, {}, {{"Location", other.url(u"/x"_s).toEncoded()}}});
        if (waits) {
            api_->world.pass(2h);
        }
        QNetworkRequest request(api_->url(u"/a"_s));
        if (policy >= 0) {
            request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, policy);
        }
        QNetworkReply *reply = manager_->get(request);
        connect(reply, &QNetworkReply::redirected, reply, &QNetworkReply::redirectAllowed);
        read(reply);
        const bool isByHand = policy == int(QNetworkRequest::ManualRedirectPolicy);
        QCOMPARE(reply->error(),
                 isByHand ? QNetworkReply::NoError : QNetworkReply::InsecureRedirectError);
        QCOMPARE(other.connectionCount(), 0);
    }

    void redirectWithinTheOriginIsFollowed() {
        api_->server.on("/a", HttpServer::Reply{302, {}, {{"Location", "/orders"}}});
        QNetworkReply *reply = manager_->get(QNetworkRequest(api_->url(u"/a"_s)));
        QCOMPARE(read(reply), QByteArray("GET "));
    }

    void redirectFromElsewhereBringsNoToken() {
        HttpServer other;
        other.on("/x",
                 HttpServer::Reply{302, {}, {{"Location", api_->url(u"/orders"_s).toEncoded()}}});
        QNetworkReply *reply = manager_->get(QNetworkRequest(other.url(u"/x"_s)));
        read(reply);
        QCOMPARE(status(reply), 401);
        QVERIFY(api_->server.requests().constLast().header("Authorization").isEmpty());
    }

    void rejectedTokenIsRefreshedForTheNextRequest() {
        api_->accepted = {"access-2"};
        QNetworkReply *rejected = manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        read(rejected);
        QCOMPARE(status(rejected), 401);
        QVERIFY(eventually([&] { return api_->refreshes() == 1; }));
        settle();
        QCOMPARE(read(manager_->get(QNetworkRequest(api_->url(u"/orders"_s)))), QByteArray("GET "));
    }

    void serverThatAlwaysRefusesCausesOneRefresh() {
        api_->accepted = {};
        for (int i = 0; i < 5; ++i) {
            read(manager_->get(QNetworkRequest(api_->url(u"/orders"_s))));
            settle();
        }
        QCOMPARE(api_->refreshes(), 1);
    }

    void survivesTheClient() {
        api_->client.reset();
        QNetworkReply *reply = manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        read(reply);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    }

    void mayBeDeletedWhileRepliesWait() {
        api_->world.pass(2h);
        api_->world.provider.holdsTokenRequests = true;
        manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        auto body = std::make_unique<QBuffer>();
        body->open(QIODevice::ReadOnly);
        QNetworkReply *reply = manager_->put(QNetworkRequest(api_->url(u"/orders"_s)), body.get());
        body.reset();
        api_->world.provider.release();
        api_->world.provider.holdsTokenRequests = false;
        read(reply);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        api_->world.pass(2h);
        api_->world.provider.holdsTokenRequests = true;
        manager_->get(QNetworkRequest(api_->url(u"/orders"_s)));
        settle();
        api_->api.reset();
        api_->world.provider.release();
        settle();
    }

private:
    /// What the reply brings; it is deleted with the manager.
    static QByteArray read(QNetworkReply *reply) {
        return eventually([&] { return reply->isFinished(); }) ? reply->readAll()
                                                               : QByteArray("nothing");
    }
    static int status(QNetworkReply *reply) {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    std::unique_ptr<ApiFixture> api_;
    QNetworkAccessManager *manager_ = nullptr;
};

BIFROST_TEST(TestNetworkAccess, QCoreApplication)
#include "tst_networkaccess.moc"
