// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

class QDBusPendingCallWatcher;

/// Asks the desktop outside of the sandbox to start this program with the session
/// (org.freedesktop.portal.Background). Deletes itself when the answer is there.
class BackgroundPortal : public QObject {
    Q_OBJECT
public:
    enum class Start { WithSession, ByTheUser };

    using QObject::QObject;

    void request(Start start, const QStringList &command);

Q_SIGNALS:
    void granted();
    /// By the user or the desktop. `reason` is the desktop's, and may be empty.
    void refused(const QString &reason);

private Q_SLOTS:
    void onReply(QDBusPendingCallWatcher *watcher);
    void onResponse(uint response, const QVariantMap &results);

private:
    void finish();

    Start start_ = Start::ByTheUser;
};
