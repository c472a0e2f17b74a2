// SPDX-License-Identifier: Apache-2.0
// A provider whose responses are too large, too slow, not JSON, not the expected JSON, or
// redirects. Each ends in one specific error, in bounded time and memory.
#include "conformance/modulerun.h"
#include "hostile/resources.h"
#include "hostile/streamserver.h"
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryBound = 49'152; // KiB

/// 64 MiB of spaces, packed into 64 KiB.
HttpServer::Reply bomb() {
    const QByteArray packed = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4);
    return {200, packed, {{"Content-Type", "application/json"}, {"Content-Encoding", "deflate"}}};
}

HttpServer::Reply typed(const QByteArray &type, const QByteArray &body) {
    return {200, body, {{"Content-Type", type}}};
}

HttpServer::Reply redirect(int status, const QByteArray &to) {
    return {status, {}, {{"Location", to}}};
}

QByteArray nested(qsizetype depth) {
    return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + '}';
}

struct Endpoint {
    const char *name;
    const char *path;
    const char *brokenJson;  ///< the rule for an answer that is JSON of the wrong kind
    const char *emptyObject; ///< the rule that an object without members violates
};

// Without UserInfo: if it fails, the session has the ID Token's claims.
constexpr Endpoint endpoints[]{
    {"metadata", HttpProvider::metadataPath, "MetadataIsJsonObject", "MetadataIssuerMatches"},
    {"keys", HttpProvider::keysPath, "JwkSetIsJsonObject", "JwkSetIsJsonObject"},
    {"token", HttpProvider::tokenPath, "TokenResponseIsJsonObject",
     "TokenResponseAccessTokenIsPresent"},
};

QString kindOf(const Result<Session> &session) {
    if (session) {
        return u"ok"_s;
    }
    return outcome(session).section(u' ', 0, 1);
}

} // namespace

class TestProviderAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endSignIn_data();
    void endSignIn();
    void atUserInfoKeepTheIdTokensClaims_data();
    void atUserInfoKeepTheIdTokensClaims();
    void thatNeverEndTimeOut_data();
    void thatNeverEndTimeOut();
    void redirectIsNeverFollowed_data();
    void redirectIsNeverFollowed();
    void redirectOfUserInfoIsNeverFollowed_data();
    void redirectOfUserInfoIsNeverFollowed();
    void redirectedRevocationIsNotDone();
    void discoveryMayNotPointToPlainHttp_data();
    void discoveryMayNotPointToPlainHttp();
    void discoveryMayNameOtherHosts();
};

void TestProviderAnswers::endSignIn_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<HttpServer::Reply>("reply");
    QTest::addColumn<QString>("expected");
    const QByteArray json = "application/json";
    const QByteArray huge = "{\"a\":\"" + QByteArray(2 << 20, 'x') + "\"}";
    for (const Endpoint &endpoint : endpoints) {
        const QString rule = QString::fromLatin1(endpoint.brokenJson);
        const QString nextRule = QString::fromLatin1(endpoint.emptyObject);
        const auto add = [&](const char *name, const HttpServer::Reply &reply, const QString &to) {
            QTest::addRow("%s: %s", endpoint.name, name)
                << QByteArray(endpoint.path) << reply << to;
        };
        add("compressed bomb", bomb(), u"TransportError NotJson"_s); // Qt stops it at 10 MiB
        add("compressed by its name alone",
            {200, "{}", {{"Content-Type", json}, {"Content-Encoding", "gzip"}}}, rule);
        add("half a megabyte", typed(json, huge.left(200) + QByteArray(1 << 19, 'x') + "\"}"),
            u"TransportError TooLarge"_s);
        add("two megabytes", typed(json, huge), u"TransportError TooLarge"_s);
        add("HTML", typed("text/html", "<h1>Hello</h1>"), u"TransportError NotJson"_s);
        add("no content type", {200, "{}", {}}, nextRule);
        add("JSON called text", typed("text/plain", "{}"), nextRule);
        add("text", typed("text/plain", "OK"), u"TransportError NotJson"_s);
        add("array", typed(json, "[]"), rule);
        add("cut off", typed(json, "{\"issuer\":"), rule);
        add("empty", typed(json, ""), rule);
        add("40 levels deep", typed(json, nested(40)), rule);
        add("100,000 levels deep", typed(json, nested(100000)), rule);
        add("duplicate member", typed(json, R"({"keys":[],"keys":[]})"), rule);
        add("duplicate member, escaped", typed(json, R"({"keys":[],"ke\u0079s":[]})"), rule);
        add("not UTF-8", typed(json, "{\"a\":\"\xff\xfe\"}"), rule);
        add("UTF-16", typed(json, QByteArray("\xff\xfe{\0}\0", 6)), rule);
        add("byte order mark", typed(json, "\xef\xbb\xbf{}"), nextRule);
        add("NaN", typed(json, "{\"a\":NaN}"), rule);
        add("500", {500, "<h1>oops</h1>", {}}, u"TransportError HttpStatus"_s);
        add("204", {204, {}, {}}, u"TransportError NotJson"_s);
        add("connection closed", {200, {}, {}, HttpServer::Ending::DropBefore},
            u"TransportError ConnectionLost"_s);
        add("cut in the body",
            {200, "{\"a\":1}", {{"Content-Type", json}}, HttpServer::Ending::DropInBody},
            u"TransportError ConnectionLost"_s);
    }
}

