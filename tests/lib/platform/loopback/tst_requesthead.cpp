// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/requesthead.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

namespace {

const QByteArray validHead = "GET /callback?code=a%2Bb&state=c HTTP/1.1\r\n"
                             "Host: 127.0.0.1:27421\r\n"
                             "User-Agent: Mozilla/5.0 (X11; Linux)\r\n"
                             "Sec-Fetch-Site: cross-site\r\n"
                             "sec-fetch-mode:navigate\r\n"
                             "SEC-FETCH-DEST: \t document \t\r\n"
                             "Empty:\r\n"
                             "\r\n";

/// The head of a browser that follows the provider's redirect.
RequestHead ourHead() {
    return parseRequestHead(validHead).head;
}

QByteArray withLine(const QByteArray &line) {
    return validHead.chopped(2) + line + "\r\n\r\n";
}

} // namespace

Q_DECLARE_METATYPE(HeadState)

class TestRequestHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAHead();
    void waitsForTheRestAtEveryByte();
    void ignoresBytesBehindTheHead();
    void splitsTarget_data();
    void splitsTarget();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void rejectsHopelessInputAtOnce_data();
    void rejectsHopelessInputAtOnce();
    void boundsTheSize();
    void readsPurpose_data();
    void readsPurpose();
    void servesANavigation_data();
    void servesANavigation();
    void rejectsOtherRequests_data();
    void rejectsOtherRequests();
};

void TestRequestHead::readsAHead() {
    const ParsedHead parsed = parseRequestHead(validHead);
    QCOMPARE(parsed.state, HeadState::Complete);
    QCOMPARE(parsed.head.method, QByteArray("GET"));
    QCOMPARE(parsed.head.path, QByteArray("/callback"));
    QCOMPARE(parsed.head.query, QByteArray("code=a%2Bb&state=c"));
    QCOMPARE(parsed.head.host, QByteArray("127.0.0.1:27421"));
    QCOMPARE(parsed.head.origin, QByteArray());
    QCOMPARE(parsed.head.fetchSite, QByteArray("cross-site"));
    QCOMPARE(parsed.head.fetchMode, QByteArray("navigate"));
    QCOMPARE(parsed.head.fetchDest, QByteArray("document"));
    QCOMPARE(parsed.head.purpose, QByteArray());
}

void TestRequestHead::waitsForTheRestAtEveryByte() {
    for (qsizetype size = 0; size < validHead.size(); ++size) {
        const ParsedHead parsed = parseRequestHead(validHead.first(size));
        QVERIFY2(parsed.state == HeadState::Incomplete, qPrintable(QString::number(size)));
        QVERIFY(parsed.head.path.isEmpty());
    }
}

void TestRequestHead::ignoresBytesBehindTheHead() {
    const ParsedHead parsed = parseRequestHead(validHead + QByteArray("\0\xff\n", 3));
    QCOMPARE(parsed.state, HeadState::Complete);
    QCOMPARE(parsed.head.path, QByteArray("/callback"));
}

void TestRequestHead::splitsTarget_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    const auto row = [](const char *target, const char *path, const char *query) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query);
    };
    row("/", "/", "");
    row("/callback", "/callback", "");
    row("/callback?", "/callback", "");
    row("/callback?a=b?c", "/callback", "a=b?c");
    row("/call%62ack?a=%26", "/call%62ack", "a=%26");
    row("//callback", "//callback", "");
}

