// SPDX-License-Identifier: Apache-2.0
#include "flow/documentrequest.h"

#include "doubles/fakehttptransport.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

FakeHttpTransport::Answer redirect(const QByteArray &location, int status = 302) {
    return [location, status](const HttpRequest &) {
        HttpResponse response = jsonResponse({}, status);
        response.location = location;
        return response;
    };
}

} // namespace

class TestDocumentRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsRedirectsWithinTheOrigin_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("status");
        QTest::newRow("moved") << QByteArray("https://op.example/new") << 301;
        QTest::newRow("found") << QByteArray("https://op.example/new") << 302;
        QTest::newRow("see other") << QByteArray("https://op.example/new") << 303;
        QTest::newRow("temporarily") << QByteArray("https://op.example/new") << 307;
        QTest::newRow("permanently") << QByteArray("https://op.example/new") << 308;
        QTest::newRow("with the port") << QByteArray("https://op.example:443/new") << 301;
        QTest::newRow("upper case") << QByteArray("HTTPS://OP.example/new") << 301;
        QTest::newRow("path alone") << QByteArray("/new") << 302;
        QTest::newRow("relative path") << QByteArray("../new") << 302;
        QTest::newRow("without the scheme") << QByteArray("//op.example/new") << 302;
        QTest::newRow("fragment") << QByteArray("/new#here") << 302;
    }
    void followsRedirectsWithinTheOrigin() {
        QFETCH(QByteArray, location);
        QFETCH(int, status);
        http_.answers[QStringLiteral("/a/old")] = redirect(location, status);
        http_.answers[QStringLiteral("/new")] = [](const HttpRequest &) {
            return jsonResponse("{\"found\":1}");
        };
        const auto response = fetch();
        QCOMPARE(outcome(response), QStringLiteral("ok"));
        QCOMPARE(response->body, QByteArray("{\"found\":1}"));
        QCOMPARE(http_.requests.size(), 2);
        QCOMPARE(http_.requests.last().headers, http_.requests.first().headers);
        QVERIFY(!http_.requests.last().url.hasFragment());
    }

    void refusesOtherRedirectsAndNamesWhereTheyLead_data() {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const char *location, const char *target) {
            QTest::newRow(name) << QByteArray(location) << QString::fromLatin1(target);
        };
        row("another host", "https://www.op.example/new", "https://www.op.example/new");
        row("another port", "https://op.example:8443/new", "https://op.example:8443/new");
        row("without encryption", "http://op.example/new", "http://op.example/new");
        row("loopback", "http://127.0.0.1/new", "http://127.0.0.1/new");
        row("file", "file:///etc/passwd", "file:///etc/passwd");
        row("password and query", "https://me:hunter2@op.example/new?hunter2",
            "https://op.example/new");
        row("hidden characters", "https://evil.example/\x1b[2J", "https://evil.example/%1B[2J");
        row("no port", "https://op.example:x/new", "");
        row("nowhere", "", "");
    }
    void refusesOtherRedirectsAndNamesWhereTheyLead() {
        QFETCH(QByteArray, location);
        http_.answers[QStringLiteral("/a/old")] = redirect(location);
        const auto response = fetch();
        QVERIFY(!response);
        const auto error = std::get<TransportError>(response.error());
        QCOMPARE(error.kind, TransportError::Kind::Redirected);
        QCOMPARE(error.httpStatus, 302);
        QTEST(error.detail, "target");
        QCOMPARE(http_.requests.size(), 1);
    }

    void followsThreeRedirectsAtMost_data() {
        QTest::addColumn<int>("redirects");
        QTest::addColumn<bool>("followed");
        QTest::newRow("three") << 3 << true;
        QTest::newRow("four") << 4 << false;
    }
    void followsThreeRedirectsAtMost() {
        QFETCH(int, redirects);
        QString path = QStringLiteral("/a/old");
        for (int i = 0; i < redirects; ++i) {
            const QString next = QStringLiteral("/%1").arg(i);
            http_.answers[path] = redirect(next.toLatin1());
            path = next;
        }
        http_.answers[path] = [](const HttpRequest &) { return jsonResponse("{}"); };
        QTEST(fetch().has_value(), "followed");
        QCOMPARE(http_.requests.size(), 4);
    }

    void endsALoop() {
        http_.answers[QStringLiteral("/a/old")] = redirect("/a/old");
        QVERIFY(outcome(fetch()).contains(QLatin1String("Redirected")));
        QCOMPARE(http_.requests.size(), 4);
    }

    void leavesOtherResponsesToTheCaller_data() {
        QTest::addColumn<int>("status");
        for (const int status : {200, 300, 304, 305, 404, 500}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void leavesOtherResponsesToTheCaller() {
        QFETCH(int, status);
        http_.answers[QStringLiteral("/a/old")] = redirect("/new", status);
        QCOMPARE(fetch()->status, status);
        QCOMPARE(http_.requests.size(), 1);
    }

private:
    Result<HttpResponse> fetch() {
        http_.requests.clear();
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://op.example/a/old"));
        request.headers = {{"Accept", "application/json"}};
        const auto future = fetchDocument(http_, request, this);
        const bool finished = QTest::qWaitFor([&] { return future.isFinished(); });
        return finished ? future.result() : failure(UserAgentError{});
    }
    FakeHttpTransport http_;
};

BIFROST_TEST(TestDocumentRequest, QCoreApplication)
#include "tst_documentrequest.moc"
