// SPDX-License-Identifier: Apache-2.0
// What the desktop sees on the session bus: org.freedesktop.Application.
#include "privatebus.h"
#include "support/testroom.h"
#include "system/desktopapplication.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString busName = u"dev.bifrost.Bifrost"_s;

} // namespace

class TestDesktopApplication : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!bus_.start()) {
            QSKIP("dbus-daemon is not installed");
        }
    }
    void cleanupTestCase() { bus_.stop(); }

    void passesTheTokenOfTheDesktopOn_data() {
        QTest::addColumn<QVariantMap>("data");
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QVariantMap() << QString();
        QTest::newRow("Wayland") << QVariantMap{{u"activation-token"_s, u"t-1"_s},
                                                {u"desktop-startup-id"_s, u"s-1"_s}}
                                 << u"t-1"_s;
        QTest::newRow("X11") << QVariantMap{{u"desktop-startup-id"_s, u"s-1"_s}} << u"s-1"_s;
        QTest::newRow("too long") << QVariantMap{{u"activation-token"_s, QString(2000, u'x')}}
                                  << QString();
        QTest::newRow("a number") << QVariantMap{{u"activation-token"_s, QVariantList{1}}}
                                  << QString();
    }
    void passesTheTokenOfTheDesktopOn() {
        QFETCH(const QVariantMap, data);
        QFETCH(const QString, token);
        DesktopApplication application;
        takeName(application);
        QSignalSpy activated(&application, &DesktopApplication::activated);
        QCOMPARE(call(u"Activate"_s, {data}), QDBusError::NoError);
        QCOMPARE(activated, (QList<QVariantList>{{token}}));
    }

    void activatesItsActionsAndNoOthers() {
        DesktopApplication application;
        takeName(application);
        QSignalSpy activated(&application, &DesktopApplication::activated);
        QList<DesktopAction> actions;
        connect(&application, &DesktopApplication::actionActivated, this,
                [&](DesktopAction action) { actions.append(action); });
        for (const QString &name : desktopActionNames()) {
            QCOMPARE(call(u"ActivateAction"_s, {name, QVariantList(), QVariantMap()}),
                     QDBusError::NoError);
        }
        QCOMPARE(actions,
                 (QList{DesktopAction::SignIn, DesktopAction::SignOut, DesktopAction::Settings}));
        QCOMPARE(activated.size(), 3);
        QCOMPARE(call(u"ActivateAction"_s, {u"forget"_s, QVariantList(), QVariantMap()}),
                 QDBusError::InvalidArgs);
        QCOMPARE(activated.size(), 3);
    }

    void opensNothing() {
        DesktopApplication application;
        takeName(application);
        QSignalSpy activated(&application, &DesktopApplication::activated);
        QCOMPARE(call(u"Open"_s, {QStringList{u"file:///etc/passwd"_s}, QVariantMap()}),
                 QDBusError::NotSupported);
        QVERIFY(activated.isEmpty());
    }

    void leavesTheNameToWhoeverHasIt() {
        QVERIFY(bus_.desktop().registerService(busName));
        DesktopApplication application;
        QSignalSpy changed(&application, &DesktopApplication::hasNameChanged);
        application.start();
        // The bus answers in order: this call's answer comes after that to the request.
        QDBusConnection::sessionBus().interface()->isServiceRegistered(busName);
        QCoreApplication::processEvents();
        QVERIFY(changed.isEmpty());
        QVERIFY(!application.hasName());
        QVERIFY(bus_.desktop().unregisterService(busName));
    }

    void givesTheNameBack() {
        {
            DesktopApplication application;
            takeName(application);
            QVERIFY(isTaken());
        }
        QTRY_VERIFY(!isTaken());
    }

private:
    void takeName(DesktopApplication &application) {
        QTRY_VERIFY(!isTaken()); // by the one before
        application.start();
        QTRY_VERIFY(application.hasName());
    }
    bool isTaken() { return bus_.desktop().interface()->isServiceRegistered(busName); }
    QDBusError::ErrorType call(const QString &method, const QVariantList &arguments) {
        auto message = QDBusMessage::createMethodCall(busName, u"/dev/bifrost/Bifrost"_s,
                                                      u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        const QDBusPendingCall pending = bus_.desktop().asyncCall(message);
        return QTest::qWaitFor([&] { return pending.isFinished(); })
                   ? QDBusError(pending.reply()).type()
                   : QDBusError::Timeout;
    }

    PrivateBus bus_;
};

BIFROST_TEST(TestDesktopApplication, QCoreApplication)
#include "tst_desktopapplication.moc"
