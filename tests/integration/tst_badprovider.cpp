// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"
#include "support/tlsidentity.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Reply = HttpServer::Reply;
Q_DECLARE_METATYPE(Reply)

/// A sign-in with a provider that is down, misconfigured or hostile: a typed error in bounded time,
/// nothing stored, and a page that reports it in every tab.
class TestBadProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badAnswerIsATypedError_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("expected");
        const Reply html{200, "<html>hello</html>", {{"Content-Type", "text/html"}}};
        // Only documents may move, and only within their origin.
        const Reply redirect{307, {}, {{"Location", "/elsewhere"}}};
        const Reply lure{307, {}, {{"Location", "https://evil.example/elsewhere"}}};
        for (const QByteArray path :
             {HttpProvider::metadataPath, HttpProvider::keysPath, HttpProvider::tokenPath}) {
            const auto row = [&](const char *name, const Reply &reply, const QString &expected) {
                QTest::addRow("%s: %s", path.constData(), name) << path << reply << expected;
            };
            row("HTML", html, u"NotJson"_s);
            row("500", Reply{500, "oops", {{"Content-Type", "text/plain"}}}, u"status=500"_s);
            row("502 HTML", Reply{502, "<html>", {{"Content-Type", "text/html"}}}, u"status=502"_s);
            row("redirect", path == HttpProvider::tokenPath ? redirect : lure, u"Redirected"_s);
            row("broken JSON", jsonReply(200, "{\"issuer\":"), u"IsJsonObject"_s);
            row("connection lost", Reply{200, "{}", {}, HttpServer::Ending::DropInBody},
                u"ConnectionLost"_s);
            row("too large", jsonReply(200, QByteArray(qsizetype{8} * 1024 * 1024, ' ')),
                u"TooLarge"_s);
        }
        QTest::newRow("expired code")
            << QByteArray(HttpProvider::tokenPath)
            << jsonReply(400, "{\"error\":\"invalid_grant\"}") << u"error=invalid_grant"_s;
        QTest::newRow("wrong client ID")
            << QByteArray(HttpProvider::tokenPath)
            << jsonReply(401, "{\"error\":\"invalid_client\"}") << u"error=invalid_client"_s;
        QTest::newRow("wrong issuer") << QByteArray(HttpProvider::metadataPath)
                                      << jsonReply(200, "{\"issuer\":\"http://127.0.0.1:1/evil\"}")
                                      << u"MetadataIssuerMatches"_s;
    }
    void badAnswerIsATypedError() {
        QFETCH(QByteArray, path);
        QFETCH(Reply, reply);
        QFETCH(QString, expected);
        HttpProvider provider;
        provider.answer(path, reply);
        RelyingParty party(provider);
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains(expected), qPrintable(outcome(session)));
        QCOMPARE(provider.requests("/elsewhere"), 0);
        QVERIFY(party.store.entries.isEmpty());
        if (path != HttpProvider::metadataPath) {
            QCOMPARE(party.shownOutcome(), BrowserOutcome::Failed);
        }
        for (const QByteArray &secret : std::as_const(provider.secrets)) {
            QVERIFY(!toLogString(session.error()).contains(QString::fromLatin1(secret)));
        }
    }

    void documentsMayMoveWithinTheirOrigin_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("metadata") << QByteArray(HttpProvider::metadataPath);
        QTest::newRow("keys") << QByteArray(HttpProvider::keysPath);
    }
    void documentsMayMoveWithinTheirOrigin() {
        QFETCH(QByteArray, path);
        HttpProvider provider;
        const QJsonObject document = path == HttpProvider::metadataPath
                                         ? provider.metadata
                                         : QJsonObject{{u"keys"_s, QJsonArray{provider.keys[0]}}};
        provider.answer("/index.php/document", jsonReply(200, QJsonDocument(document).toJson()));
        provider.answer("/index.php", Reply{308, {}, {{"Location", "index.php/document"}}});
        provider.answer(
            path, Reply{301, {}, {{"Location", provider.address(u"/index.php"_s).toLatin1()}}});
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        QCOMPARE(provider.requests("/index.php/document"), 1);
    }

    void requirementsAreNamedBeforeTheBrowserOpens_data() {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("rule");
        QTest::newRow("PAR") << u"require_pushed_authorization_requests"_s
                             << name(Rule::MetadataEndpointIsPresent);
        QTest::newRow("JAR") << u"require_signed_request_object"_s
                             << name(Rule::MetadataRequiresNoSignedRequests);
    }
    void requirementsAreNamedBeforeTheBrowserOpens() {
        QFETCH(QString, member);
        QFETCH(QString, rule);
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        party.restart();
        QVERIFY(*party.await(party.client().restoreSession()));
        provider.metadata.insert(member, true);
        QCOMPARE(outcome(party.await(party.client().prepare())), rule);
        const auto opened = party.browser.opened.size();
        QCOMPARE(outcome(party.signIn()), rule);
        QCOMPARE(party.browser.opened.size(), opened);
        // The session that exists is none of this.
        QCOMPARE(outcome(party.await(party.client().freshSession(2h))), u"ok"_s);
    }

    void slowResponseTimesOut_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("metadata") << QByteArray(HttpProvider::metadataPath);
        QTest::newRow("token") << QByteArray(HttpProvider::tokenPath);
        QTest::newRow("keys") << QByteArray(HttpProvider::keysPath);
    }
    void slowResponseTimesOut() {
        QFETCH(QByteArray, path);
        HttpProvider provider;
        provider.answer(path, Reply{200, {}, {}, HttpServer::Ending::Hold});
        RelyingParty party(provider);
        party.configuration.requestTimeout = 1s;
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("TimedOut"_L1), qPrintable(outcome(session)));
    }

    void signsInWhenUserInfoFails() {
        HttpProvider provider;
        provider.answer(HttpProvider::userInfoPath, Reply{503, {}, {}});
        RelyingParty party(provider);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"signed in without UserInfo.*503"_s));
        const auto session = party.signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->claims().value("given_name"_L1), u"Ada"_s);
    }

    void unreachableProviderIsReported() {
        HttpProvider provider;
        RelyingParty party(provider);
        {
            const HttpServer gone;
            party.configuration.issuer = gone.url(u"/op"_s).toString();
        }
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("ConnectionRefused"_L1), qPrintable(outcome(session)));
        QVERIFY(isTransient(session.error()));
        QVERIFY(party.browser.opened.isEmpty());
    }

    void untrustedCertificateIsReported() {
        HttpProvider provider;
        const HttpServer impostor(makeTlsIdentity());
        RelyingParty party(provider);
        party.configuration.issuer = impostor.url(u"/op"_s).toString();
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("TlsUntrusted"_L1), qPrintable(outcome(session)));
        QVERIFY(impostor.requests().isEmpty());
    }

    void signOutCompletesLocallyWhenTheProviderIsDown() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        party.restart();
        QVERIFY(*party.await(party.client().restoreSession()));
        provider.answer(HttpProvider::metadataPath,
                        Reply{200, {}, {}, HttpServer::Ending::DropBefore});
        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
        // The keychain contains the pending revocation, and nothing else.
        QCOMPARE(stored(party.store), QStringList{u"unrevoked"_s});
        QCOMPARE(receipt->entry(SignOutReceipt::Step::RefreshTokenRevoked).reason,
                 SignOutReceipt::Reason::FinishedLater);
        for (const auto step :
             {SignOutReceipt::Step::RefreshTokenRevoked, SignOutReceipt::Step::AccessTokenRevoked,
              SignOutReceipt::Step::ProviderSessionEnded}) {
            QCOMPARE(receipt->entry(step).status, SignOutReceipt::Status::Failed);
            QVERIFY(isTransient(*receipt->entry(step).error));
        }
    }

    void refusedRefreshEndsTheSessionAndAnOutageDoesNot() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        provider.answer(HttpProvider::tokenPath, Reply{503, {}, {}});
        QVERIFY(!party.await(party.client().freshSession(2h)));
        QVERIFY(party.client().session());
        QVERIFY(!party.store.entries.isEmpty());
        provider.answer(HttpProvider::tokenPath, jsonReply(400, "{\"error\":\"invalid_grant\"}"));
        QVERIFY(!party.await(party.client().freshSession(2h)));
        QVERIFY(!party.client().session());
        QVERIFY(party.store.entries.isEmpty());
    }
};

BIFROST_TEST(TestBadProvider, QCoreApplication)
#include "tst_badprovider.moc"
