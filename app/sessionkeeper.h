// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"

#include <QDateTime>
#include <QTimer>

/// Keeps one client's session fresh. One timer fires when something is due; nothing wakes up
/// before.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `client` must outlive the keeper.
    explicit SessionKeeper(AuthenticationClient &client, QObject *parent = nullptr);

    /// Refreshes when that is due, and not before a pause that follows a failure is over.
    void checkDue();
    /// Refreshes without minding the pause.
    void refreshNow();
    /// Sets the timer anew. Call it when the session or the activity has changed.
    void schedule();

    /// The last refresh failed, and the session still stands.
    [[nodiscard]] bool isOffline() const { return retryAt_.isValid(); }

Q_SIGNALS:
    /// A moment has passed that changes what is to be said about the session, or a refresh is done.
    void changed();
    void refreshFailed(const bifrost::Error &error);

private:
    void finish(const bifrost::Result<void> &result);

    AuthenticationClient &client_;
    QTimer due_;
    bool refreshing_ = false;
    int failures_ = 0;
    QDateTime retryAt_;
};
