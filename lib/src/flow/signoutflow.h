// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/endsessionmethod.h"
#include "flow/providerdiscovery.h"
#include "flow/receiptbuilder.h"
#include "flow/seams.h"
#include "flow/unfinishedsignout.h"
#include "protocol/endsessionrequest.h"
#include "protocol/revocationrequest.h"

#include <bifrost/activity.h>
#include <bifrost/signoutreceipt.h>

#include <QTimer>

#include <memory>
#include <optional>

namespace bifrost {

/// One sign-out: here first, then at the provider (RFC 7009; OpenID Connect RP-Initiated
/// Logout 1.0). Whatever fails later, the local part stands. One-shot: `start()` is called once.
/// `cancel()` may be called at any time and any number of times. Destroying it abandons what is
/// left, cancels its future and closes its listener.
class SignOutFlow : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the flow. `owner` keeps a listener for as long as
    /// the browser still needs it.
    SignOutFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner);

    /// Ends the current session within this call, in memory. Fails with `SessionError::SignedOut`
    /// when there is none; every other outcome is a receipt.
    QFuture<Result<SignOutReceipt>> start(SignOutScope scope);

    /// Skips what is not done yet, but for the removal of the session here.
    void cancel();

    /// Starts the browser once more, at a new start address, while the sign-out waits for it.
    QFuture<Result<void>> openBrowserAgain();

    [[nodiscard]] Activity activity() const { return activity_; }
    /// A new start address, while the sign-out waits for the browser.
    [[nodiscard]] QUrl browserUrl();
    /// Somebody else may have a start address of this sign-out, and with it the ID Token.
    [[nodiscard]] bool isLinkContested() const { return isLinkContested_; }

Q_SIGNALS:
    void activityChanged();
    void linkContested();
    /// It is over; the future finishes next. The flow may be deleted later, not within this signal.
    void ended();

private:
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;

    // The steps, in order.
    QFuture<Result<void>> putDownRevocation(const EndedSession &ended);
    QFuture<Result<ProviderMetadata>> discoverProvider(const Result<void> &putDown);
    QFuture<Result<void>> revokeRefreshToken(const ProviderMetadata &metadata);
    QFuture<Result<void>> takeOffRevocation();
    QFuture<Result<void>> revokeAccessToken();
    QFuture<Result<EndSessionMethod>> chooseMethod();
    QFuture<Result<void>> endProviderSession(EndSessionMethod method);
    QFuture<Result<void>> sendBrowser(EndSessionMethod method);
    void end();

    QFuture<Result<void>> revoke(Step step, const std::optional<Secret> &token, TokenTypeHint hint);
    void browserOpened(const Result<void> &opened);
    void watchForContest();
    void awaitRedirect();
    void receive(const RedirectRequest &redirect);
    void stopWaiting();
    void setActivity(Activity activity);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    QObject &owner_;

    Activity activity_ = Activity::Idle;
    std::optional<Session> session_; ///< the one that is ending
    std::optional<ProviderMetadata> metadata_;
    QFuture<Result<EndSessionMethod>> method_; ///< asked for while tokens are revoked
    std::optional<EndSessionRequest> request_;
    BrowserRequest toProvider_;
    std::shared_ptr<RedirectListener> listener_;
    bool isLinkContested_ = false;
    Result<void> removed_;
    ReceiptBuilder receipt_;
    SignOutScope scope_ = SignOutScope::LocalAndProvider;
    bool isPutDown_ = false; ///< the refresh token is kept until the provider has answered
    bool hasOpened_ = false;
    Reason whyUndecided_ = Reason::EarlierStepFailed;
    QTimer deadline_;
    Deferred<Result<void>> returned_;
    Deferred<Result<SignOutReceipt>> outcome_;
    std::unique_ptr<QObject> work_; ///< context of every step: without it none runs
};

} // namespace bifrost