void TestProviderAnswers::endSignIn() {
    QFETCH(const QByteArray, path);
    QFETCH(const HttpServer::Reply, reply);
    HttpProvider provider;
    provider.answer(path, reply);
    RelyingParty party(provider);
    ResourceMeter meter;
    const Result<Session> session = party.signIn();
    QTEST(kindOf(session), "expected");
    QCOMPARE(missingText(session.error()), QString());
    QVERIFY(party.storeChanges().isEmpty());
    QVERIFY(!party.client().session());
    QVERIFY(!ResourceMeter::measuresMemory() || meter.moreMemory() < memoryBound);
    const bool wasInBrowser = path != HttpProvider::metadataPath;
    QCOMPARE(party.shownOutcome(),
             wasInBrowser ? std::optional(BrowserOutcome::Failed) : std::nullopt);
}

void TestProviderAnswers::atUserInfoKeepTheIdTokensClaims_data() {
    QTest::addColumn<HttpServer::Reply>("reply");
    QTest::addColumn<QString>("expected");
    const QByteArray json = "application/json";
    QTest::newRow("compressed bomb") << bomb() << u"ok"_s;
    QTest::newRow("HTML") << typed("text/html", "<h1>") << u"ok"_s;
    QTest::newRow("signed") << typed("application/jwt", "a.b.c") << u"ok"_s;
    QTest::newRow("500") << HttpServer::Reply{500, {}, {}} << u"ok"_s;
    QTest::newRow("array") << typed(json, "[]") << u"ok"_s;
    QTest::newRow("no sub") << typed(json, "{}") << u"ok"_s;
    QTest::newRow("sub is a number") << typed(json, R"({"sub":1})") << u"ok"_s;
    QTest::newRow("duplicate sub") << typed(json, R"({"sub":"x","sub":"y"})") << u"ok"_s;
    QTest::newRow("another sub") << typed(json, R"({"sub":"x","email":"x@evil.example"})")
                                 << u"ok"_s;
    QTest::newRow("unsigned") << typed("application/jwt", "eyJhbGciOiJub25lIn0.e30.") << u"ok"_s;
    QTest::newRow("encrypted") << typed("application/jwt", "e30.a.b.c.d") << u"ok"_s;
}

void TestProviderAnswers::atUserInfoKeepTheIdTokensClaims() {
    QFETCH(const HttpServer::Reply, reply);
    HttpProvider provider;
    provider.answer(HttpProvider::userInfoPath, reply);
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    QTEST(kindOf(session), "expected");
    QCOMPARE(party.store.entries.size(), session ? 1 : 0);
    if (session) {
        QCOMPARE(session->claims(), session->idTokenClaims().toJson());
        QVERIFY(hasFailed(session->userInfo()));
    }
}

void TestProviderAnswers::thatNeverEndTimeOut_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<bool>("fast");
    QTest::addColumn<QString>("expected");
    for (const char *endpoint : {"issuer", "jwks_uri", "token_endpoint", "userinfo_endpoint"}) {
        const bool isUserInfo = QByteArrayView(endpoint).startsWith("userinfo");
        QTest::addRow("%s, fast", endpoint)
            << QString::fromLatin1(endpoint) << true
            << (isUserInfo ? u"ok"_s : u"TransportError TooLarge"_s);
        QTest::addRow("%s, a byte at a time", endpoint)
            << QString::fromLatin1(endpoint) << false
            << (isUserInfo ? u"ok"_s : u"TransportError TimedOut"_s);
    }
}

void TestProviderAnswers::thatNeverEndTimeOut() {
    QFETCH(const QString, endpoint);
    QFETCH(const bool, fast);
    const StreamServer stream("Content-Type: application/json\r\nConnection: close\r\n",
                              fast ? StreamServer::Pace::Fast : StreamServer::Pace::Slow);
    HttpProvider provider;
    provider.metadata.insert(endpoint, stream.address());
    RelyingParty party(provider);
    if (endpoint == "issuer"_L1) {
        party.configuration.issuer = stream.address();
    }
    party.configuration.requestTimeout = std::chrono::seconds{2};
    ResourceMeter meter;
    QElapsedTimer timer;
    timer.start();
    const Result<Session> session = party.signIn();
    QTEST(kindOf(session), "expected");
    QVERIFY(timer.elapsed() < 15000);
    QCOMPARE(party.store.entries.size(), session ? 1 : 0);
    QVERIFY(!ResourceMeter::measuresMemory() || meter.moreMemory() < memoryBound);
}

