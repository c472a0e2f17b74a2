// SPDX-License-Identifier: Apache-2.0
#include "system/backgroundportal.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif
#include <QUuid>

using namespace Qt::StringLiterals;

void BackgroundPortal::finish() {
    deleteLater();
}

#ifdef QT_DBUS_LIB

static const auto desktopPortal = u"org.freedesktop.portal.Desktop"_s;

/// The answer comes from an object whose path is known before (org.freedesktop.portal.Request).
static QString answerPath(const QDBusConnection &bus, const QString &token) {
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    return u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token);
}

void BackgroundPortal::request(Start start, const QStringList &command) {
    start_ = start;
    auto bus = QDBusConnection::sessionBus();
    const QString token = u"bifrost_"_s + QUuid::createUuid().toString(QUuid::Id128);
    bus.connect(desktopPortal, answerPath(bus, token), u"org.freedesktop.portal.Request"_s,
                u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
    auto message = QDBusMessage::createMethodCall(
        desktopPortal, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Background"_s,
        u"RequestBackground"_s);
    QVariantMap options{{u"handle_token"_s, token},
                        {u"reason"_s, tr("Keeps your accounts signed in.")},
                        {u"autostart"_s, start == Start::WithSession}};
    if (!command.isEmpty()) {
        options.insert(u"commandline"_s, command);
    }
    message.setArguments({QString(), options});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &BackgroundPortal::onReply);
}

void BackgroundPortal::onReply(QDBusPendingCallWatcher *watcher) {
    watcher->deleteLater();
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    if (reply.isError()) {
        Q_EMIT refused(reply.error().message());
        finish();
    }
}

void BackgroundPortal::onResponse(uint response, const QVariantMap &results) {
    const bool isStarted = response == 0 && results.value(u"autostart"_s).toBool();
    if (isStarted || start_ == Start::ByTheUser) {
        Q_EMIT granted();
    } else {
        Q_EMIT refused({});
    }
    finish();
}

#else

void BackgroundPortal::request(Start, const QStringList &) {
    Q_EMIT refused({});
    finish();
}
void BackgroundPortal::onReply(QDBusPendingCallWatcher *) {}
void BackgroundPortal::onResponse(uint, const QVariantMap &) {}

#endif
