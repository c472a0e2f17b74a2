// SPDX-License-Identifier: Apache-2.0
// In a sandbox: what the portal is asked for.
#include "core/async.h"
#include "platform/browser/desktopuseragent.h"
#include "support/testroom.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QProcess>
#include <QtTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const QUrl address(u"http://127.0.0.1:1/start/x?a=%20b&c=d"_s);

/// The portal of a sandbox.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.OpenURI")
public:
    QStringList addresses;
    QList<QVariantMap> options;
    bool refuses = false;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusObjectPath OpenURI(const QString &, const QString &uri,
                                         const QVariantMap &given) {
        addresses.append(uri);
        options.append(given);
        if (refuses) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotAllowed"_s, u"no"_s);
        }
        return QDBusObjectPath(u"/org/freedesktop/portal/desktop/request/1"_s);
    }
};

bool isOpened(const QFuture<Result<void>> &future) {
    return QTest::qWaitFor([&] { return future.isFinished(); }) && future.result();
}

} // namespace

class TestOpenUriPortal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void passesAddressAndTokenToThePortal();
    void leavesTheRestToQtWhereThePortalRefuses();
    void opensWithoutTokenToo();

    void take(const QUrl &url) { byQt_.append(url); }

private:
    QProcess bus_;
    std::unique_ptr<QDBusConnection> desktop_;
    Portal portal_;
    QList<QUrl> byQt_; ///< what QDesktopServices was asked for
};

void TestOpenUriPortal::initTestCase() {
    bus_.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus_.waitForStarted()) {
        QSKIP("dbus-daemon is not installed");
    }
    QVERIFY(bus_.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus_.readLine().trimmed());
    qputenv("SNAP", "/snap/x"); // a sandbox
    desktop_ = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s));
    QVERIFY(desktop_->registerService(u"org.freedesktop.portal.Desktop"_s));
    QVERIFY(desktop_->registerObject(u"/org/freedesktop/portal/desktop"_s, &portal_,
                                     QDBusConnection::ExportScriptableSlots));
    QDesktopServices::setUrlHandler(u"http"_s, this, "take");
}

void TestOpenUriPortal::cleanupTestCase() {
    QDesktopServices::unsetUrlHandler(u"http"_s);
    desktop_.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    bus_.kill();
    bus_.waitForFinished();
}

void TestOpenUriPortal::init() {
    portal_.addresses.clear();
    portal_.options.clear();
    portal_.refuses = false;
    byQt_.clear();
}

void TestOpenUriPortal::passesAddressAndTokenToThePortal() {
    DesktopUserAgent userAgent([] { return ready(u"token-1"_s); });
    QVERIFY(isOpened(userAgent.open(address)));
    QCOMPARE(portal_.addresses, QStringList{QString::fromLatin1(address.toEncoded())});
    QCOMPARE(portal_.options, (QList<QVariantMap>{{{u"activation_token"_s, u"token-1"_s}}}));
    QVERIFY(byQt_.isEmpty());
}

void TestOpenUriPortal::leavesTheRestToQtWhereThePortalRefuses() {
    portal_.refuses = true;
    DesktopUserAgent userAgent([] { return ready(u"token-1"_s); });
    QVERIFY(isOpened(userAgent.open(address)));
    QCOMPARE(portal_.addresses.size(), 1);
    QCOMPARE(byQt_, QList<QUrl>{address});
}

void TestOpenUriPortal::opensWithoutTokenToo() {
    DesktopUserAgent userAgent([] { return ready(QString()); });
    QVERIFY(isOpened(userAgent.open(address)));
    QCOMPARE(portal_.options, QList<QVariantMap>{{}});
    QVERIFY(byQt_.isEmpty());
}

BIFROST_TEST(TestOpenUriPortal, QGuiApplication)
#include "tst_openuriportal.moc"
