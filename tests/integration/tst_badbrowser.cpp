// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QTcpServer>
#include <QUrlQuery>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static bool isFree(quint16 port) {
    return QTcpServer().listen(QHostAddress::LocalHost, port);
}

static quint16 freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

Q_DECLARE_METATYPE(BrowserOutcome)

/// Redirects that arrive through the browser, and those that do not.
class TestBadBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void declinedConsentIsATypedError() {
        HttpProvider provider;
        provider.changeAuthorizationResponse = [](FormParameters &response) {
            response.remove(u"code"_s);
            response.insert(u"error"_s, u"access_denied"_s);
        };
        RelyingParty party(provider);
        const auto session = party.signIn();
        QVERIFY2(outcome(session).contains("error=access_denied"_L1), qPrintable(outcome(session)));
        QCOMPARE(party.shownOutcome(), BrowserOutcome::Declined);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 0);
    }

    void mixedUpIssuerIsRejected() {
        HttpProvider provider;
        provider.changeAuthorizationResponse = [](FormParameters &response) {
            response.insert(u"iss"_s, u"https://evil.example.com"_s);
        };
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ResponseIssuerMatches"_s);
        QCOMPARE(party.shownOutcome(), BrowserOutcome::Failed);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 0);
    }

    void eachClientHasItsOwnRedirectUri() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPath = u"/callback/one"_s;
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        QCOMPARE(party.browser.heldCallback->path(), u"/callback/one"_s);
        QUrl mixedUp = *party.browser.heldCallback;
        mixedUp.setPath(u"/callback/another"_s);
        party.browser.holdsCallback = false;
        party.browser.visit(mixedUp);
        QTRY_COMPARE(party.browser.pages.size(), 1);
        QVERIFY(!signIn.isFinished());
        party.browser.deliverCallback();
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
    }

    void foreignRedirectsGetAPageAndTheGenuineOneCounts_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<BrowserOutcome>("shown");
        QTest::newRow("wrong state") << u"code=c&state=wrong"_s << BrowserOutcome::OutOfDate;
        QTest::newRow("missing state") << u"code=c"_s << BrowserOutcome::Unmatched;
        QTest::newRow("forged refusal")
            << u"error=access_denied&state=wrong"_s << BrowserOutcome::OutOfDate;
    }
    void foreignRedirectsGetAPageAndTheGenuineOneCounts() {
        QFETCH(QString, query);
        QFETCH(BrowserOutcome, shown);
        constexpr int flood = 150;
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.browser.holdsCallback = false;
        QUrl forged = *party.browser.heldCallback;
        forged.setQuery(query);
        for (int i = 0; i < flood; ++i) {
            party.browser.visit(forged);
            QVERIFY(eventually([&] { return party.browser.pages.size() == i + 1; }));
            QCOMPARE(party.shownOutcome(), shown);
        }
        QVERIFY(!signIn.isFinished());
        party.browser.deliverCallback();
        QTRY_COMPARE(party.browser.pages.size(), flood + 1);
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
        QCOMPARE(party.shownOutcome(), BrowserOutcome::SignedIn);
    }

    void closedTabEndsAtTheDeadline() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        party.configuration.signInTimeout = 1s;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isFinished(), 20000);
        QVERIFY2(outcome(signIn.result()).contains("TimedOut"_L1),
                 qPrintable(outcome(signIn.result())));
    }

    void tabAfterCancelReachesNothing() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.client().cancel();
        QVERIFY(signIn.isFinished());
        QVERIFY(isCanceled(signIn.result().error()));
        party.browser.deliverCallback();
        QTRY_COMPARE(party.browser.pages.size(), 1);
        const auto shown = party.shownOutcome();
        QVERIFY(!shown || *shown == BrowserOutcome::OutOfDate);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 0);
        QVERIFY(party.store.entries.isEmpty());
    }

    void copiedLinkInAnotherBrowserSignsInToo() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.browser.holdsCallback = false;
        party.browser.visit(party.client().browserUrl());
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
    }

    void declinedSignOutIsInTheReceipt() {
        HttpProvider provider;
        provider.changeLogoutResponse = [](FormParameters &response) {
            response.insert(u"error"_s, u"access_denied"_s);
        };
        RelyingParty party(provider);
        QTcpServer port;
        QVERIFY(port.listen(QHostAddress::LocalHost));
        party.configuration.redirectPorts = {port.serverPort()};
        port.close();
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QCOMPARE(receipt->entry(SignOutReceipt::Step::BrowserReturned).status,
                 SignOutReceipt::Status::Failed);
        QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
        QCOMPARE(party.shownOutcome(), BrowserOutcome::Declined);
    }

    void linkServesAnUnidentifiedPeerOnce() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.lookup = [](const QList<AcceptedConnection> &connections) {
            return QList<PeerUser>(connections.size(), PeerUser::Unknown);
        };
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        QVERIFY(!party.client().browserWait()->isLinkContested);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"requested again"_s));
        party.browser.visit(party.browser.opened.constFirst());
        QTRY_COMPARE(party.shownOutcome(), BrowserOutcome::LinkUsed);
        QTRY_VERIFY(party.client().browserWait()->isLinkContested);
        QCOMPARE(provider.requests(HttpProvider::authorizePath), 1);
        // The user starts again, with a new request.
        party.client().cancel();
        QVERIFY(!party.client().browserWait());
        const QUrl stale = *party.browser.heldCallback;
        party.browser.heldCallback.reset();
        const auto again = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        const auto value = [](const QUrl &url, const QString &name) {
            return QUrlQuery(url).queryItemValue(name);
        };
        QVERIFY(value(stale, u"state"_s) != value(*party.browser.heldCallback, u"state"_s));
        party.browser.deliverCallback();
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(outcome(again.result()), u"ok"_s);
        QVERIFY(isCanceled(signIn.result().error()));
    }

    void startUrisOfEarlierAttemptsAreOutOfDate() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QUrl start = party.browser.opened.constFirst();
        const QUrl landing = party.browser.visits.constLast();
        QTRY_VERIFY(isFree(party.configuration.redirectPorts.constFirst()));
        party.browser.holdsCallback = true;
        const auto signIn = party.client().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        for (const QUrl &old : {start, landing}) {
            const qsizetype shown = party.browser.pages.size();
            party.browser.visit(old);
            QTRY_COMPARE(party.browser.pages.size(), shown + 1);
            QCOMPARE(party.shownOutcome(), BrowserOutcome::OutOfDate);
        }
        QVERIFY(!signIn.isFinished());
        party.browser.deliverCallback();
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
    }

    void signOutWithoutScriptsTakesAButton() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        party.browser.runsScripts = false;
        const auto signOut = party.client().signOut(SignOutScope::LocalAndProvider);
        QTRY_COMPARE(party.browser.pages.size(), 2);
        QCOMPARE(provider.requests(HttpProvider::logoutPath), 1); // our probe
        QVERIFY(party.browser.pages.constLast().body.contains("<button>Sign out</button>"));
        party.browser.submit();
        const auto receipt = party.await(signOut);
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
        QCOMPARE(provider.lastRequest(HttpProvider::logoutPath).method, QByteArray("POST"));
    }

    void noAddressOfOursContainsTheIdToken_data() {
        QTest::addColumn<bool>("acceptsPost");
        QTest::newRow("by POST") << true;
        QTest::newRow("by GET") << false;
    }
    void noAddressOfOursContainsTheIdToken() {
        QFETCH(const bool, acceptsPost);
        HttpProvider provider;
        provider.acceptsPost = acceptsPost;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QByteArray idToken = party.client().session()->idToken().reveal();
        const auto receipt = party.await(party.client().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
        const auto sent = provider.lastRequest(HttpProvider::logoutPath);
        QCOMPARE(sent.method, acceptsPost ? QByteArray("POST") : QByteArray("GET"));
        QCOMPARE(parseForm(sent.body)[u"id_token_hint"_s].toLatin1(),
                 acceptsPost ? idToken : QByteArray());
        for (const QUrl &visited : std::as_const(party.browser.visits)) {
            QVERIFY(!visited.toEncoded().contains(idToken));
        }
    }

    void noSecretStaysInTheBrowsersAddress() {
        HttpProvider provider;
        RelyingParty party(provider);
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QByteArray left = party.browser.pages.constLast().url.toEncoded();
        const QByteArray argument = party.browser.opened.constFirst().toEncoded();
        for (const QByteArray &secret : std::as_const(provider.secrets)) {
            QVERIFY(!left.contains(secret) && !argument.contains(secret));
        }
    }
};

BIFROST_TEST(TestBadBrowser, QCoreApplication)
#include "tst_badbrowser.moc"
