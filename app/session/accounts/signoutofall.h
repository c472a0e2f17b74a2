// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accounts/knownaccounts.h"
#include "session/accounts/shownaccount.h"

#include <optional>

class SessionReport;

/// Signs out of all accounts, one after the other: each is shown while its page is in the browser,
/// the one that was shown at the beginning last. A failure does not keep the others.
class SignOutOfAll : public QObject {
    Q_OBJECT
public:
    /// All three must outlive this object.
    SignOutOfAll(KnownAccounts &list, ShownAccount &shown, SessionReport &report);

    void start();
    [[nodiscard]] bool isRunning() const { return progress_.has_value(); }

Q_SIGNALS:
    void changed();

private:
    struct Progress {
        QStringList remaining; ///< IDs
        QStringList left{};    ///< the names of those that are still signed in
        QString home{};        ///< the account that is shown at the end
    };

    void signOutOfNext();
    void checkRestored();
    void finishOne();
    void finish();
    void goOn();

    KnownAccounts &list_;
    ShownAccount &shown_;
    SessionReport &report_;
    std::optional<Progress> progress_;
};
