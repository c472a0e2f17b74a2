// SPDX-License-Identifier: Apache-2.0
// Against a Secret Service of the test's own, on a bus of its own: with-keyring.sh
// --without-service.
#include "platform/keychain/keychainwatch.h"
#include "support/testroom.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

/// A service with one collection. It lives on a connection of its own, as another program would.
class Service : public QDBusVirtualObject {
public:
    explicit Service(const QString &name)
        : bus_(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name)), name_(name) {
        bus_.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath);
        isRegistered = bus_.registerService(u"org.freedesktop.secrets"_s);
    }
    ~Service() override {
        bus_.unregisterService(u"org.freedesktop.secrets"_s);
        QDBusConnection::disconnectFromBus(name_);
    }

    void setLocked(bool locked) {
        isLocked_ = locked;
        bus_.send(QDBusMessage::createSignal(u"/org/freedesktop/secrets"_s,
                                             u"org.freedesktop.Secret.Service"_s,
                                             u"CollectionChanged"_s));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override {
        ++looks;
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(isLocked_))));
    }

    int looks = 0;
    bool isRegistered = false;

private:
    QDBusConnection bus_;
    QString name_;
    bool isLocked_ = true;
};

} // namespace

class TestKeychainWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noticesStartedService();
    void noticesUnlockedCollection();
    void isSilentWithoutChange();
};

void TestKeychainWatch::noticesStartedService() {
    KeychainWatch watch;
    QSignalSpy noticed(&watch, &KeychainWatch::mayWorkAgain);
    const Service service(u"first"_s);
    QVERIFY(service.isRegistered);
    QTRY_COMPARE(noticed.count(), 1);
}

void TestKeychainWatch::noticesUnlockedCollection() {
    Service service(u"second"_s);
    KeychainWatch watch;
    QSignalSpy noticed(&watch, &KeychainWatch::mayWorkAgain);
    QTRY_COMPARE(service.looks, 1);
    service.setLocked(true);
    QTRY_COMPARE(service.looks, 2);
    QCOMPARE(noticed.count(), 0);
    service.setLocked(false);
    QTRY_COMPARE(noticed.count(), 1);
}

void TestKeychainWatch::isSilentWithoutChange() {
    Service service(u"third"_s);
    service.setLocked(false);
    KeychainWatch watch;
    QSignalSpy noticed(&watch, &KeychainWatch::mayWorkAgain);
    QTRY_COMPARE(service.looks, 1);
    service.setLocked(false); // an entry was added, say
    QTRY_COMPARE(service.looks, 2);
    service.setLocked(true);
    QTRY_COMPARE(service.looks, 3);
    QCOMPARE(noticed.count(), 0);
}

BIFROST_TEST(TestKeychainWatch, QCoreApplication)
#include "tst_keychainwatch.moc"
