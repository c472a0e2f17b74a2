// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"
#include "clocks.h"

#include <QTimer>

#include <chrono>
#include <optional>

/// Keeps one client's session fresh, has unfinished sign-outs finished where nobody is signed in,
/// and knows whether the provider can be reached. One timer fires when something is due; nothing
/// wakes up before.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `client` must outlive the keeper.
    explicit SessionKeeper(AuthenticationClient &client, Clocks clocks = {},
                           QObject *parent = nullptr);

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
    [[nodiscard]] bool mayFinishSignOut() const;
    void finish(const bifrost::Result<void> &result);
    void finishSignOut();
    void pause();

    AuthenticationClient &client_;
    Clocks clocks_;
    QTimer due_;
    bool contacting_ = false;
    bool finishing_ = false; ///< a sign-out
    bool offline_ = false;
    bool unhelpful_ = false; ///< the session was refreshed, and is due all the same
    int failures_ = 0;
    /// By the steady clock; while something has failed that is tried again.
    std::optional<std::chrono::milliseconds> retryAt_;
};
