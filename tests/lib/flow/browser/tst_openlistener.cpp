// SPDX-License-Identifier: Apache-2.0
#include "flow/browser/openlistener.h"
#include "support/flowworld.h"
#include "support/testroom.h"

#include <QElapsedTimer>

using namespace bifrost;
using namespace bifrost::test;

class TestOpenListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { factory_ = FakeRedirectListenerFactory(); }

    void takesAFreePortAtOnce() {
        const auto opened = openListener(factory_, {27421}, this);
        QVERIFY(opened.isFinished());
        QVERIFY((*opened.result())->isOnConfiguredPort());
    }

    void waitsForAPortThatIsAboutToBecomeFree() {
        factory_.configuredPortIsFree = false;
        factory_.holder = TakenPort::Holder::ThisUser;
        const auto opened = openListener(factory_, {27421}, this);
        QTRY_VERIFY(factory_.looks > 3);
        QVERIFY(!opened.isFinished());
        factory_.configuredPortIsFree = true;
        QVERIFY(finished(opened));
        QVERIFY((*opened.result())->isOnConfiguredPort());
        QCOMPARE(factory_.records.size(), 1);
    }

    void givesUpWaiting() {
        factory_.configuredPortIsFree = false;
        factory_.holder = TakenPort::Holder::Unknown;
        QElapsedTimer timer;
        timer.start();
        const auto opened = openListener(factory_, {27421}, this);
        QVERIFY(finished(opened));
        QVERIFY(timer.elapsed() >= 2000); // as long as a listener takes to close
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!(*opened.result())->isOnConfiguredPort());
    }

    void doesNotWaitForAnotherUser() {
        factory_.configuredPortIsFree = false;
        factory_.holder = TakenPort::Holder::OtherUser;
        const auto opened = openListener(factory_, {27421, 27422}, this);
        QVERIFY(opened.isFinished());
        QVERIFY(!(*opened.result())->isOnConfiguredPort());
    }

    void doesNotWaitWithoutConfiguredPorts() {
        const auto opened = openListener(factory_, {}, this);
        QVERIFY(opened.isFinished());
        QVERIFY(opened.result());
    }

    void opensNothingWithoutItsContext() {
        factory_.configuredPortIsFree = false;
        factory_.holder = TakenPort::Holder::ThisUser;
        auto context = std::make_unique<QObject>();
        const auto opened = openListener(factory_, {27421}, context.get());
        context.reset();
        factory_.configuredPortIsFree = true;
        settle();
        QVERIFY(opened.isCanceled());
        QVERIFY(factory_.records.isEmpty());
    }

    void reportsWhyNoListenerOpens() {
        factory_.error = UserAgentError{UserAgentError::Kind::ListenerUnavailable, {}};
        const auto opened = openListener(factory_, {27421}, this);
        QVERIFY(finished(opened));
        QVERIFY(!opened.result());
    }

private:
    FakeRedirectListenerFactory factory_;
};

BIFROST_TEST(TestOpenListener, QCoreApplication)
#include "tst_openlistener.moc"
