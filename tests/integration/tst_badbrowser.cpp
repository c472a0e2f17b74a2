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

/// What comes, and does not come, back through the browser.
class TestBadBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void declinedConsentIsTyped() {
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

    void mixedUpIssuerIsRefused() {
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
        const auto signIn = party.manager().signIn({});
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

    void foreignRedirectsAreToldSoAndTheRightOneStillCounts_data() {
        QTest::addColumn<QString>("query");
        QTest::newRow("wrong state") << u"code=c&state=wrong"_s;
        QTest::newRow("missing state") << u"code=c"_s;
        QTest::newRow("forged refusal") << u"error=access_denied&state=wrong"_s;
    }
    void foreignRedirectsAreToldSoAndTheRightOneStillCounts() {
        QFETCH(QString, query);
        constexpr int flood = 150;
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.manager().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.browser.holdsCallback = false;
        QUrl forged = *party.browser.heldCallback;
        forged.setQuery(query);
        for (int i = 0; i < flood; ++i) {
            party.browser.visit(forged);
            QVERIFY(eventually([&] { return party.browser.pages.size() == i + 1; }));
            QCOMPARE(party.shownOutcome(), BrowserOutcome::OutOfDate);
        }
        QVERIFY(!signIn.isFinished());
        party.browser.deliverCallback();
        QTRY_COMPARE(party.browser.pages.size(), flood + 1);
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
        QCOMPARE(party.shownOutcome(), BrowserOutcome::SignedIn);
    }

    void closedTabEndsWithTheDeadline() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        party.configuration.signInTimeout = 1s;
        const auto signIn = party.manager().signIn({});
        QTRY_VERIFY_WITH_TIMEOUT(signIn.isFinished(), 20000);
        QVERIFY2(outcome(signIn.result()).contains("TimedOut"_L1),
                 qPrintable(outcome(signIn.result())));
    }

    void tabThatComesAfterACancelFindsNobody() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.manager().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.manager().cancel();
        QVERIFY(signIn.isFinished());
        QVERIFY(isCancelled(signIn.result().error()));
        party.browser.deliverCallback();
        QTRY_COMPARE(party.browser.pages.size(), 1);
        const auto shown = party.shownOutcome();
        QVERIFY(!shown || *shown == BrowserOutcome::OutOfDate);
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 0);
        QVERIFY(party.store.entries.isEmpty());
    }

    void copiedLinkInAnotherBrowserSignsInAsWell() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.browser.holdsCallback = true;
        const auto signIn = party.manager().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        party.browser.holdsCallback = false;
        party.browser.visit(party.manager().browserUrl());
        QTRY_VERIFY(signIn.isFinished());
        QCOMPARE(outcome(signIn.result()), u"ok"_s);
    }

    void refusedSignOutIsInTheReceipt() {
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
        const auto receipt = party.await(party.manager().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QCOMPARE(receipt->entry(SignOutReceipt::Step::BrowserReturned).status,
                 SignOutReceipt::Status::Failed);
        QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
        QCOMPARE(party.shownOutcome(), BrowserOutcome::Declined);
    }

    void linkServesOnceWhereNobodyKnowsWhoAsks() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.lookup = [](const QList<AcceptedConnection> &connections) {
            return QList<PeerUser>(connections.size(), PeerUser::Unknown);
        };
        party.browser.holdsCallback = true;
        const auto signIn = party.manager().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        QVERIFY(!party.manager().isLinkContested());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"asked for again"_s));
        party.browser.visit(party.browser.opened.constFirst());
        QTRY_COMPARE(party.shownOutcome(), BrowserOutcome::LinkUsed);
        QTRY_VERIFY(party.manager().isLinkContested());
        QCOMPARE(provider.requests(HttpProvider::authorizePath), 1);
        // What the window offers: to start again, with a request of its own.
        party.manager().cancel();
        QVERIFY(!party.manager().isLinkContested());
        const QUrl stale = *party.browser.heldCallback;
        party.browser.heldCallback.reset();
        const auto again = party.manager().signIn({});
        QTRY_VERIFY(party.browser.heldCallback);
        const auto value = [](const QUrl &url, const QString &name) {
            return QUrlQuery(url).queryItemValue(name);
        };
        QVERIFY(value(stale, u"state"_s) != value(*party.browser.heldCallback, u"state"_s));
        party.browser.deliverCallback();
        QTRY_VERIFY(again.isFinished());
        QCOMPARE(outcome(again.result()), u"ok"_s);
        QVERIFY(isCancelled(signIn.result().error()));
    }

    void startAddressesOfBeforeLeadNowhere() {
        HttpProvider provider;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QUrl start = party.browser.opened.constFirst();
        const QUrl landing = party.browser.visits.constLast();
        QTRY_VERIFY(isFree(party.configuration.redirectPorts.constFirst()));
        party.browser.holdsCallback = true;
        const auto signIn = party.manager().signIn({});
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
        const auto signOut = party.manager().signOut(SignOutScope::LocalAndProvider);
        QTRY_COMPARE(party.browser.pages.size(), 2);
        QCOMPARE(provider.requests(HttpProvider::logoutPath), 1); // ours, whether it takes POST
        QVERIFY(party.browser.pages.constLast().body.contains("<button>Sign out</button>"));
        party.browser.submit();
        const auto receipt = party.await(signOut);
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
        QCOMPARE(provider.lastRequest(HttpProvider::logoutPath).method, QByteArray("POST"));
    }

    void noAddressThatWeMakeHoldsTheIdToken_data() {
        QTest::addColumn<bool>("takesPost");
        QTest::newRow("by POST") << true;
        QTest::newRow("by GET") << false;
    }
    void noAddressThatWeMakeHoldsTheIdToken() {
        QFETCH(const bool, takesPost);
        HttpProvider provider;
        provider.takesPost = takesPost;
        RelyingParty party(provider);
        party.configuration.redirectPorts = {freePort()};
        QCOMPARE(outcome(party.signIn()), u"ok"_s);
        const QByteArray idToken = party.manager().session()->idToken().reveal();
        const auto receipt = party.await(party.manager().signOut(SignOutScope::LocalAndProvider));
        QCOMPARE(outcome(receipt), u"ok"_s);
        QVERIFY(receipt->done(SignOutReceipt::Step::BrowserReturned));
        const auto sent = provider.lastRequest(HttpProvider::logoutPath);
        QCOMPARE(sent.method, takesPost ? QByteArray("POST") : QByteArray("GET"));
        QCOMPARE(parseForm(sent.body)[u"id_token_hint"_s].toLatin1(),
                 takesPost ? idToken : QByteArray());
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
