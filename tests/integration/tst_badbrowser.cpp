// SPDX-License-Identifier: Apache-2.0
#include "support/outcome.h"
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <QTcpServer>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        QCOMPARE(receipt->entry(SignOutReceipt::Step::ProviderSessionEnded).status,
                 SignOutReceipt::Status::Failed);
        QVERIFY(receipt->done(SignOutReceipt::Step::LocalSessionRemoved));
        QCOMPARE(party.shownOutcome(), BrowserOutcome::Declined);
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
