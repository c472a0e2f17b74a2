// SPDX-License-Identifier: Apache-2.0
#include "system/desktopapplication.h"

#include "system/logging.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#include <QVariantMap>

using namespace Qt::StringLiterals;

DesktopApplication::DesktopApplication(QObject *parent) : QObject(parent) {}

#ifdef QT_DBUS_LIB

static const auto desktopName = u"dev.bifrost.Bifrost"_s;
static const auto desktopPath = u"/dev/bifrost/Bifrost"_s;
static constexpr qsizetype longestActivationToken = 1024;

static QDBusMessage busCall(const QString &method, const QVariantList &arguments) {
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

/// The token of Wayland's xdg-activation, or the ID of X11's startup notification.
static QString tokenIn(const QVariantMap &platformData) {
    for (const QString &name : {u"activation-token"_s, u"desktop-startup-id"_s}) {
        const QString token = platformData.value(name).toString();
        if (!token.isEmpty() && token.size() <= longestActivationToken) {
            return token;
        }
    }
    return {};
}

namespace {

/// The object on the bus; its slots are named as the specification names them.
class ApplicationObject : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationObject(DesktopApplication &application)
        : QObject(&application), application_(application) {}

public Q_SLOTS:
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData) {
        Q_EMIT application_.activated(tokenIn(platformData));
    }
    Q_SCRIPTABLE void Open(const QStringList & /*uris*/, const QVariantMap & /*platformData*/) {
        sendErrorReply(QDBusError::NotSupported, u"Bifrost opens no files and no addresses."_s);
    }
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList & /*parameters*/,
                                     const QVariantMap &platformData) {
        const auto action = desktopActionOf(name);
        if (!action) {
            sendErrorReply(QDBusError::InvalidArgs, u"There is no such action."_s);
            return;
        }
        Q_EMIT application_.activated(tokenIn(platformData));
        Q_EMIT application_.actionActivated(*action);
    }

private:
    DesktopApplication &application_;
};

} // namespace

DesktopApplication::~DesktopApplication() {
    if (hasName_) {
        QDBusConnection::sessionBus().send(busCall(u"ReleaseName"_s, {desktopName}));
    }
}

void DesktopApplication::start() {
    auto bus = QDBusConnection::sessionBus();
    if (isStarted_ || !bus.isConnected()) {
        return;
    }
    isStarted_ = true;
    // Before the name: whoever has started this process calls as soon as it has it.
    if (!bus.registerObject(desktopPath, new ApplicationObject(*this),
                            QDBusConnection::ExportScriptableSlots)) {
        qCWarning(lcApp) << "the desktop cannot activate this process:"
                         << bus.lastError().message();
        return;
    }
    constexpr uint doNotQueue = 4;
    auto *watcher = new QDBusPendingCallWatcher(
        bus.asyncCall(busCall(u"RequestName"_s, {desktopName, doNotQueue})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopApplication::onName);
}

void DesktopApplication::onName(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    constexpr uint primaryOwner = 1;
    const QDBusPendingReply<uint> reply = *watcher;
    if (!reply.isValid() || reply.value() != primaryOwner) {
        qCInfo(lcApp) << "another process is activated by the desktop";
        return;
    }
    hasName_ = true;
    Q_EMIT hasNameChanged();
}

#include "desktopapplication.moc"

#else

DesktopApplication::~DesktopApplication() = default;
void DesktopApplication::start() {
    isStarted_ = true;
}
void DesktopApplication::onName(QDBusPendingCallWatcher *) {}

#endif
