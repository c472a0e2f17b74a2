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

/// What a provider that is down, misconfigured or hostile makes of a sign-in: a typed error, soon,
/// nothing stored, and a page that says so in every tab that asks.
class TestBadProvider : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void badAnswerIsATypedError_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<QString>("expected");
        const Reply html{200, "<html>hello</html>", {{"Content-Type", "text/html"}}};
        const Reply redirect{307, {}, {{"Location", "/elsewhere"}}};
        for (const QByteArray path :
             {HttpProvider::metadataPath, HttpProvider::keysPath, HttpProvider::tokenPath}) {
            const auto row = [&](const char *name, const Reply &reply, const QString &expected) {
                QTest::addRow("%s: %s", path.constData(), name) << path << reply << expected;
            };
            row("HTML", html, u"NotJson"_s);
            row("500", Reply{500, "oops", {{"Content-Type", "text/plain"}}}, u"status=500"_s);
            row("502 HTML", Reply{502, "<html>", {{"Content-Type", "text/html"}}}, u"status=502"_s);
            row("redirect", redirect, u"Redirected"_s);
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
                                      << jsonReply(200, "{\"issuer\":\"https://evil.example\"}")
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

    void slowAnswerEndsWithTheTimeOut_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("metadata") << QByteArray(HttpProvider::metadataPath);
        QTest::newRow("token") << QByteArray(HttpProvider::tokenPath);
        QTest::newRow("keys") << QByteArray(HttpProvider::keysPath);
    }
    void slowAnswerEndsWithTheTimeOut() {
        QFETCH(QByteArray, path);
        HttpProvider provider;
        provider.answer(path, Reply{200, {}, {}, HttpServer::Ending::Hold});
        RelyingParty party(provider);
        party.configuration.requestTimeout = 1s;
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("TimedOut"_L1), qPrintable(outcome(session)));
    }

    void userInfoOutOfOrderIsNoReasonToFail() {
        HttpProvider provider;
        provider.answer(HttpProvider::userInfoPath, Reply{503, {}, {}});
        RelyingParty party(provider);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"signed in without UserInfo.*503"_s));
        const auto session = party.signIn();
        QCOMPARE(outcome(session), u"ok"_s);
        QCOMPARE(session->claims().value("given_name"_L1), u"Ada"_s);
    }

    void providerThatIsDownIsSaidToBe() {
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

    void certificateThatNobodyTrustsIsSaidToBe() {
        HttpProvider provider;
        const HttpServer impostor(makeTlsIdentity());
        RelyingParty party(provider);
        party.configuration.issuer = impostor.url(u"/op"_s).toString();
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("TlsUntrusted"_L1), qPrintable(outcome(session)));
        QVERIFY(impostor.requests().isEmpty());
    }

    void signOutStandsWhenTheProviderIsDown() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        party.restart();
        QVERIFY(*party.await(party.manager().restoreSession()));
        provider.answer(HttpProvider::metadataPath,
                        Reply{200, {}, {}, HttpServer::Ending::DropBefore});
        const auto receipt = party.await(party.manager().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
        // What the provider could not be told waits there, and nothing else.
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
        QVERIFY(!party.await(party.manager().freshSession(2h)));
        QVERIFY(party.manager().session());
        QVERIFY(!party.store.entries.isEmpty());
        provider.answer(HttpProvider::tokenPath, jsonReply(400, "{\"error\":\"invalid_grant\"}"));
        QVERIFY(!party.await(party.manager().freshSession(2h)));
        QVERIFY(!party.manager().session());
        QVERIFY(party.store.entries.isEmpty());
    }
};

BIFROST_TEST(TestBadProvider, QCoreApplication)
#include "tst_badprovider.moc"
