// SPDX-License-Identifier: Apache-2.0
#include "core/httpmessage.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using Kind = TransportError::Kind;

Q_DECLARE_METATYPE(std::optional<Kind>)

class TestHttpMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classifiesResponses_data();
    void classifiesResponses();
    void bodyDecidesWhatIsJson_data();
    void bodyDecidesWhatIsJson();
    void reportsWithoutQueryAndBody();
};

void TestHttpMessage::classifiesResponses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, int status, const char *type, std::optional<Kind> kind) {
        QTest::newRow(name) << status << QByteArray(type) << kind;
    };
    row("json", 200, "application/json", std::nullopt);
    row("structured json", 200, "application/jwk-set+json", std::nullopt);
    row("created json", 201, "application/json", std::nullopt);
    row("html", 200, "text/html", Kind::NotJson);
    row("no type", 200, "", Kind::NotJson);
    row("text that mentions json", 200, "text/json", Kind::NotJson);
    row("signed userinfo", 200, "application/jwt", Kind::NotJson);
    row("moved", 301, "application/json", Kind::Redirected);
    row("found", 302, "text/html", Kind::Redirected);
    row("temporary redirect", 307, "", Kind::Redirected);
    row("bad request", 400, "application/json", Kind::HttpStatus);
    row("not found", 404, "text/html", Kind::HttpStatus);
    row("too many", 429, "application/json", Kind::HttpStatus);
    row("server error", 500, "application/json", Kind::HttpStatus);
    row("no status", 0, "application/json", Kind::HttpStatus);
    row("information", 101, "application/json", Kind::HttpStatus);
}

void TestHttpMessage::classifiesResponses() {
    QFETCH(int, status);
    QFETCH(QByteArray, contentType);
    QFETCH(std::optional<Kind>, kind);
    HttpResponse response;
    response.status = status;
    response.contentType = contentType;
    const auto error = unusableJson(response);
    QCOMPARE(error.has_value(), kind.has_value());
    if (error) {
        QCOMPARE(error->kind, *kind);
        QCOMPARE(error->httpStatus, status);
    }
}

void TestHttpMessage::bodyDecidesWhatIsJson_data() {
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail"); // null: usable
    const auto row = [](const char *name, const char *type, const char *body,
                        const QString &detail = {}) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(body) << detail;
    };
    row("JSON as HTML", "text/html", "{}");
    row("JSON as text", "text/plain", "\r\n\t {}");
    row("JSON without a type", "", "{}");
    row("nothing as JSON", "application/json", "");
    row("HTML", "text/html", "<html>", QStringLiteral("text/html"));
    row("HTML as text", "text/plain", " <!doctype html>", QStringLiteral("text/html"));
    row("text", "text/plain", "OK", QStringLiteral("text/plain"));
    row("JWT", "application/jwt", "e30.e30.c2ln", QStringLiteral("application/jwt"));
}

void TestHttpMessage::bodyDecidesWhatIsJson() {
    QFETCH(QString, detail);
    HttpResponse response;
    response.status = 200;
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    response.contentType = contentType;
    response.body = body;
    const auto error = unusableJson(response);
    QCOMPARE(error.has_value(), !detail.isNull());
    QVERIFY(!error || (error->kind == Kind::NotJson && error->detail == detail));
}

void TestHttpMessage::reportsWithoutQueryAndBody() {
    HttpResponse response;
    response.status = 200;
    response.url = QUrl(QStringLiteral("https://me:pw@op.example/token?code=secret#secret"));
    response.contentType = "text/html\x1b[2J" + QByteArray(300, 'a');
    response.body = "secret";
    response.retryAfter = std::chrono::seconds(30);
    const auto error = unusableJson(response);
    QVERIFY(error);
    QCOMPARE(error->url, QUrl(QStringLiteral("https://op.example/token")));
    QCOMPARE(error->retryAfter, std::optional(std::chrono::seconds(30)));
    QVERIFY(error->detail.startsWith(QLatin1String("text/html?[2J")));
    QCOMPARE(error->detail.size(), 100);
}

BIFROST_TEST(TestHttpMessage, bifrost::test::NoApplication)
#include "tst_httpmessage.moc"
