// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"
#include "receiptline.h"
#include "sessionsnapshot.h"

#include <bifrost/activity.h>
#include <bifrost/takenport.h>

#include <QDateTime>
#include <QList>

#include <optional>

/// All that the pages show, as one value. Every page can be drawn from it alone.
struct ViewState {
    enum class Phase {
        NotConfigured,
        Restoring,
        SignedOut,
        ContactingProvider,
        WaitingForBrowser,
        CompletingSignIn,
        SignedIn,
        SigningOut,
        WaitingForSignOut,
    };
    enum class Validity {
        Current,
        EndingSoon, ///< cannot be refreshed and ends within five minutes
        Expired,    ///< cannot be refreshed and has ended
    };
    enum class Connection { Online, Offline };

    Phase phase = Phase::Restoring;
    Validity validity = Validity::Current;
    Connection connection = Connection::Online;
    std::optional<SessionSnapshot> session;
    bifrost::KeychainWait keychainWait = bifrost::KeychainWait::None;
    QString providerName;         ///< for people: 'Asgardeo (acme)', or a host name
    QDateTime waitingSince;       ///< UTC; while the phase is one of waiting
    QDateTime waitingUntil;       ///< UTC
    QString returnAddress;        ///< of the sign-out that waits; empty when nothing comes back
    bool isLinkContested = false; ///< somebody else may have the link; while the phase is waiting
    std::optional<bifrost::TakenPort> takenPort; ///< what may keep the browser from coming back
    QList<Notice> notices;                       ///< the most important one first
    QList<ReceiptLine> receipt;                  ///< of the last sign-out, until the next sign-in

    [[nodiscard]] bool isSigningOut() const {
        return phase == Phase::SigningOut || phase == Phase::WaitingForSignOut;
    }
    [[nodiscard]] bool isSigningIn() const {
        return phase == Phase::ContactingProvider || phase == Phase::WaitingForBrowser ||
               phase == Phase::CompletingSignIn;
    }
    friend bool operator==(const ViewState &, const ViewState &) = default;
};
