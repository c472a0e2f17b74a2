// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/clientsettings.h"
#include "flow/currentsession/currentsession.h"
#include "flow/providerdiscovery.h"
#include "flow/seams.h"
#include "flow/signout/endsessionroundtrip.h"
#include "flow/signout/receiptbuilder.h"
#include "flow/signout/unfinishedsignout.h"
#include "protocol/revocationrequest.h"

#include <bifrost/activity.h>
#include <bifrost/signoutreceipt.h>

#include <memory>
#include <optional>

namespace bifrost {

/// One sign-out: first on this computer, then at the provider. A later failure does not undo the
/// local part.
///
/// The provider's session is ended (RP-Initiated Logout) before the tokens are revoked (RFC 7009):
/// Keycloak deletes the session together with a refresh token that is revoked, and a logout that
/// finds no session reaches no other application and no identity provider behind it. A pending
/// revocation is recorded before either, so that nothing depends on the browser's return.
///
/// `start()` is called once. `cancel()` may be called at any time and any number of times.
/// Destroying the flow abandons the remaining steps, cancels its future and closes its listener.
class SignOutFlow : public QObject {
    Q_OBJECT
public:
    /// Everything passed by reference outlives the flow. `owner` keeps the listener for as long as
    /// the browser still needs it.
    SignOutFlow(Seams seams, ClientSettings settings, ProviderDiscovery &discovery,
                CurrentSession &current, UnfinishedSignOut &unfinished, QObject &owner);

    /// Removes the current session from memory within this call. Fails with
    /// `SessionError::SignedOut` when there is none; every other outcome is a receipt.
    QFuture<Result<SignOutReceipt>> start(SignOutScope scope);

    /// While the flow waits for the browser: ends the wait, and the tokens are revoked. At any
    /// other time: skips the remaining steps except the removal of the local session.
    void cancel();

    /// Opens the browser again, at a new start URI, while the flow waits for it.
    QFuture<Result<void>> openBrowserAgain();
    /// The same, but the provider is not asked to send the browser back: the wait ends with
    /// `cancel()` or at the deadline.
    QFuture<Result<void>> openBrowserWithoutReturn();

    [[nodiscard]] Activity activity() const { return activity_; }
    /// A new start URI while the flow waits for the browser, else empty.
    [[nodiscard]] QUrl browserUrl() { return roundTrip_ ? roundTrip_->browserUrl() : QUrl(); }
    /// See `Client::browserWait()`.
    [[nodiscard]] std::optional<BrowserWait> browserWait() const {
        return roundTrip_ && activity_ == Activity::WaitingForSignOut
                   ? std::optional(roundTrip_->wait())
                   : std::nullopt;
    }

Q_SIGNALS:
    void activityChanged();
    void browserWaitChanged();
    /// `receipt` leaves the revocation of `refreshToken` for later; `ended()` follows.
    void postponed(const bifrost::SignOutReceipt &receipt, const bifrost::Secret &refreshToken);
    /// The sign-out has ended; its future finishes next. The flow may be deleted later, but not
    /// within this signal.
    void ended();

private:
    using Step = SignOutReceipt::Step;
    using Reason = SignOutReceipt::Reason;
    using Entry = SignOutReceipt::Entry;

    /// The session is gone from memory, and from the keychain if `entry` says so.
    struct Removed {
        Session session;
        Entry entry;
    };
    /// The provider that issued the tokens of `session`.
    struct Provider {
        Session session;
        ProviderMetadata metadata;
    };

    // The steps, in order. Those at the provider return their receipt entries.
    QFuture<Result<Removed>> removeSession(const Session &session);
    QFuture<Result<Removed>> recordPendingRevocation(const Removed &removed);
    QFuture<Result<Provider>> discoverProvider(const Removed &removed);
    QFuture<Result<EndSessionOutcome>> endProviderSession(const Provider &provider);
    static QFuture<Result<EndSessionOutcome>> keepProviderSession();
    QFuture<Result<Entry>> revokeRefreshToken(const Provider &provider);
    QFuture<Result<Entry>> completePendingRevocation(const Entry &revocation);
    QFuture<Result<Entry>> revokeAccessToken(const Provider &provider, const Entry &refreshToken);
    void end();

    QFuture<Result<void>> signOutAt(const Provider &provider);
    QFuture<Result<EndSessionOutcome>> openBrowser(const EndSessionPlan &plan);
    QFuture<Result<Entry>> revoke(Step step, const Secret &token, TokenTypeHint hint,
                                  const Provider &provider);
    Result<void> recordEndSession(const EndSessionOutcome &outcome);
    Result<Entry> recordRevocation(const Entry &revocation);
    [[nodiscard]] bool isProviderAsked() const;
    [[nodiscard]] SignOutReceipt receipt();
    void setActivity(Activity activity);

    Seams seams_;
    ClientSettings settings_;
    ProviderDiscovery &discovery_;
    CurrentSession &current_;
    UnfinishedSignOut &unfinished_;
    QObject &owner_;

    Activity activity_ = Activity::Idle;
    std::unique_ptr<EndSessionRoundTrip> roundTrip_;
    // What the receipt is made of if the sign-out is canceled:
    SignOutScope scope_ = SignOutScope::LocalAndProvider;
    bool isCanceled_ = false;
    ReceiptBuilder receipt_;
    QDateTime accessTokenExpiresAt_;
    std::optional<Secret> pendingRevocation_; ///< recorded, and not answered by the provider yet
    Deferred<Result<SignOutReceipt>> outcome_;
    std::unique_ptr<QObject> work_; ///< context of every step: none runs without it
};

} // namespace bifrost
