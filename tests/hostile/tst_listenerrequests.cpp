// SPDX-License-Identifier: Apache-2.0
// One bad request at a time while a genuine sign-in is pending: the response does not echo it,
// nothing is exchanged, and the sign-in succeeds afterwards.
#include "hostile/pendingsignin.h"
#include "hostile/rawclient.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

namespace {

const QByteArray marker = "zq7mark<script>";

/// `CALLBACK` is the genuine path and query, `PORT` the port, `STATE` the state.
QByteArray filledIn(QByteArray text, const PendingSignIn &signIn) {
    const QByteArray target = signIn.callbackTarget();
    const QByteArray state =
        parseForm(target.mid(target.indexOf('?') + 1)).value(QStringLiteral("state")).toLatin1();
    return text.replace("CALLBACK", target)
        .replace("PORT", QByteArray::number(signIn.port()))
        .replace("STATE", state)
        .replace("MARK", marker);
}

void row(const char *name, int status, const QByteArray &request) {
    QTest::newRow(name) << request << status;
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {}) {
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + fields + "\r\n";
}

} // namespace

Q_DECLARE_METATYPE(BrowserOutcome)

class TestListenerRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isRejectedWithoutHarm_data();
    void isRejectedWithoutHarm();
    void foreignRedirectGetsAPage_data();
    void foreignRedirectGetsAPage();
    void requestLineOfEightMegabytesIsRejected();
    void secondOfTwoPipelinedRequestsIsNotServed();
    void callbackMayComeByteByByte();
    void usedCallbackIsNotExchangedAgain();
    void callbackAfterTheEndReachesNobody();
};

static void rowsOfPagesThatFetch() {
    for (const char *origin : {"https://evil.example", "null", "http://127.0.0.1:PORT"}) {
        QTest::addRow("Origin %s", origin)
            << get("CALLBACK", QByteArray("Origin: ") + origin + "\r\n") << 403;
    }
    for (const char *mode : {"cors", "no-cors", "same-origin", "websocket"}) {
        QTest::addRow("Sec-Fetch-Mode %s", mode)
            << get("CALLBACK",
                   QByteArray("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: ") + mode + "\r\n")
            << 403;
    }
    for (const char *destination : {"iframe", "image", "script", "object", "empty"}) {
        QTest::addRow("Sec-Fetch-Dest %s", destination)
            << get("CALLBACK", QByteArray("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: ") +
                                   destination + "\r\n")
            << 403;
    }
    row("prefetch", 503, get("CALLBACK", "Sec-Purpose: prefetch\r\n"));
    row("prerender", 503, get("CALLBACK", "Sec-Purpose: prefetch;prerender\r\n"));
}

