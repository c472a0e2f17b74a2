// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "flow/clientsettings.h"
#include "flow/endsessionplan.h"
#include "flow/seams.h"
#include "protocol/endsessionrequest.h"

#include <bifrost/signoutreceipt.h>

#include <QTimer>

#include <memory>
#include <optional>

namespace bifrost {

/// How the browser's trip to the provider's sign-out went, as lines of the receipt.
struct EndSessionOutcome {
    SignOutReceipt::Entry sent;
    SignOutReceipt::Entry returned;
};

/// The browser goes to the end session endpoint and, where the provider knows our address, comes
/// back (OpenID Connect RP-Initiated Logout 1.0). One-shot: `start()` is called once. Destroying it
/// cancels its future and closes its listener.
class EndSessionTrip : public QObject {
    Q_OBJECT
public:
    /// What `seams` refers to outlives the trip. `owner` keeps a listener for as long as the
    /// browser still needs it.
    EndSessionTrip(Seams seams, ClientSettings settings, QObject &owner);

    /// Finishes when the browser is back, at the deadline, after `stop()`, or, when the provider
    /// cannot send it back, as soon as it is on its way. Fails when it could not be sent.
    QFuture<Result<EndSessionOutcome>> start(const EndSessionPlan &plan);
    /// The person does not wait any longer.
    void stop();

    /// Starts the browser once more, at a new start address, while the trip waits for it.
    QFuture<Result<void>> openAgain();
    /// The same without `post_logout_redirect_uri`: nothing comes back then, and the person ends
    /// the waiting.
    QFuture<Result<void>> openWithoutReturn();

    [[nodiscard]] bool isWaiting() const { return listener_ && !outcome_.isFinished(); }
    /// A new start address, while the trip waits for the browser.
    [[nodiscard]] QUrl browserUrl();
    /// Where the provider was asked to send the browser back to; empty when it was not asked to,
    /// and when nothing is waited for.
    [[nodiscard]] QUrl returnAddress() const;
    /// Somebody else may have a start address of this trip, and with it the ID Token.
    [[nodiscard]] bool isLinkContested() const { return isLinkContested_; }

Q_SIGNALS:
    /// The browser is on its way.
    void waiting();
    void linkContested();

private:
    using Reason = SignOutReceipt::Reason;
    using Status = SignOutReceipt::Status;

    void begin(std::shared_ptr<RedirectListener> listener);
    [[nodiscard]] BrowserRequest browserRequest(const EndSessionRequest &request) const;
    void browserOpened(const Result<void> &opened);
    void watchForContest();
    void awaitRedirect();
    void receive(const RedirectRequest &redirect);
    void restartDeadline();
    void endWithout(Reason reason);
    void finish(Status returned, Reason reason, std::optional<Error> error = std::nullopt);

    Seams seams_;
    ClientSettings settings_;
    QObject &owner_;
    EndSessionPlan plan_;
    std::optional<EndSessionRequest> request_;
    BrowserRequest toProvider_;
    std::shared_ptr<RedirectListener> listener_;
    bool isLinkContested_ = false;
    bool isReturnAsked_ = false; ///< by the newest request
    bool hasOpened_ = false;
    QTimer deadline_;
    Deferred<Result<EndSessionOutcome>> outcome_;
};

} // namespace bifrost
