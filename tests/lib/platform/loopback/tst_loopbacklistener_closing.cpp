// SPDX-License-Identifier: Apache-2.0
// How the listener closes, and what it still delivers.
#include "listenerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

class TestLoopbackListenerClosing : public ListenerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { listen(); }
    void closingDeliversPendingResponses();
    void closingWaitsForTheTabToFetchItsPage();
    void closingTimesOut();
    void closingShowsUnansweredTabsAsOutOfDate();
    void closingAcceptsNoMoreRedirects();
    void closingFreesThePort();
    void mayBeDestroyedByTheReceiver();
};

void TestLoopbackListenerClosing::closingDeliversPendingResponses() {
    const QByteArray location = redirect();
    const RedirectRequest request = next();
    Visitor tab(port());
    tab.send(head(location));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    listener_->answer(request.id, BrowserOutcome::SignedIn);
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    listener_.reset();
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::SignedIn)));
}

void TestLoopbackListenerClosing::closingWaitsForTheTabToFetchItsPage() {
    const QByteArray location = redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const auto closed = listener_->close();
    const QByteArray page = visit(head(location));
    QVERIFY(page.endsWith(render(BrowserOutcome::SignedIn)));
    QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), 1000); // before the deadline
}

void TestLoopbackListenerClosing::closingTimesOut() {
    redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    QElapsedTimer timer;
    timer.start();
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    QVERIFY(timer.elapsed() >= 1900);
}

void TestLoopbackListenerClosing::closingShowsUnansweredTabsAsOutOfDate() {
    const QByteArray taken = redirect();
    next();
    const QByteArray queued = redirect();
    Visitor tab(port());
    tab.send(head(taken));
    QTRY_VERIFY(tab.isConnected() && tab.socket().bytesToWrite() == 0);
    const auto closed = listener_->close();
    QVERIFY(visit(head(queued)).endsWith(render(BrowserOutcome::OutOfDate)));
    QVERIFY(tab.response().endsWith(render(BrowserOutcome::OutOfDate)));
    QTRY_VERIFY(closed.isFinished());
}

void TestLoopbackListenerClosing::closingAcceptsNoMoreRedirects() {
    const QUrl start = listener_->startUri({QUrl(QStringLiteral("https://id.example/")), {}});
    redirect();
    listener_->answer(next().id, BrowserOutcome::SignedIn);
    const auto waiting = listener_->next();
    const auto closed = listener_->close();
    QVERIFY(waiting.isCanceled());
    const QByteArray late = visit(head("/callback?code=late"));
    QCOMPARE(status(late), QByteArray("400"));
    QVERIFY(late.endsWith(render(BrowserOutcome::OutOfDate)));
    QCOMPARE(status(visit(head(start.path().toLatin1()))), QByteArray("404"));
}

void TestLoopbackListenerClosing::closingFreesThePort() {
    const quint16 used = port();
    const auto closed = listener_->close();
    QTRY_VERIFY(closed.isFinished());
    const auto again = factory_.listen({used});
    QVERIFY(again.has_value() && (*again)->isOnConfiguredPort());
}

void TestLoopbackListenerClosing::mayBeDestroyedByTheReceiver() {
    QFutureWatcher<QList<RedirectRequest>> watcher;
    connect(&watcher, &QFutureWatcherBase::finished, this, [this] { listener_.reset(); });
    watcher.setFuture(listener_->next());
    Visitor visitor(port());
    visitor.send(head("/callback?code=abc"));
    QTRY_VERIFY(listener_ == nullptr);
    visitor.response();
}

BIFROST_TEST(TestLoopbackListenerClosing, QCoreApplication)
#include "tst_loopbacklistener_closing.moc"
