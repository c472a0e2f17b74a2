// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "flow/clientsettings.h"
#include "flow/seams.h"
#include "protocol/authorizationresponse.h"

#include <bifrost/signinoptions.h>

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

namespace bifrost {

/// The round trip of one sign-in through the browser: listener, authorization request, start
/// address, redirect (RFC 8252 §4.1). One-shot: `start()` is called once.
class AuthorizationTrip : public QObject {
    Q_OBJECT
public:
    /// What the browser has brought, and the request that it answers.
    struct Granted {
        AuthorizationCode code;
        AuthorizationRequest request;
    };

    /// What `seams` refers to outlives the trip.
    AuthorizationTrip(Seams seams, ClientSettings settings, SignInOptions options);

    /// The provider's answer to this attempt, good or bad. `Prompt::LoginPreferred` that is
    /// answered with `login_required` is asked once more without the prompt, in the same tab; once,
    /// because the second request has none.
    QFuture<Result<Granted>> start(const ProviderMetadata &metadata);
    /// Ends it, whatever it waits for: the tab that brought the answer learns the outcome. `owner`
    /// keeps the listener for as long as the browser still reads that.
    void end(BrowserOutcome outcome, QObject &owner);

    /// Starts the browser once more, at a new start address. Only between `waiting()` and the
    /// answer.
    QFuture<Result<void>> openBrowserAgain();
    /// A new start address; likewise.
    [[nodiscard]] QUrl startUri() { return listener_->startUri(toProvider_); }

    /// See `Client::takenPort()`.
    [[nodiscard]] const std::optional<TakenPort> &takenPort() const { return takenPort_; }
    /// The provider would not ask the person anew.
    [[nodiscard]] bool isLoginRefused() const { return isLoginRefused_; }
    /// How long ago the latest request was built: the longer of what the wall clock, which somebody
    /// may set, and a steady one, which may stand still in a sleep, say.
    [[nodiscard]] std::chrono::milliseconds sinceRequest() const;

Q_SIGNALS:
    /// The browser has been sent for.
    void waiting();
    /// Somebody else may have a start address, and with it the request.
    void linkContested();

private:
    void begin(std::shared_ptr<RedirectListener> listener);
    void makeRequest();
    void watchForContest();
    void awaitRedirect();
    void receive(const RedirectRequest &redirect);
    void askWithoutPrompt(quint64 tab);
    void finish(Result<Granted> answer);

    Seams seams_;
    ClientSettings settings_;
    SignInOptions options_;

    std::optional<ProviderMetadata> metadata_;
    std::optional<AuthorizationRequest> request_;
    BrowserRequest toProvider_;
    QDateTime requestedAt_;
    QElapsedTimer sinceRequest_;
    std::shared_ptr<RedirectListener> listener_;
    std::optional<TakenPort> takenPort_;
    bool isLoginRefused_ = false;
    std::optional<quint64> tab_; ///< the browser's tab that waits to hear how it ended
    QTimer deadline_;
    Deferred<Result<Granted>> answer_;
    std::unique_ptr<QObject> work_; ///< context of every step: without it none runs
};

} // namespace bifrost
