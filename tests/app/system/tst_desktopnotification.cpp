// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/desktopnotification.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

static const auto name = u"org.freedesktop.Notifications"_s;
static const auto path = u"/org/freedesktop/Notifications"_s;

/// What shows the notifications of a desktop.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QList<QVariantList> shown;
    QList<uint> closed;

public Q_SLOTS:
    Q_SCRIPTABLE uint Notify(const QString &, uint replaced, const QString &, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &,
                             int) {
        shown.append({replaced, title, text, actions});
        return 7;
    }
    Q_SCRIPTABLE void CloseNotification(uint id) { closed.append(id); }
};

class TestDesktopNotification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        bus_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!bus_.waitForStarted()) {
            QSKIP("dbus-daemon is not installed");
        }
        QVERIFY(bus_.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
        desktop_ = std::make_unique<QDBusConnection>(
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
        QVERIFY(desktop_->registerService(name));
        QVERIFY(desktop_->registerObject(path, &server_, QDBusConnection::ExportScriptableSlots));
    }
    void cleanupTestCase() {
        desktop_.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        bus_.kill();
        bus_.waitForFinished();
    }
    void init() {
        server_.shown.clear();
        server_.closed.clear();
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void comesToTheFrontWithTheTokenWhenPressed() {
        DesktopNotification notification;
        QSignalSpy pressed(&notification, &DesktopNotification::pressed);
        show(notification);
        emitSignal(u"ActivationToken"_s, {7U, u"token-1"_s});
        emitSignal(u"ActionInvoked"_s, {7U, u"default"_s});
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-1"));
    }

    void ignoresWhatConcernsAnotherNotification() {
        DesktopNotification notification;
        QSignalSpy pressed(&notification, &DesktopNotification::pressed);
        show(notification);
        emitSignal(u"ActivationToken"_s, {8U, u"token-1"_s});
        emitSignal(u"ActionInvoked"_s, {8U, u"default"_s});
        emitSignal(u"ActionInvoked"_s, {7U, u"another"_s});
        emitSignal(u"ActionInvoked"_s, {7U, u"default"_s}); // arrives last
        QTRY_COMPARE(pressed.size(), 1);
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
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
    void emitSignal(const QString &member, const QVariantList &arguments) {
        auto signal = QDBusMessage::createSignal(path, name, member);
        signal.setArguments(arguments);
        desktop_->send(signal);
    }

    QProcess bus_;
    std::unique_ptr<QDBusConnection> desktop_;
    NotificationServer server_;
};

BIFROST_TEST(TestDesktopNotification, QCoreApplication)
#include "tst_desktopnotification.moc"