void TestListenerRequests::isRejectedWithoutHarm_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"}) {
        QTest::addRow("method %s", method)
            << QByteArray(method) + " CALLBACK HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n"
            << 405;
    }
    row("form post with a body", 405,
        "POST /callback HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 9\r\n\r\ncode=MARK");
    row("CONNECT", 400, "CONNECT 127.0.0.1:PORT HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("OPTIONS *", 400, "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("proxy form", 400,
        "GET http://127.0.0.1:PORTCALLBACK HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("HTTP/1.0", 400, "GET CALLBACK HTTP/1.0\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("HTTP/0.9", 400, "GET CALLBACK\r\n\r\n");
    row("HTTP/2 preface", 400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("TLS", 400, QByteArray::fromHex("16030100c4010000c00303") + QByteArray(196, '\x5a'));
    row("binary noise", 400, QByteArray::fromHex("00ff7f80dead00beef0d0a0d0a"));
    row("bare line feeds", 400, "GET CALLBACK HTTP/1.1\nHost: 127.0.0.1:PORT\n\n");
    row("folded field", 400, get("CALLBACK", "X: a\r\n b\r\n"));
    row("space before the colon", 400, "GET CALLBACK HTTP/1.1\r\nHost : 127.0.0.1:PORT\r\n\r\n");
    row("no Host", 400, "GET CALLBACK HTTP/1.1\r\n\r\n");
    row("two Hosts", 400, get("CALLBACK", "Host: 127.0.0.1:PORT\r\n"));
    for (const char *host : {"evil.example", "evil.example:PORT", "localhost", "127.0.0.1",
                             "127.0.0.1:1", "[::1]", "127.0.0.1:PORT.evil.example",
                             "127.0.0.1:PORT@evil.example", "0.0.0.0:PORT", "127.1:PORT", ""}) {
        QTest::addRow("foreign Host %s", host)
            << QByteArray("GET CALLBACK HTTP/1.1\r\nHost: ") + host + "\r\n\r\n"
            << 421;
    }
    rowsOfPagesThatFetch();
    for (const char *path :
         {"/", "/callbackx?", "/callback/?", "//callback?", "/callback/../callback?",
          "/./callback?", "/%63allback?", "/callback%3Fcode=a", "/Callback?", "/callback;a=b?",
          "/start/guess", "/callback/guess", "/favicon.ico", "/callback%00?"}) {
        QTest::addRow("path %s", path) << get(path) << 404;
    }
    row("fragment", 400, get("/callback#CALLBACK"));
    row("space in the target", 400, get("/callback?code=a b"));
    row("UTF-8 in the target", 400, get("/callback?code=\xc3\xa9"));
    row("path that would be markup", 404, get("/zq7mark%3Cscript%3E"));
    row("flood of fields", 431, get("CALLBACK", QByteArray("X: y\r\n").repeated(20000)));
    row("field of a megabyte", 431, get("CALLBACK", "X: " + QByteArray(1 << 20, 'y') + "\r\n"));
}

void TestListenerRequests::isRejectedWithoutHarm() {
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray answer = exchange(signIn.port(), filledIn(request, signIn));
    QCOMPARE(statusOf(answer), status);
    QVERIFY2(!answer.contains("zq7mark"), answer);
    QVERIFY(fieldOf(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.provider.requests(HttpProvider::tokenPath), 0);
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerRequests::foreignRedirectGetsAPage_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<BrowserOutcome>("shown");
    const QList<std::pair<const char *, QByteArray>> ofOthers{
        {"wrong state", "code=MARK&state=guessed"},
        {"error with a wrong state", "error=access_denied&error_description=MARK&state=guessed"},
        {"two codes", "code=a&code=b&state=STATE"},
        {"two states", "code=a&state=STATE&state=STATE"},
        {"two states, one encoded", "code=a&state=STATE&st%61te=guessed"},
        {"two issuers", "code=a&state=STATE&iss=a&iss=b"},
        {"broken escape", "code=%zz&state=STATE"},
        {"not UTF-8", "code=%ff%fe&state=STATE"},
        {"a longer state", "code=a&state=STATEx"},
        {"the state with a NUL", "code=a&state=STATE%00"},
    };
    const QList<std::pair<const char *, QByteArray>> withoutState{
        {"nothing", ""},
        {"no state", "code=MARK"},
        {"empty state", "code=a&state="},
        {"state in another case", "code=a&State=STATE"},
        {"error without a state", "error=access_denied"},
        {"50 kB", QByteArray(50000, 'a')},
    };
    for (const auto &[name, query] : ofOthers) {
        QTest::newRow(name) << query << BrowserOutcome::OutOfDate;
    }
    for (const auto &[name, query] : withoutState) {
        QTest::newRow(name) << query << BrowserOutcome::Unmatched;
    }
}

void TestListenerRequests::foreignRedirectGetsAPage() {
    QFETCH(const QByteArray, query);
    QFETCH(const BrowserOutcome, shown);
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    QByteArray escaped = query;
    escaped.replace("MARK", "zq7mark%3Cscript%3E");
    const QByteArray redirect =
        exchange(signIn.port(), filledIn(get("/callback?" + escaped), signIn));
    QCOMPARE(statusOf(redirect), 303);
    QVERIFY2(!redirect.contains("zq7mark"), redirect);
    const QByteArray location = fieldOf(redirect, "Location");
    QVERIFY(location.startsWith("/callback/"));
    const QByteArray page = exchange(signIn.port(), filledIn(get(location), signIn));
    QCOMPARE(statusOf(page), 400);
    QVERIFY2(!page.contains("zq7mark"), page);
    QCOMPARE(signIn.party.outcomeOf(page.sliced(page.indexOf("\r\n\r\n") + 4)), shown);
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.provider.requests(HttpProvider::tokenPath), 0);
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerRequests::requestLineOfEightMegabytesIsRejected() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    RawClient client(signIn.port());
    client.send("GET /" + QByteArray(8 << 20, 'a'));
    QVERIFY(QTest::qWaitFor([&] { return client.isClosed(); }, 15000));
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerRequests::secondOfTwoPipelinedRequestsIsNotServed() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray answer = exchange(
        signIn.port(), filledIn(get("/callback?state=guessed"), signIn) + signIn.callbackRequest());
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.succeed(), QString());
}

void TestListenerRequests::callbackMayComeByteByByte() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    RawClient client(signIn.port());
    const QByteArray request = signIn.callbackRequest();
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    const QByteArray answer = client.answer();
    QCOMPARE(statusOf(answer), 303);
    QVERIFY(QTest::qWaitFor([&] { return signIn.party.client().session().has_value(); }, 10000));
}

void TestListenerRequests::usedCallbackIsNotExchangedAgain() {
    PendingSignIn signIn;
    signIn.provider.holdsTokenResponse = true;
    QVERIFY(signIn.begin());
    signIn.party.browser.deliverCallback();
    const auto asked = [&] { return signIn.provider.requests(HttpProvider::tokenPath) == 1; };
    QVERIFY(QTest::qWaitFor(asked, 10000));

    const QByteArray redirect = exchange(signIn.port(), signIn.callbackRequest());
    QCOMPARE(statusOf(redirect), 303);
    const QByteArray pageRequest = filledIn(get(fieldOf(redirect, "Location")), signIn);
    RawClient replay(signIn.port());
    replay.send(pageRequest);
    signIn.provider.server.release();
    QVERIFY(QTest::qWaitFor([&] { return !signIn.isPending(); }, 10000));
    const QByteArray page = replay.answer();
    QCOMPARE(signIn.party.outcomeOf(page.sliced(page.indexOf("\r\n\r\n") + 4)),
             BrowserOutcome::OutOfDate);
    QVERIFY(signIn.party.client().session().has_value());
    QCOMPARE(signIn.provider.requests(HttpProvider::tokenPath), 1);
}

void TestListenerRequests::callbackAfterTheEndReachesNobody() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray request = signIn.callbackRequest();
    const quint16 port = signIn.port();
    QCOMPARE(signIn.succeed(), QString());
    QVERIFY(QTest::qWaitFor([&] { return !RawClient(port).isConnected(); }, 10000));
    QCOMPARE(signIn.provider.requests(HttpProvider::tokenPath), 1);
}

BIFROST_TEST(TestListenerRequests, QCoreApplication)
#include "tst_listenerrequests.moc"
