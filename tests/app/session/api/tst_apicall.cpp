// SPDX-License-Identifier: Apache-2.0
#include "session/api/apicall.h"
#include "support/testroom.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ApiInput validInput() {
    return {.method = "POST",
            .address = u"https://api.example.com/orders?a=b"_s,
            .headers = u"Accept: application/json\nX-Trace: 7"_s,
            .body = u"{\"n\":1}"_s};
}

ApiMistakes mistakesIn(const ApiInput &input) {
    ApiMistakes mistakes;
    [[maybe_unused]] const ApiCall call = readApiInput(input, mistakes);
    return mistakes;
}

} // namespace

class TestApiCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasEntered();
    void bodyBelongsToItsMethods_data();
    void bodyBelongsToItsMethods();
    void takesTheContentTypeFromTheHeaders();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusesHeaders_data();
    void refusesHeaders();
    void originIsSchemeHostAndPort_data();
    void originIsSchemeHostAndPort();
    void readsOnlyUsableOrigins();
    void curlHasNoToken();
    void shellReadsTheCommandAsItIs();
};

void TestApiCall::readsWhatWasEntered() {
    ApiMistakes mistakes;
    const ApiCall call = readApiInput(validInput(), mistakes);
    QVERIFY(!mistakes.any());
    QCOMPARE(call.method, "POST");
    QCOMPARE(call.url, QUrl(u"https://api.example.com/orders?a=b"_s));
    QCOMPARE(call.headers.size(), 2);
    QCOMPARE(call.headers[1].first, "X-Trace");
    QCOMPARE(call.headers[1].second, "7");
    QCOMPARE(call.body, "{\"n\":1}");
    QCOMPARE(call.contentType, "application/json");
}

void TestApiCall::bodyBelongsToItsMethods_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("has");
    QTest::newRow("GET") << QByteArray("GET") << false;
    QTest::newRow("DELETE") << QByteArray("DELETE") << false;
    QTest::newRow("PUT") << QByteArray("PUT") << true;
    QTest::newRow("PATCH") << QByteArray("PATCH") << true;
}

void TestApiCall::bodyBelongsToItsMethods() {
    QFETCH(const QByteArray, method);
    ApiInput input = validInput();
    input.method = method;
    ApiMistakes mistakes;
    const ApiCall call = readApiInput(input, mistakes);
    QTEST(!call.body.isEmpty(), "has");
    QTEST(!call.contentType.isEmpty(), "has");
}

void TestApiCall::takesTheContentTypeFromTheHeaders() {
    ApiInput input = validInput();
    input.headers = u"content-type: text/plain"_s;
    ApiMistakes mistakes;
    const ApiCall call = readApiInput(input, mistakes);
    QCOMPARE(call.contentType, "text/plain");
    QVERIFY(call.headers.isEmpty());
}

void TestApiCall::refusesAddresses_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << u"  "_s;
    QTest::newRow("no scheme") << u"api.example.com/orders"_s;
    QTest::newRow("no host") << u"https:///orders"_s;
    QTest::newRow("http") << u"http://api.example.com/"_s;
    QTest::newRow("password") << u"https://ada:secret@api.example.com/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/"_s;
}

void TestApiCall::refusesAddresses() {
    QFETCH(const QString, address);
    ApiInput input = validInput();
    input.address = address;
    QVERIFY(!mistakesIn(input).address.isEmpty());
    ApiMistakes mistakes;
    QVERIFY(readApiInput(input, mistakes).url.isEmpty());
    input.address = u"http://127.0.0.1:8080/orders"_s;
    QVERIFY(!mistakesIn(input).any());
}

void TestApiCall::refusesHeaders_data() {
    QTest::addColumn<QString>("headers");
    QTest::newRow("a token") << u"Authorization: Bearer mine"_s;
    QTest::newRow("in any case") << u"X: y\naUTHORIZATION : Basic YTpi"_s;
    QTest::newRow("no colon") << u"Accept"_s;
    QTest::newRow("no name") << u": x"_s;
    QTest::newRow("space in the name") << u"X Y: z"_s;
    QTest::newRow("control") << u"X: a\rB: c"_s;
    QTest::newRow("not ASCII") << u"X: ä"_s;
}

void TestApiCall::refusesHeaders() {
    QFETCH(const QString, headers);
    ApiInput input = validInput();
    input.headers = headers;
    QVERIFY(!mistakesIn(input).headers.isEmpty());
    input.headers = u"\n \nAccept: */*\n"_s;
    QVERIFY(!mistakesIn(input).any());
}

void TestApiCall::originIsSchemeHostAndPort_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("path") << u"https://Api.Example.com/a?b#c"_s << u"https://api.example.com"_s;
    QTest::newRow("default port") << u"https://a.example:443/"_s << u"https://a.example"_s;
    QTest::newRow("port") << u"https://a.example:8443/"_s << u"https://a.example:8443"_s;
    QTest::newRow("http port") << u"http://localhost:80/"_s << u"http://localhost"_s;
    QTest::newRow("IPv6") << u"http://[::1]:9000/x"_s << u"http://[::1]:9000"_s;
}

void TestApiCall::originIsSchemeHostAndPort() {
    QFETCH(const QString, url);
    QTEST(originOf(QUrl(url)), "origin");
}

void TestApiCall::readsOnlyUsableOrigins() {
    QCOMPARE(originsFromText(u"https://a.example, http://b.example https://c.example/path\n"
                             "http://127.0.0.1:80 https://a.example:443/ nonsense "
                             "https://me@d.example https://e.example?x"_s),
             (QStringList{u"https://a.example"_s, u"http://127.0.0.1"_s}));
    QVERIFY(originsFromText({}).isEmpty());
}

void TestApiCall::curlHasNoToken() {
    ApiMistakes mistakes;
    QCOMPARE(curlCommand(readApiInput(validInput(), mistakes)),
             u"curl -X POST -H \"Authorization: Bearer $ACCESS_TOKEN\" "
             "-H 'Accept: application/json' -H 'X-Trace: 7' -H 'Content-Type: application/json' "
             "--data-raw '{\"n\":1}' 'https://api.example.com/orders?a=b'"_s);
}

/// Nothing in an address, a header or a body ends the quotation and becomes a command.
void TestApiCall::shellReadsTheCommandAsItIs() {
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty()) {
        QSKIP("no POSIX shell");
    }
    const QString hostile = u"it's; `id` $(id) \\ \" $HOME"_s;
    ApiInput input = validInput();
    input.body = hostile;
    input.headers = u"X-Text: "_s + hostile;
    ApiMistakes mistakes;
    QString command = curlCommand(readApiInput(input, mistakes));
    QVERIFY(!mistakes.any());
    command.replace(0, 4, u"printf '%s\\n'"_s); // each argument on a line
    QProcess process;
    process.start(shell, {u"-c"_s, command});
    QVERIFY(process.waitForFinished());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
    QVERIFY(lines.contains(hostile));
    QVERIFY(lines.contains(u"X-Text: "_s + hostile));
}

BIFROST_TEST(TestApiCall, QCoreApplication)
#include "tst_apicall.moc"
