// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession.h"
#include "flow/endsessiontrip.h"
#include "flow/providerdiscovery.h"
#include "flow/receiptbuilder.h"
#include "flow/seams.h"
#include "flow/unfinishedsignout.h"
#include "protocol/revocationrequest.h"

#include <bifrost/activity.h>
#include <bifrost/signoutreceipt.h>

#include <memory>
#include <optional>

namespace bifrost {

/// One sign-out: here first, then at the provider. Whatever fails later, the local part stands.
///
/// The provider's session is ended (OpenID Connect RP-Initiated Logout 1.0) before the tokens are
/// revoked (RFC 7009): Keycloak deletes the session along with a refresh token that is revoked, and
/// a logout that finds none reaches no other application and no identity provider behind it. What
/// is to be revoked is put down first, so that nothing of it depends on the browser's return.
///
/// One-shot: `start()` is called once. `cancel()` may be called at any time and any number of
/// times. Destroying it abandons what is left, cancels its future and closes its listener.
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

    /// While the browser is waited for: ends the waiting, and the tokens are revoked. At any other
    /// time: skips what is not done yet, but for the removal of the session here.
    void cancel();

    /// Starts the browser once more, at a new start address, while the sign-out waits for it.
    QFuture<Result<void>> openBrowserAgain();
    /// The same, and the provider is not asked to send it back: the waiting ends with `cancel()`,
    /// or at the deadline.
    QFuture<Result<void>> openBrowserWithoutReturn();

    [[nodiscard]] Activity activity() const { return activity_; }
    /// A new start address, while the sign-out waits for the browser.
    [[nodiscard]] QUrl browserUrl() { return trip_ ? trip_->browserUrl() : QUrl(); }
    /// See `EndSessionTrip::returnAddress()`.
    [[nodiscard]] QUrl returnAddress() const { return trip_ ? trip_->returnAddress() : QUrl(); }
    /// Somebody else may have a start address of this sign-out, and with it the ID Token.
    [[nodiscard]] bool isLinkContested() const { return trip_ && trip_->isLinkContested(); }

Q_SIGNALS:
    void activityChanged();
    void linkContested();
    /// `receipt` leaves the revocation of `refreshToken` for later; `ended()` is next.
    void postponed(const bifrost::SignOutReceipt &receipt, const bifrost::Secret &refreshToken);
    /// It is over; the future finishes next. The flow may be deleted later, not within this signal.
    void ended();

private:
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;

    // The steps, in order.
    QFuture<Result<void>> putDownRevocation(const EndedSession &ended);
    QFuture<Result<ProviderMetadata>> discoverProvider(const Result<void> &putDown);
    QFuture<Result<void>> endProviderSession(const ProviderMetadata &metadata);
    QFuture<Result<void>> revokeRefreshToken();
    QFuture<Result<void>> takeOffRevocation();
    QFuture<Result<void>> revokeAccessToken();
    void end();

    [[nodiscard]] SignOutReceipt receipt();
    QFuture<Result<EndSessionOutcome>> sendBrowser(const EndSessionPlan &plan);
    QFuture<Result<void>> revoke(Step step, const std::optional<Secret> &token, TokenTypeHint hint);
    [[nodiscard]] std::optional<Reason> whyNotRevoked(Step step,
                                                      const std::optional<Secret> &token) const;
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
    std::unique_ptr<EndSessionTrip> trip_;
    Result<void> removed_;
    ReceiptBuilder receipt_;
    SignOutScope scope_ = SignOutScope::LocalAndProvider;
    bool isPutDown_ = false; ///< the refresh token is kept until the provider has answered
    Reason whyUndecided_ = Reason::EarlierStepFailed;
    Deferred<Result<SignOutReceipt>> outcome_;
    std::unique_ptr<QObject> work_; ///< context of every step: without it none runs
};

} // namespace bifrost
