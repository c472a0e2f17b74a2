// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/browser/browserroundtrip.h"
#include "flow/clientsettings.h"
#include "flow/signout/endsessionplan.h"
#include "protocol/endsessionrequest.h"
#include "protocol/endsessionresponse.h"

#include <bifrost/signoutreceipt.h>

#include <memory>

namespace bifrost {

/// The receipt entries of a browser round trip to the end session endpoint.
struct EndSessionOutcome {
    SignOutReceipt::Entry sent;
    SignOutReceipt::Entry returned;
};

/// The browser round trip of a sign-out: sends the browser to the end session endpoint, and waits
/// for its return if the provider knows our redirect URI (RP-Initiated Logout §2 and §3). `start()`
/// is called once. Destroying the object cancels its future.
class EndSessionRoundTrip : public QObject {
public:
    /// `trace` must outlive the object.
    EndSessionRoundTrip(std::shared_ptr<BrowserRoundTrip> browser, ClientSettings settings,
                        EndSessionPlan plan, ProtocolRecorder &trace);

    /// Finishes when the browser has returned, at the deadline, after `stop()`, or, if the provider
    /// cannot send the browser back, as soon as the browser is open. Fails when the browser could
    /// not be opened.
    QFuture<Result<EndSessionOutcome>> start();
    /// The user does not wait any longer.
    void stop() { browser_->stop(); }

    /// Opens the browser again, at a new start URI, while the round trip is waiting. When it has
    /// finished, the receipt says that the browser was sent.
    QFuture<Result<void>> openAgain();
    /// The same without what a provider may refuse: without `post_logout_redirect_uri`, so that the
    /// browser does not return and the user ends the wait, and without `id_token_hint`, unless the
    /// endpoint refuses requests without one. A return to the first request still counts.
    QFuture<Result<void>> openWithoutReturn();

    /// A new start URI; empty when the round trip is not waiting.
    [[nodiscard]] QUrl browserUrl() { return browser_->startUri(); }
    /// What is known of the wait. Its `redirectUri` is where the provider was asked to send the
    /// browser; empty when it was not asked to, and when the round trip is not waiting.
    [[nodiscard]] BrowserWait wait() const;

private:
    using Reason = SignOutReceipt::Reason;
    using Status = SignOutReceipt::Status;

    [[nodiscard]] BrowserRequest browserRequest(const EndSessionRequest &request) const;
    [[nodiscard]] std::chrono::milliseconds timeout() const;
    [[nodiscard]] Result<EndSessionOutcome> outcome(const Result<EndSessionReturn> &returned) const;
    [[nodiscard]] Result<EndSessionOutcome> outcomeWithoutReturn(const Result<void> &sent) const;
    [[nodiscard]] Result<EndSessionOutcome> unfinished(const Error &error) const;

    std::shared_ptr<BrowserRoundTrip> browser_;
    ClientSettings settings_;
    EndSessionPlan plan_;
    ProtocolRecorder &trace_;
    EndSessionRequest request_; ///< the first one
    bool isReturnRequested_;    ///< by the newest request
};

} // namespace bifrost
