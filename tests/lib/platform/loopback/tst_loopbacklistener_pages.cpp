// SPDX-License-Identifier: Apache-2.0
// What the browser's tabs show.
#include "listenerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

Q_DECLARE_METATYPE(bifrost::BrowserOutcome)

class TestLoopbackListenerPages : public ListenerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { listen(); }
    void keepsThePageOfTheOldestTab();
    void leavesNoCodeInTheTab();
    void holdsThePageUntilAnswered();
    void showsTheOutcome_data();
    void showsTheOutcome();
    void showsThePageAgain();
    void answersOnce();
    void sendsATabOn();
    void sendsOnATabThatComesLater();
};

void TestLoopbackListenerPages::keepsThePageOfTheOldestTab() {
    Visitor genuine(port());
    genuine.send(head(redirect()));
    const RedirectRequest request = next();
    QTRY_COMPARE(genuine.socket().bytesToWrite(), 0);
    std::vector<std::unique_ptr<Visitor>> others;
    const QByteArray foreign = redirect("code=foreign");
    for (int i = 0; i < 100; ++i) {
        others.push_back(std::make_unique<Visitor>(port()));
        others.back()->send(head(foreign));
    }
    QTRY_VERIFY(std::count_if(others.begin(), others.end(),
                              [](const auto &visitor) { return visitor->isClosed(); }) > 30);
    QCOMPARE(status(visit(head("/nothing"))), QByteArray("404"));
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    QVERIFY(genuine.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackListenerPages::leavesNoCodeInTheTab() {
    const QByteArray response = visit(head("/callback?code=secret&state=hidden"));
    QCOMPARE(status(response), QByteArray("303"));
    const QByteArray location = field(response, "Location");
    QVERIFY(location.startsWith("/callback/"));
    QCOMPARE(location.size(), qsizetype(sizeof "/callback/" - 1 + 43));
    QVERIFY(!response.contains("secret") && !response.contains("hidden"));
    QVERIFY(redirect() != location);
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const QByteArray page = visit(head(location));
    QVERIFY(!page.contains("secret") && !page.contains("hidden"));
}

void TestLoopbackListenerPages::holdsThePageUntilAnswered() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor tab(port());
    tab.send(head(location));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    visit(head("/")); // the listener has read all earlier requests
    QCOMPARE(tab.received(), QByteArray());
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackListenerPages::showsTheOutcome_data() {
    QTest::addColumn<BrowserOutcome>("outcome");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("signed in") << BrowserOutcome::SignedIn << QByteArray("200");
    QTest::newRow("signed out") << BrowserOutcome::SignedOut << QByteArray("200");
    QTest::newRow("rejected") << BrowserOutcome::Rejected << QByteArray("200");
    QTest::newRow("declined") << BrowserOutcome::Declined << QByteArray("200");
    QTest::newRow("failed") << BrowserOutcome::Failed << QByteArray("400");
    QTest::newRow("out of date") << BrowserOutcome::OutOfDate << QByteArray("400");
}

void TestLoopbackListenerPages::showsTheOutcome() {
    QFETCH(const BrowserOutcome, outcome);
    const QByteArray location = redirect();
    listener_->answer(next().id, outcome);
    const QByteArray response = visit(head(location));
    QTEST(status(response), "expected");
    QVERIFY(response.endsWith(render(outcome)));
    QVERIFY(field(response, "Content-Security-Policy").contains("style-src 'sha256-"));
    QCOMPARE(field(response, "Cache-Control"), QByteArray("no-store"));
}

void TestLoopbackListenerPages::showsThePageAgain() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor first(port());
    Visitor second(port());
    first.send(head(location));
    second.send(head(location));
    listener_->answer(request.id, BrowserOutcome::Declined);
    for (const QByteArray &response :
         {first.response(), second.response(), visit(head(location))}) {
        QVERIFY(response.endsWith(render(BrowserOutcome::Declined)));
    }
}

void TestLoopbackListenerPages::answersOnce() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    listener_->answer(request.id, BrowserOutcome::Failed);
    listener_->answer(request.id + 1, BrowserOutcome::Failed);
    QVERIFY(visit(head(location)).endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackListenerPages::sendsATabOn() {
    const QUrl onward(QStringLiteral("https://id.example/authorize?state=next"));
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor tab(port());
    tab.send(head(location));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    listener_->sendOn(request.id, onward);
    listener_->answer(request.id, BrowserOutcome::Failed); // no effect: it is answered already
    const QByteArray response = tab.response();
    QCOMPARE(status(response), QByteArray("303"));
    QCOMPARE(field(response, "Location"), onward.toEncoded());
    const RedirectRequest second = [&] {
        redirect("code=second");
        return next();
    }();
    QCOMPARE(second.query, QByteArray("code=second")); // the listener continues
}

void TestLoopbackListenerPages::sendsOnATabThatComesLater() {
    const QUrl onward(QStringLiteral("https://id.example/authorize?state=next"));
    const QByteArray location = redirect();
    listener_->sendOn(next().id, onward);
    QCOMPARE(field(visit(head(location)), "Location"), onward.toEncoded());
}

BIFROST_TEST(TestLoopbackListenerPages, QCoreApplication)
#include "tst_loopbacklistener_pages.moc"