void TestRequestHead::splitsTarget() {
    QFETCH(QByteArray, target);
    const ParsedHead parsed = parseRequestHead("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parsed.state, HeadState::Complete);
    QTEST(parsed.head.path, "path");
    QTEST(parsed.head.query, "query");
}

void TestRequestHead::accepts_data() {
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("cookie of another program") << withLine("Cookie: name=\xff\xc3\xbc");
    QTest::newRow("tab in a value") << withLine("X: a\tb");
    QTest::newRow("unread field twice") << withLine("Accept: a\r\nAccept: b");
    QTest::newRow("colon in a value") << withLine("X: a: b");
    QTest::newRow("other method") << QByteArray("DELETE / HTTP/1.1\r\nHost: a\r\n\r\n");
}

void TestRequestHead::accepts() {
    QFETCH(QByteArray, received);
    QCOMPARE(parseRequestHead(received).state, HeadState::Complete);
}

void TestRequestHead::refuses_data() {
    QTest::addColumn<QByteArray>("received");
    const auto line = [](const char *name, const QByteArray &requestLine) {
        QTest::newRow(name) << QByteArray(requestLine + "\r\nHost: 127.0.0.1:27421\r\n\r\n");
    };
    line("no version", "GET /callback");
    line("HTTP/1.0", "GET /callback HTTP/1.0");
    line("HTTP/2.0", "GET /callback HTTP/2.0");
    line("lower case version", "GET /callback http/1.1");
    line("two spaces", "GET  /callback HTTP/1.1");
    line("space in the target", "GET /call back HTTP/1.1");
    line("tab for a space", "GET\t/callback HTTP/1.1");
    line("no method", " /callback HTTP/1.1");
    line("broken method", "G(T /callback HTTP/1.1");
    line("absolute form", "GET http://127.0.0.1:27421/callback HTTP/1.1");
    line("authority form", "CONNECT 127.0.0.1:27421 HTTP/1.1");
    line("asterisk form", "OPTIONS * HTTP/1.1");
    line("relative target", "GET callback HTTP/1.1");
    line("empty target", "GET  HTTP/1.1");
    line("fragment", "GET /callback#a HTTP/1.1");
    line("not ASCII", "GET /\xc3\xbc HTTP/1.1");
    line("empty line first", "\r\nGET /callback HTTP/1.1");
    QTest::newRow("nothing but an end") << QByteArray("\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /callback HTTP/1.1\r\nAccept: a\r\n\r\n");
    QTest::newRow("no field at all") << QByteArray("GET /callback HTTP/1.1\r\n\r\n");
    QTest::newRow("host twice") << withLine("Host: 127.0.0.1:27421");
    QTest::newRow("host twice, other case") << withLine("hOST: evil.example");
    QTest::newRow("mode twice") << withLine("Sec-Fetch-Mode: cors");
    QTest::newRow("origin twice") << withLine("Origin: a\r\nOrigin: b");
    QTest::newRow("folded line") << withLine(" folded");
    QTest::newRow("folded line, tab") << withLine("\tfolded");
    QTest::newRow("no colon") << withLine("Broken");
    QTest::newRow("no name") << withLine(": a");
    QTest::newRow("space before the colon") << withLine("X : a");
    QTest::newRow("broken name") << withLine("X(Y): a");
    QTest::newRow("null") << withLine(QByteArray("X: a\0b", 6));
    QTest::newRow("escape") << withLine("X: \x1b[2J");
    QTest::newRow("delete") << withLine("X: \x7f");
    QTest::newRow("lone LF") << withLine("X: a\nHost: evil.example");
    QTest::newRow("lone CR") << withLine("X: a\rHost: evil.example");
    QTest::newRow("lone CR at the end") << QByteArray(validHead.chopped(4) + "\r\r\n\r\n");
}

void TestRequestHead::refuses() {
    QFETCH(QByteArray, received);
    const ParsedHead parsed = parseRequestHead(received);
    QCOMPARE(parsed.state, HeadState::Malformed);
    QVERIFY(parsed.head.path.isEmpty());
    // In whatever pieces it arrives, it is never complete, and may be rejected early. The bytes
    // that were read before make no difference.
    for (qsizetype size = 1; size < received.size(); ++size) {
        const HeadState state = parseRequestHead(received.first(size)).state;
        QVERIFY(state == HeadState::Incomplete || state == HeadState::Malformed);
        const HeadState before = parseRequestHead(received.first(size - 1)).state;
        QVERIFY(before != HeadState::Incomplete ||
                parseRequestHead(received.first(size), size - 1).state == state);
    }
}

void TestRequestHead::rejectsHopelessInputAtOnce_data() {
    QTest::addColumn<QByteArray>("received");
    QTest::newRow("TLS handshake") << QByteArray("\x16\x03\x01\x02\x00", 5);
    QTest::newRow("null") << QByteArray("\0", 1);
    QTest::newRow("LF line ends") << QByteArray("GET /callback HTTP/1.1\nHost");
    QTest::newRow("lone CR") << QByteArray("GET /callback HTTP/1.1\rHost");
}

void TestRequestHead::rejectsHopelessInputAtOnce() {
    QFETCH(QByteArray, received);
    QCOMPARE(parseRequestHead(received).state, HeadState::Malformed);
}

void TestRequestHead::boundsTheSize() {
    const QByteArray start = "GET /callback HTTP/1.1\r\nHost: a\r\nX: ";
    const auto ofSize = [&start](qsizetype size) {
        return QByteArray(start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n");
    };
    QCOMPARE(parseRequestHead(ofSize(maximumHeadSize)).state, HeadState::Complete);
    QCOMPARE(parseRequestHead(ofSize(maximumHeadSize + 1)).state, HeadState::TooLarge);
    QCOMPARE(parseRequestHead(ofSize(maximumHeadSize).first(maximumHeadSize - 1)).state,
             HeadState::Incomplete);
    QCOMPARE(parseRequestHead(QByteArray(10 * maximumHeadSize, 'x')).state, HeadState::TooLarge);
}

void TestRequestHead::readsPurpose_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("purpose");
    QTest::newRow("new name") << QByteArray("Sec-Purpose: prefetch") << QByteArray("prefetch");
    QTest::newRow("old name") << QByteArray("Purpose: prefetch") << QByteArray("prefetch");
    QTest::newRow("both") << QByteArray("Purpose: prefetch\r\nSec-Purpose: prefetch;prerender")
                          << QByteArray("prefetch;prerender");
    QTest::newRow("both, other order")
        << QByteArray("Sec-Purpose: prefetch;prerender\r\nPurpose: prefetch")
        << QByteArray("prefetch;prerender");
}

void TestRequestHead::readsPurpose() {
    QFETCH(QByteArray, lines);
    const ParsedHead parsed = parseRequestHead(withLine(lines));
    QCOMPARE(parsed.state, HeadState::Complete);
    QTEST(parsed.head.purpose, "purpose");
}

using Change = std::function<void(RequestHead &)>;
Q_DECLARE_METATYPE(Change)

void TestRequestHead::servesANavigation_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("redirect of a provider", [](RequestHead &) {});
    row("provider on this machine", [](RequestHead &h) { h.fetchSite = "same-site"; });
    row("same origin", [](RequestHead &h) { h.fetchSite = "same-origin"; });
    row("link that somebody pasted", [](RequestHead &h) { h.fetchSite = "none"; });
    row("browser without Sec-Fetch headers", [](RequestHead &h) {
        h.fetchSite.clear();
        h.fetchMode.clear();
        h.fetchDest.clear();
    });
    row("browser without Sec-Fetch-Dest", [](RequestHead &h) { h.fetchDest.clear(); });
    row("no query", [](RequestHead &h) { h.query.clear(); });
}

