// SPDX-License-Identifier: Apache-2.0
#include "notificationfixture.h"
#include "support/testroom.h"
#include "system/desktopnotification.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDesktopNotification : public NotificationFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startNotifications(); }
    void cleanupTestCase() { stopNotifications(); }
    void init() {
        server_.shown.clear();
        server_.closed.clear();
    }

    void passesTheTokenOfThePressOn() {
        DesktopNotification notification;
        QSignalSpy pressed(&notification, &DesktopNotification::pressed);
        show(notification);
        emitNotificationSignal(u"ActivationToken"_s, {7U, u"token-1"_s});
        emitNotificationSignal(u"ActionInvoked"_s, {7U, u"default"_s});
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed.constFirst().constFirst().toString(), u"token-1"_s);
        emitNotificationSignal(u"ActionInvoked"_s, {7U, u"default"_s});
        QTRY_COMPARE(pressed.size(), 2);
        QVERIFY(pressed.constLast().constFirst().toString().isEmpty()); // it is good for one use
    }

    void ignoresWhatConcernsAnotherNotification() {
        DesktopNotification notification;
        QSignalSpy pressed(&notification, &DesktopNotification::pressed);
        show(notification);
        emitNotificationSignal(u"ActivationToken"_s, {8U, u"token-1"_s});
        emitNotificationSignal(u"ActionInvoked"_s, {8U, u"default"_s});
        emitNotificationSignal(u"ActionInvoked"_s, {7U, u"another"_s});
        emitNotificationSignal(u"ActionInvoked"_s, {7U, u"default"_s}); // arrives last
        QTRY_COMPARE(pressed.size(), 1);
        QVERIFY(pressed.constFirst().constFirst().toString().isEmpty());
    }

    void textIsNoMarkup() {
        DesktopNotification notification;
        notification.show(u"Title"_s, u"a <b> & c"_s);
        QTRY_COMPARE(server_.shown.size(), 1);
        QCOMPARE(server_.shown.constFirst().at(2).toString(), u"a &lt;b&gt; &amp; c"_s);
    }

    void isWithdrawnWithItsObject() {
        {
            DesktopNotification notification;
            show(notification);
            notification.withdraw();
            QTRY_COMPARE(server_.closed, QList<uint>{7});
            show(notification);
        }
        QTRY_COMPARE(server_.closed, (QList<uint>{7, 7}));
    }

private:
    /// Waits until the notification knows its number: a second one replaces it.
    void show(DesktopNotification &notification) {
        const auto isKnown = [&] {
            notification.show(u"Title"_s, u"text"_s);
            const auto before = server_.shown.size();
            return QTest::qWaitFor([&] { return server_.shown.size() > before; }, 2000) &&
                   !server_.shown.isEmpty() && server_.shown.constLast().at(0).toUInt() == 7;
        };
        QTRY_VERIFY(isKnown());
    }
};

BIFROST_TEST(TestDesktopNotification, QCoreApplication)
#include "tst_desktopnotification.moc"
