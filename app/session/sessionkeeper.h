// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"
#include "session/clocks.h"
#include "session/lastrefresh.h"

#include <QTimer>

#include <chrono>
#include <optional>

/// Keeps the session of one client fresh, has pending revocations completed while nobody is signed
/// in, and knows whether the provider can be reached and renews it. One timer fires when something
/// is due; nothing polls.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    /// `client` must outlive the keeper.
    explicit SessionKeeper(AuthenticationClient &client, Clocks clocks = {},
                           QObject *parent = nullptr);

    /// Does what is due, unless the pause after a failure has not yet passed.
    void checkDue();
    /// Contacts the provider regardless of the pause: with a refresh if one is due or running,
    /// otherwise only to find out whether it can be reached.
    void contact();
    /// The network may be back: ends the pause, unless the provider has refused the refresh.
    void retryNow();
    /// Sets the timer. Call it whenever the session or the activity has changed.
    void schedule();

    /// Why the last contact failed while a session is established; no value if it succeeded.
    [[nodiscard]] std::optional<bifrost::Error> failure() const;

Q_SIGNALS:
    /// The validity of the session may have changed, or the provider has been reached.
    void changed();
    void contactFailed(const bifrost::Error &error);
    /// A refresh has succeeded or failed; it was not canceled.
    void refreshEnded(const LastRefresh &last);

private:
    [[nodiscard]] bool isRefreshDue() const;
    [[nodiscard]] bool isPausing() const;
    [[nodiscard]] bool mayCompleteSignOut() const;
    void finish(const bifrost::Result<void> &result);
    void completeSignOut();
    void pause();
    void pauseAfter(const bifrost::Error &failure);
    [[nodiscard]] bool isRefused() const { return failure_ && bifrost::isRefusal(*failure_); }

    AuthenticationClient &client_;
    Clocks clocks_;
    QTimer due_;
    bool isContacting_ = false;
    bool isCompletingSignOut_ = false;
    std::optional<bifrost::Error> failure_;
    QDateTime failedSince_;   ///< `refreshedAt` of the session that the failure is about
    bool isStillDue_ = false; ///< the last refresh succeeded, and the next one is due already
    int failures_ = 0;
    /// When the pause ends, by the steady clock. No value: nothing is to be retried.
    std::optional<std::chrono::milliseconds> retryAt_;
};
