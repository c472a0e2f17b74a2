// SPDX-License-Identifier: Apache-2.0
#include "session/api/apiresult.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using bifrost::ApiResponse;

namespace {

ApiResponse response(const QByteArray &type, const QByteArray &body) {
    ApiResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", type}};
    response.body = body;
    return response;
}

} // namespace

class TestApiResult : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTheKindOfABody_data();
    void knowsTheKindOfABody();
    void indentsJson_data();
    void indentsJson();
    void showsBrokenJsonAsItIs();
    void boundsWhatItFormats();
    void namesHeadersLineByLine();
};

Q_DECLARE_METATYPE(ApiBodyKind)

void TestApiResult::knowsTheKindOfABody_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ApiBodyKind>("kind");
    const auto row = [](const char *type, const QByteArray &body, ApiBodyKind kind) {
        QTest::addRow("%s, %d bytes", type, int(body.size())) << QByteArray(type) << body << kind;
    };
    row("application/json", "{}", ApiBodyKind::Text);
    row("Application/SCIM+JSON; charset=utf-8", "{}", ApiBodyKind::Text);
    row("text/html", "<html>", ApiBodyKind::Text);
    row("image/svg+xml", "<svg>", ApiBodyKind::Text); // never rendered
    row("image/png", "x", ApiBodyKind::Picture);
    row("application/zip", "PK", ApiBodyKind::Binary);
    row("", "plain enough\n", ApiBodyKind::Text);
    row("", QByteArray("a\0b", 3), ApiBodyKind::Binary);
    row("application/octet-stream", "\xff\xfe", ApiBodyKind::Binary);
    row("text/plain", "", ApiBodyKind::None);
}

void TestApiResult::knowsTheKindOfABody() {
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const ApiBodyKind, kind);
    QCOMPARE(bodyKindOf(response(type, body)), kind);
}

void TestApiResult::indentsJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &json, const QString &text) {
        QTest::newRow(name) << json << text;
    };
    row("members keep their order", R"({"b":1,"a":[2,3]})",
        u"{\n  \"b\": 1,\n  \"a\": [\n    2,\n    3\n  ]\n}"_s);
    row("numbers keep their digits", R"({"n":12345678901234567890})",
        u"{\n  \"n\": 12345678901234567890\n}"_s);
    row("empty ones stay on a line", R"({"a":{ },"b":[ ]})", u"{\n  \"a\": {},\n  \"b\": []\n}"_s);
    row("strings stay as they are", R"({"a":"{[,: \" \\"})",
        u"{\n  \"a\": \"{[,: \\\" \\\\\"\n}"_s);
    row("white space goes", "[ 1 ,\n 2 ]", u"[\n  1,\n  2\n]"_s);
}

void TestApiResult::indentsJson() {
    QFETCH(const QByteArray, json);
    QTEST(bodyText(response("application/json", json)), "text");
}

void TestApiResult::showsBrokenJsonAsItIs() {
    const QByteArray broken = "{\"a\": [1,  2}";
    QCOMPARE(bodyText(response("application/json", broken)), QString::fromUtf8(broken));
    QCOMPARE(bodyText(response("text/plain", "a,  b")), u"a,  b"_s);
}

/// Deep nesting would be indented to a hundred times its size.
void TestApiResult::boundsWhatItFormats() {
    QByteArray deep;
    for (int i = 0; i < 500; ++i) {
        deep += "[";
    }
    for (int i = 0; i < 200000; ++i) {
        deep += i == 0 ? "1" : ",1";
    }
    for (int i = 0; i < 500; ++i) {
        deep += "]";
    }
    QElapsedTimer timer;
    timer.start();
    const QString text = bodyText(response("application/json", deep));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(text.size() < qsizetype{6} * 1024 * 1024);
    QVERIFY(text.endsWith(u']'));
    const QByteArray large = "[" + QByteArray(2 * 1024 * 1024, ' ') + "1]";
    QCOMPARE(bodyText(response("application/json", large)).size(), large.size());
}

void TestApiResult::namesHeadersLineByLine() {
    ApiResponse some = response("text/plain", "x");
    some.headers.append(std::pair<QByteArray, QByteArray>("ETag", "\"1\""));
    QCOMPARE(headerText(some), u"Content-Type: text/plain\nETag: \"1\""_s);
}

BIFROST_TEST(TestApiResult, QCoreApplication)
#include "tst_apiresult.moc"
