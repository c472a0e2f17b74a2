// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"

#include <QDateTime>
#include <QTimer>

/// Keeps one client's session fresh, has unfinished sign-outs finished, and knows whether the
/// provider can be reached. One timer fires when something is due; nothing wakes up before.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `client` must outlive the keeper.
    explicit SessionKeeper(AuthenticationClient &client, QObject *parent = nullptr);

    /// Does what is due, and not before a pause that follows a failure is over.
    void checkDue();
    /// Contacts the provider without minding the pause: with a refresh when that is due or under
    /// way, else only to see whether it can be reached.
    void contact();
    /// The network may be back: what waits for it is tried at once.
    void retryNow();
    /// Sets the timer anew. Call it when the session or the activity has changed.
    void schedule();

    /// The provider could not be reached the last time, and the session still stands.
    [[nodiscard]] bool isOffline() const { return offline_; }

Q_SIGNALS:
    /// A moment has passed that changes what is to be said about the session, or a contact is made.
    void changed();
    void contactFailed(const bifrost::Error &error);

private:
    [[nodiscard]] bool isRefreshDue() const;
    [[nodiscard]] bool isPausing() const;
    void finish(const bifrost::Result<void> &result);
    void finishSignOut();
    void pause();

    AuthenticationClient &client_;
    QTimer due_;
    bool contacting_ = false;
    bool finishing_ = false; ///< a sign-out
    bool offline_ = false;
    int failures_ = 0;
    QDateTime retryAt_; ///< valid while something has failed that is tried again
};
