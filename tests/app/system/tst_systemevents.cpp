// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/systemevents.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSystemEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        // A private bus serves as the system bus of this process.
        bus_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!bus_.waitForStarted()) {
            QSKIP("dbus-daemon is not installed");
        }
        QVERIFY(bus_.waitForReadyRead());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus_.readLine().trimmed());
        login_ = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"login"_s));
        QVERIFY(login_->registerService(u"org.freedesktop.login1"_s));
    }
    void cleanupTestCase() {
        login_.reset();
        QDBusConnection::disconnectFromBus(u"login"_s);
        bus_.kill();
        bus_.waitForFinished();
    }

    void reportsWakingUpButNotSuspending() {
        SystemEvents events;
        events.start();
        QSignalSpy returned(&events, &SystemEvents::returned);
        prepareForSleep(true);
        prepareForSleep(false);
        QVERIFY(returned.wait());
        QCOMPARE(returned.size(), 1);
    }

    void reportsTheReturnOfTheNetwork_data() {
        using Reachability = QNetworkInformation::Reachability;
        QTest::addColumn<Reachability>("reachability");
        QTest::addColumn<int>("returns");
        QTest::newRow("unknown") << Reachability::Unknown << 0;
        QTest::newRow("disconnected") << Reachability::Disconnected << 0;
        QTest::newRow("local") << Reachability::Local << 1;
        QTest::newRow("site") << Reachability::Site << 1;
        QTest::newRow("online") << Reachability::Online << 1;
    }
    void reportsTheReturnOfTheNetwork() {
        QFETCH(QNetworkInformation::Reachability, reachability);
        SystemEvents events;
        QSignalSpy returned(&events, &SystemEvents::returned);
        QVERIFY(QMetaObject::invokeMethod(&events, "onReachability",
                                          Q_ARG(QNetworkInformation::Reachability, reachability)));
        QTEST(int(returned.size()), "returns");
    }

private:
    void prepareForSleep(bool goesToSleep) const {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << goesToSleep;
        QVERIFY(login_->send(signal));
    }

    QProcess bus_;
    std::unique_ptr<QDBusConnection> login_;
};

BIFROST_TEST(TestSystemEvents, QCoreApplication)
#include "tst_systemevents.moc"
