// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checksummary.h"
#include "notices/notice.h"
#include "notices/receiptline.h"
#include "session/accountsview.h"
#include "session/api/apiview.h"
#include "session/brand/brand.h"
#include "session/requestsview.h"
#include "session/sessionsnapshot.h"

#include <bifrost/activity.h>
#include <bifrost/deviceauthorization.h>
#include <bifrost/proxy.h>
#include <bifrost/takenport.h>
#include <bifrost/unmatchedresponse.h>

#include <QDateTime>
#include <QList>

#include <optional>

/// Everything that the pages show. Each page is drawn from this value alone.
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
        EndingSoon, ///< cannot be refreshed and expires within five minutes
        Expired,    ///< cannot be refreshed and has expired
    };
    enum class Connection {
        Online,
        Offline,  ///< the provider can't be reached
        Troubled, ///< it can, but did not renew the session, and will be asked again
        Refused,  ///< it refuses to renew the session
    };

    /// Whether a sign-in that waits can be continued on another device.
    enum class DeviceOffer {
        None,      ///< the provider doesn't support it
        Offered,   ///< it does
        Requested, ///< it has been asked for a code
    };

    Phase phase = Phase::Restoring;
    Validity validity = Validity::Current;
    Connection connection = Connection::Online;
    std::optional<SessionSnapshot> session;
    bool isSignInOffered = false; ///< signing in again would replace a session that isn't renewed
    bifrost::KeychainWait keychainWait = bifrost::KeychainWait::None;
    QString providerName;   ///< 'Asgardeo (acme)', or a host name
    QDateTime waitingSince; ///< UTC; valid in the two phases that wait
    QDateTime waitingUntil; ///< UTC
    /// Where the provider is asked to redirect the browser, in the two phases that wait; empty
    /// during a sign-out that does not ask.
    QString returnAddress;
    bool isReadingProfile = false; ///< on request
    bool isLinkContested = false;  ///< another user may have the link
    /// A browser has requested the page of the sign-in or sign-out that waits.
    bool isPageLoaded = false;
    std::optional<Notice> browserProblem; ///< why there may be no browser for the sign-in
    DeviceOffer deviceOffer = DeviceOffer::None;
    std::optional<bifrost::DeviceAuthorization> deviceAuthorization; ///< of the sign-in that waits
    std::optional<Notice> deviceProblem;         ///< why there is no such code, or no longer
    QString redirectMistake;                     ///< in the address that was entered last
    std::optional<bifrost::TakenPort> takenPort; ///< why the redirect may fail
    std::optional<bifrost::UnmatchedResponse> unmatchedResponse; ///< of the sign-in that waits
    std::optional<bifrost::ProxyQuestion> proxyQuestion;         ///< a request waits for the answer
    QList<Notice> notices;                                       ///< the most important first
    QList<ReceiptLine> receipt;  ///< of the last sign-out, until the next sign-in
    QList<CheckLine> checkLines; ///< of the examination, for the page Check
    CheckProgress checkProgress = CheckProgress::Running;
    RequestsView requests{}; ///< for the page Requests
    ApiView api{};           ///< for the page API
    AccountsView accounts{}; ///< for the switcher and the page Accounts
    BrandView brand{};       ///< for Settings

    [[nodiscard]] bool isSigningOut() const {
        return phase == Phase::SigningOut || phase == Phase::WaitingForSignOut;
    }
    [[nodiscard]] bool isSigningIn() const {
        return phase == Phase::ContactingProvider || phase == Phase::WaitingForBrowser ||
               phase == Phase::CompletingSignIn;
    }
    friend bool operator==(const ViewState &, const ViewState &) = default;
};
