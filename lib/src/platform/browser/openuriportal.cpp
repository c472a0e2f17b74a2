// SPDX-License-Identifier: Apache-2.0
#include "platform/browser/openuriportal.h"

#include "core/async.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>

#include <memory>

namespace bifrost {

QFuture<Result<void>> openThroughPortal(const QUrl &url, const QString &token, QObject *context) {
    auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"),
                                               QStringLiteral("/org/freedesktop/portal/desktop"),
                                               QStringLiteral("org.freedesktop.portal.OpenURI"),
                                               QStringLiteral("OpenURI"));
    const QString noParentWindow;
    QVariantMap options;
    if (!token.isEmpty()) {
        options.insert(QStringLiteral("activation_token"), token);
    }
    call.setArguments({noParentWindow, QString::fromLatin1(url.toEncoded()), options});
    const auto opened = std::make_shared<Deferred<Result<void>>>();
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, opened] {
        watcher->deleteLater();
        opened->finish(watcher->isError() ? failure(UserAgentError{UserAgentError::Kind::NoBrowser,
                                                                   watcher->error().message()})
                                          : Result<void>());
    });
    return opened->future();
}

} // namespace bifrost
