// SPDX-License-Identifier: Apache-2.0
// Start URIs: who is served, and for how long.
#include "core/async.h"
#include "listenerfixture.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestLoopbackListenerStarts : public ListenerFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        peer_ = PeerUser::Same;
        listen();
    }
    void startsTheBrowserAtTheTarget();
    void servesThisUserUntilTheCallback();
    void servesAnUnidentifiedPeerOnce();
    void reportsThatTheLinkWasUsedTwice();
    void waitsForAnAddressThatIsMade_data();
    void waitsForAnAddressThatIsMade();
    void aBrowserThatHasGoneGetsNoAddress();
    void sendsTheFormWithOurPage();
    void servesTheFormToAnUnidentifiedPeerOnce();
    void oldAddressesGetTheOutOfDatePage_data();
    void oldAddressesGetTheOutOfDatePage();
    void contestedIsCanceledWithTheListener();
    void reportsTheFirstVisitOfABrowserAlone();

private:
    QByteArray go(const QUrl &start) const { return visit(head(start.path().toLatin1())); }
    const BrowserRequest target_{
        QUrl(QStringLiteral("https://id.example/a?state=s%2Bt&scope=openid%20email")), {}};
    const BrowserRequest form_{QUrl(QStringLiteral("https://id.example/logout?tenant=a")),
                               {{QStringLiteral("id_token_hint"), QStringLiteral("e30.e30.c2ln")},
                                {QStringLiteral("state"), QStringLiteral("hidden")}}};
};

void TestLoopbackListenerStarts::startsTheBrowserAtTheTarget() {
    const QUrl start = listener_->startUri(target_);
    QCOMPARE(start.adjusted(QUrl::RemovePath), listener_->redirectUri().adjusted(QUrl::RemovePath));
    QVERIFY(!start.toString().contains(QStringLiteral("state")));
    QCOMPARE(start.path().size(), qsizetype(sizeof "/start/" - 1 + 43));
    for (int i = 0; i < 2; ++i) { // the tab is reloaded
        const QByteArray response = go(start);
        QCOMPARE(status(response), QByteArray("303"));
        QCOMPARE(field(response, "Location"), target_.url.toEncoded());
        QCOMPARE(field(response, "Cache-Control"), QByteArray("no-store"));
        QCOMPARE(field(response, "Referrer-Policy"), QByteArray("no-referrer"));
    }
    const QUrl other = listener_->startUri({QUrl(QStringLiteral("https://id.example/b")), {}});
    QVERIFY(other != start);
    const QByteArray script = visit(head(start.path().toLatin1(), "Origin: https://x.example\r\n"));
    QCOMPARE(status(script), QByteArray("403"));
    QVERIFY(!script.contains("id.example"));
}

void TestLoopbackListenerStarts::servesThisUserUntilTheCallback() {
    const QUrl first = listener_->startUri(target_);
    const QUrl second = listener_->startUri(target_);
    for (const QUrl &start : {first, second, first, second}) {
        QCOMPARE(status(go(start)), QByteArray("303"));
    }
    redirect("code=foreign"); // the flow decides that it is foreign
    next();
    QCOMPARE(status(go(first)), QByteArray("303"));
    listener_->retireStartUris();
    for (const QUrl &start : {first, second}) {
        const QByteArray response = go(start);
        QCOMPARE(status(response), QByteArray("404"));
        QVERIFY(response.endsWith(render(BrowserOutcome::OutOfDate)));
    }
    QVERIFY(!listener_->contested().isFinished());
}

void TestLoopbackListenerStarts::servesAnUnidentifiedPeerOnce() {
    peer_ = PeerUser::Unknown;
    const QUrl start = listener_->startUri(target_);
    // Requests that do not navigate a tab do not count as served.
    QCOMPARE(status(visit(head(start.path().toLatin1(), "Sec-Purpose: prefetch\r\n"))),
             QByteArray("503"));
    QCOMPARE(status(go(start)), QByteArray("303"));
    for (int i = 0; i < 2; ++i) {
        const QByteArray response = go(start);
        QCOMPARE(status(response), QByteArray("410"));
        QVERIFY(response.endsWith(render(BrowserOutcome::LinkUsed)));
        QVERIFY(!response.contains("id.example"));
    }
    QCOMPARE(status(go(listener_->startUri(target_))), QByteArray("303"));
}

void TestLoopbackListenerStarts::reportsThatTheLinkWasUsedTwice() {
    peer_ = PeerUser::Unknown;
    const QUrl start = listener_->startUri(target_);
    const QFuture<void> contested = listener_->contested();
    go(start);
    QVERIFY(!contested.isFinished());
    go(start);
    QVERIFY(contested.isFinished());
    QVERIFY(!contested.isCanceled());
}

void TestLoopbackListenerStarts::waitsForAnAddressThatIsMade_data() {
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("expectedStatus");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("made") << u"made"_s << QByteArray("303") << QByteArray("https://id.example/2");
    QTest::newRow("failed") << u"failed"_s << QByteArray("400") << render(BrowserOutcome::Failed);
    QTest::newRow("abandoned") << u"abandoned"_s << QByteArray("400")
                               << render(BrowserOutcome::Failed);
    QTest::newRow("retired meanwhile")
        << u"retired"_s << QByteArray("404") << render(BrowserOutcome::OutOfDate);
}

