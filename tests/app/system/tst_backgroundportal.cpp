// SPDX-License-Identifier: Apache-2.0
// In a sandbox the desktop is asked to start the program, and the user may refuse.
#include "notificationfixture.h"
#include "support/testroom.h"
#include "system/autostart.h"

#include <QDBusObjectPath>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The desktop outside of the sandbox.
class PortalServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
public:
    explicit PortalServer(QDBusConnection bus) : bus_(std::move(bus)) {}
    QList<QVariantMap> asked;
    uint response = 0;
    bool startsWithSession = true;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath RequestBackground(const QString &, const QVariantMap &options,
                                                   const QDBusMessage &call) {
        asked.append(options);
        const QString sender = call.service().mid(1).replace(u'.', u'_');
        const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
            sender, options.value(u"handle_token"_s).toString());
        auto answer =
            QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        answer.setArguments({response, QVariantMap{{u"autostart"_s, startsWithSession}}});
        bus_.send(answer);
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection bus_;
};

class TestBackgroundPortal : public NotificationFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { startNotifications(); }
    void cleanupTestCase() { stopNotifications(); }
    void init();
    void cleanup();
    void asksForTheProgramByItsName();
    void userMayRefuse_data();
    void userMayRefuse();
    void stopsWithoutACommand();
    void saysThatThereIsNoPortal();

private:
    void offerPortal();

    std::unique_ptr<QDBusConnection> bus_;
    std::unique_ptr<PortalServer> portal_;
    std::unique_ptr<Autostart> autostart_;
    std::unique_ptr<QSignalSpy> refused_;
};

void TestBackgroundPortal::init() {
    bus_ = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s));
    portal_ = std::make_unique<PortalServer>(*bus_);
    autostart_ = std::make_unique<Autostart>(
        u"/app/bin/bifrost"_s, Autostart::Place{.kind = Autostart::Place::Kind::Portal});
    refused_ = std::make_unique<QSignalSpy>(autostart_.get(), &Autostart::refused);
}

void TestBackgroundPortal::cleanup() {
    refused_.reset();
    autostart_.reset();
    portal_.reset();
    bus_.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void TestBackgroundPortal::offerPortal() {
    QVERIFY(bus_->registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(bus_->registerObject(u"/org/freedesktop/portal/desktop"_s, portal_.get(),
                                 QDBusConnection::ExportScriptableSlots));
}

void TestBackgroundPortal::asksForTheProgramByItsName() {
    offerPortal();
    autostart_->enable();
    QTRY_COMPARE(portal_->asked.size(), 1);
    const QVariantMap options = portal_->asked.constFirst();
    QCOMPARE(options.value(u"autostart"_s).toBool(), true);
    QCOMPARE(options.value(u"commandline"_s).toStringList(),
             (QStringList{u"bifrost"_s, u"--hidden"_s}));
    QVERIFY(!options.value(u"reason"_s).toString().isEmpty());
    QTRY_VERIFY(autostart_->children().isEmpty()); // answered
    QVERIFY(refused_->isEmpty());
}

void TestBackgroundPortal::userMayRefuse_data() {
    QTest::addColumn<uint>("response");
    QTest::addColumn<bool>("startsWithSession");
    QTest::newRow("dismissed") << 1U << false;
    QTest::newRow("background alone") << 0U << false;
}

void TestBackgroundPortal::userMayRefuse() {
    QFETCH(uint, response);
    QFETCH(bool, startsWithSession);
    offerPortal();
    portal_->response = response;
    portal_->startsWithSession = startsWithSession;
    autostart_->enable();
    QTRY_COMPARE(refused_->size(), 1);
}

void TestBackgroundPortal::stopsWithoutACommand() {
    offerPortal();
    portal_->startsWithSession = false;
    autostart_->disable();
    QTRY_COMPARE(portal_->asked.size(), 1);
    QCOMPARE(portal_->asked.constFirst().value(u"autostart"_s).toBool(), false);
    QTRY_VERIFY(autostart_->children().isEmpty());
    QVERIFY(refused_->isEmpty());
}

void TestBackgroundPortal::saysThatThereIsNoPortal() {
    autostart_->enable();
    QTRY_COMPARE(refused_->size(), 1);
    QVERIFY(!refused_->constFirst().constFirst().toString().isEmpty());
}

BIFROST_TEST(TestBackgroundPortal, QCoreApplication)
#include "tst_backgroundportal.moc"
