// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/closinglistener.h"
#include "support/flowworld.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace std::chrono_literals;

class TestClosingListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closesAndDeletesItself() {
        QObject owner;
        ClosingListener::close(listen(), owner);
        QVERIFY(factory_.last().closed);
        QTRY_VERIFY(factory_.last().destroyed);
        QVERIFY(owner.children().isEmpty());
    }

    void staysOpenForItsGrace() {
        QObject owner;
        ClosingListener::closeAfter(1h, listen(), owner);
        settle();
        QVERIFY(!factory_.last().closed);
        ClosingListener::closeAfter(0ms, listen(), owner);
        QTRY_VERIFY(factory_.last().closed);
        QTRY_VERIFY(factory_.last().destroyed);
    }

    void neverOutlivesItsOwner() {
        auto owner = std::make_unique<QObject>();
        ClosingListener::closeAfter(1h, listen(), *owner);
        owner.reset();
        QVERIFY(factory_.last().destroyed);
    }

    void acceptsNoListener() {
        QObject owner;
        ClosingListener::close(nullptr, owner);
        QVERIFY(owner.children().isEmpty());
    }

private:
    std::unique_ptr<RedirectListener> listen() { return std::move(*factory_.listen({27421})); }
    FakeRedirectListenerFactory factory_;
};

BIFROST_TEST(TestClosingListener, QCoreApplication)
#include "tst_closinglistener.moc"