void TestRequestHead::servesANavigation() {
    QFETCH(Change, change);
    RequestHead head = ourHead();
    change(head);
    QCOMPARE(refusalStatus(head, "/callback", "127.0.0.1:27421"), 0);
}

void TestRequestHead::rejectsOtherRequests_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const Change &change) {
        QTest::newRow(name) << change << status;
    };
    row("rebound name", 421, [](RequestHead &h) { h.host = "evil.example:27421"; });
    row("localhost", 421, [](RequestHead &h) { h.host = "localhost:27421"; });
    row("host without port", 421, [](RequestHead &h) { h.host = "127.0.0.1"; });
    row("other port", 421, [](RequestHead &h) { h.host = "127.0.0.1:2742"; });
    row("host with user info", 421, [](RequestHead &h) { h.host = "a@127.0.0.1:27421"; });
    row("host with more", 421, [](RequestHead &h) { h.host = "127.0.0.1:27421.evil.example"; });
    row("empty host", 421, [](RequestHead &h) { h.host.clear(); });
    row("favicon", 404, [](RequestHead &h) { h.path = "/favicon.ico"; });
    row("path below", 404, [](RequestHead &h) { h.path = "/callback/"; });
    row("path prefix", 404, [](RequestHead &h) { h.path = "/callbackx"; });
    row("path in another case", 404, [](RequestHead &h) { h.path = "/Callback"; });
    row("encoded path", 404, [](RequestHead &h) { h.path = "/call%62ack"; });
    row("detour", 404, [](RequestHead &h) { h.path = "/./callback"; });
    row("POST", 405, [](RequestHead &h) { h.method = "POST"; });
    row("HEAD", 405, [](RequestHead &h) { h.method = "HEAD"; });
    row("OPTIONS", 405, [](RequestHead &h) { h.method = "OPTIONS"; });
    row("lower case method", 405, [](RequestHead &h) { h.method = "get"; });
    row("script of a page", 403, [](RequestHead &h) { h.origin = "https://evil.example"; });
    row("null origin", 403, [](RequestHead &h) { h.origin = "null"; });
    row("fetch", 403, [](RequestHead &h) { h.fetchMode = "no-cors"; });
    row("CORS", 403, [](RequestHead &h) { h.fetchMode = "cors"; });
    row("WebSocket", 403, [](RequestHead &h) { h.fetchMode = "websocket"; });
    row("image", 403, [](RequestHead &h) { h.fetchDest = "image"; });
    row("frame", 403, [](RequestHead &h) { h.fetchDest = "iframe"; });
    row("empty destination", 403, [](RequestHead &h) { h.fetchDest = "empty"; });
    row("prefetch", 503, [](RequestHead &h) { h.purpose = "prefetch"; });
    row("prerender", 503, [](RequestHead &h) { h.purpose = "Prefetch;prerender"; });
}

void TestRequestHead::rejectsOtherRequests() {
    QFETCH(Change, change);
    RequestHead head = ourHead();
    change(head);
    QTEST(refusalStatus(head, "/callback", "127.0.0.1:27421"), "status");
}

BIFROST_TEST(TestRequestHead, bifrost::test::NoApplication)
#include "tst_requesthead.moc"