void TestLoopbackListenerStarts::waitsForAnAddressThatIsMade() {
    QFETCH(QString, end);
    QFETCH(QByteArray, expectedStatus);
    QFETCH(QByteArray, expected);
    const auto answer = std::make_shared<std::unique_ptr<Deferred<Result<QUrl>>>>();
    const QUrl start = listener_->startUri({.makeUrl = [this, answer, end] {
        *answer = std::make_unique<Deferred<Result<QUrl>>>();
        QMetaObject::invokeMethod( // while the browser waits
            this,
            [this, answer, end] {
                if (end == u"retired"_s) {
                    listener_->retireStartUris();
                }
                if (end == u"abandoned"_s) {
                    answer->reset();
                } else if (end == u"failed"_s) {
                    (*answer)->finish(failure(TransportError{}));
                } else {
                    (*answer)->finish(QUrl(u"https://id.example/2"_s));
                }
            },
            Qt::QueuedConnection);
        return (*answer)->future();
    }});
    const QByteArray response = go(start);
    QCOMPARE(status(response), expectedStatus);
    QVERIFY2(response.contains(expected), response);
}

void TestLoopbackListenerStarts::aBrowserThatHasGoneGetsNoAddress() {
    Deferred<Result<QUrl>> answer;
    bool isAsked = false;
    const QUrl start = listener_->startUri({.makeUrl = [&] {
        isAsked = true;
        return answer.future();
    }});
    {
        Visitor browser(port());
        browser.send(head(start.path().toLatin1()));
        QTRY_VERIFY(isAsked);
    }
    answer.finish(QUrl(u"https://id.example/2"_s));
    QCOMPARE(status(visit(head("/other"))), QByteArray("404")); // still serves
}

void TestLoopbackListenerStarts::sendsTheFormWithOurPage() {
    const QUrl start = listener_->startUri(form_);
    const QByteArray response = go(start);
    QCOMPARE(status(response), QByteArray("200"));
    QVERIFY(
        response.contains("<form method=\"post\" action=\"https://id.example/logout?tenant=a\">"));
    QVERIFY(response.contains("name=\"id_token_hint\" value=\"e30.e30.c2ln\""));
    QVERIFY(response.contains("<button>"));
    QVERIFY(response.contains("Acme"));
    const QByteArray policy = field(response, "Content-Security-Policy");
    QVERIFY2(policy.contains("form-action https://id.example https: 'self';"), policy);
    QVERIFY2(policy.contains("script-src 'sha256-"), policy);
    QCOMPARE(field(response, "Location"), QByteArray());
    QCOMPARE(status(go(start)), QByteArray("200")); // F5
}

void TestLoopbackListenerStarts::servesTheFormToAnUnidentifiedPeerOnce() {
    peer_ = PeerUser::Unknown;
    const QUrl start = listener_->startUri(form_);
    QVERIFY(go(start).contains("e30.e30.c2ln"));
    const QByteArray again = go(start);
    QCOMPARE(status(again), QByteArray("410"));
    QVERIFY(!again.contains("e30.e30.c2ln") && !again.contains("hidden"));
}

void TestLoopbackListenerStarts::oldAddressesGetTheOutOfDatePage_data() {
    QTest::addColumn<QByteArray>("path");
    const QByteArray id(43, 'a');
    QTest::newRow("start") << "/start/" + id;
    QTest::newRow("landing") << "/callback/" + id;
    QTest::newRow("landing of another provider") << "/callback/acme/" + id;
}

void TestLoopbackListenerStarts::oldAddressesGetTheOutOfDatePage() {
    QFETCH(const QByteArray, path);
    const QByteArray response = visit(head(path));
    QCOMPARE(status(response), QByteArray("404"));
    QVERIFY(response.endsWith(render(BrowserOutcome::OutOfDate)));
    // A request that does not navigate a tab gets no page.
    QCOMPARE(status(visit(head(path, "Origin: https://x.example\r\n"))), QByteArray("403"));
}

void TestLoopbackListenerStarts::contestedIsCanceledWithTheListener() {
    const QFuture<void> contested = listener_->contested();
    listener_.reset();
    QVERIFY(contested.isCanceled());
}

void TestLoopbackListenerStarts::reportsTheFirstVisitOfABrowserAlone() {
    const QUrl start = listener_->startUri(target_);
    const QFuture<void> visited = listener_->visited();
    visit(head("/start/unknown"));
    visit(head(start.path().toLatin1(), "Origin: https://x.example\r\n"));
    visit(head(start.path().toLatin1(), "Sec-Purpose: prefetch\r\n"));
    QVERIFY(!visited.isFinished());
    go(start);
    QVERIFY(visited.isFinished() && !visited.isCanceled());
}

BIFROST_TEST(TestLoopbackListenerStarts, QCoreApplication)
#include "tst_loopbacklistener_starts.moc"
