// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/authenticationclient.h"
#include "session/sessionreport.h"

class AppState;

/// Starts the sign-outs of one client, offers ways on while one waits for the browser, and reports
/// what they did.
class SignOutControl : public QObject {
    Q_OBJECT
public:
    /// All three must outlive this object.
    SignOutControl(AuthenticationClient &client, AppState &appState, SessionReport &report);

    /// Does nothing without a session, or while a sign-out is running.
    void start(bifrost::SignOutScope scope);
    /// Retries the revocations that earlier sign-outs could not complete.
    void completePending();
    void discardPending();
    /// Opens the browser again without asking the provider to redirect it.
    void openBrowserWithoutReturn();
    /// After a sign-out that the provider did not confirm: its end session page in the browser.
    void openEndSessionPage();

Q_SIGNALS:
    void changed();
    /// A sign-out has finished, whatever came of it.
    void ended();
    /// The browser has returned from the provider.
    void browserReturned();

private:
    void reportFailure(const QFuture<bifrost::Result<void>> &future,
                       SessionReport::Operation operation);
    void finish(const bifrost::Result<bifrost::SignOutReceipt> &result);
    void report(const bifrost::SignOutReceipt &receipt);
    void updateReceipt(const bifrost::SignOutReceipt &receipt);
    void withdrawRemovalNotice();

    AuthenticationClient &client_;
    AppState &appState_;
    SessionReport &report_;
};