void TestProviderAnswers::redirectIsNeverFollowed_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const Endpoint &endpoint : endpoints) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%s: %d", endpoint.name, status) << QByteArray(endpoint.path) << status;
        }
    }
}

void TestProviderAnswers::redirectIsNeverFollowed() {
    QFETCH(const QByteArray, path);
    QFETCH(const int, status);
    HttpServer elsewhere;
    HttpProvider provider;
    provider.answer(path, redirect(status, elsewhere.url(u"/"_s).toEncoded()));
    RelyingParty party(provider);
    QCOMPARE(kindOf(party.signIn()), u"TransportError Redirected"_s);
    QCOMPARE(elsewhere.requests().size(), 0);
    QVERIFY(party.storeChanges().isEmpty());
}

void TestProviderAnswers::redirectOfUserInfoIsNeverFollowed_data() {
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestProviderAnswers::redirectOfUserInfoIsNeverFollowed() {
    QFETCH(const int, status);
    HttpServer elsewhere;
    HttpProvider provider;
    provider.answer(HttpProvider::userInfoPath,
                    redirect(status, elsewhere.url(u"/"_s).toEncoded()));
    RelyingParty party(provider);
    const Result<Session> session = party.signIn();
    QCOMPARE(kindOf(session), u"ok"_s);
    QCOMPARE(session->claims(), session->idTokenClaims().toJson());
    QCOMPARE(provider.requests(HttpProvider::userInfoPath), 1);
    QCOMPARE(elsewhere.requests().size(), 0); // the access token goes nowhere else
}

void TestProviderAnswers::redirectedRevocationIsNotDone() {
    HttpServer elsewhere;
    HttpProvider provider;
    provider.answer(HttpProvider::revocationPath, redirect(307, elsewhere.url(u"/"_s).toEncoded()));
    RelyingParty party(provider);
    QCOMPARE(kindOf(party.signIn()), u"ok"_s);
    const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
    QVERIFY(receipt.has_value());
    const auto &revoked = receipt->entry(SignOutReceipt::Step::RefreshTokenRevoked);
    QCOMPARE(revoked.status, SignOutReceipt::Status::Failed);
    QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
    QCOMPARE(elsewhere.requests().size(), 0); // the token goes nowhere else
}

void TestProviderAnswers::discoveryMayNotPointToPlainHttp_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("address");
    for (const char *endpoint :
         {"authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint",
          "revocation_endpoint", "end_session_endpoint"}) {
        const QString name = QString::fromLatin1(endpoint);
        QTest::addRow("%s, http", endpoint) << name << u"http://op.example/x"_s;
        QTest::addRow("%s, looks like loopback", endpoint)
            << name << u"http://127.0.0.1.op.example/x"_s;
        QTest::addRow("%s, javascript", endpoint) << name << u"javascript:alert(1)"_s;
        QTest::addRow("%s, file", endpoint) << name << u"file:///etc/passwd"_s;
        QTest::addRow("%s, password", endpoint) << name << u"https://a:b@op.example/x"_s;
        QTest::addRow("%s, fragment", endpoint) << name << u"https://op.example/x#y"_s;
    }
}

void TestProviderAnswers::discoveryMayNotPointToPlainHttp() {
    QFETCH(const QString, endpoint);
    QFETCH(const QString, address);
    HttpProvider provider;
    provider.metadata.insert(endpoint, address);
    RelyingParty party(provider);
    QCOMPARE(kindOf(party.signIn()), u"MetadataEndpointIsHttps"_s);
    QVERIFY(party.browser.opened.isEmpty());
    QVERIFY(party.storeChanges().isEmpty());
}

void TestProviderAnswers::discoveryMayNameOtherHosts() {
    // Providers do that (Google's keys are on another host); the issuer's metadata is trusted.
    HttpServer keys;
    HttpProvider provider;
    keys.on("/keys", jsonReply(200, jwkSet(provider.keys)));
    provider.metadata.insert(u"jwks_uri"_s, keys.url(u"/keys"_s).toString());
    RelyingParty party(provider);
    QCOMPARE(kindOf(party.signIn()), u"ok"_s);
    QCOMPARE(keys.requests().size(), 1);
}

BIFROST_TEST(TestProviderAnswers, QCoreApplication)
#include "tst_provideranswers.moc"
