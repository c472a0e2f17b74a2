// SPDX-License-Identifier: Apache-2.0
#include "session/signoutcontrol.h"

#include "notices/errortext.h"
#include "session/appstate.h"
#include "session/clientstate.h"

#include <bifrost/then.h>

using namespace bifrost;
using Operation = SessionReport::Operation;

SignOutControl::SignOutControl(AuthenticationClient &client, AppState &appState,
                               SessionReport &report)
    : client_(client), appState_(appState), report_(report) {
    connect(&client_, &AuthenticationClient::signOutReceiptChanged, this,
            &SignOutControl::updateReceipt);
    connect(&client_, &AuthenticationClient::storageProblemChanged, this,
            &SignOutControl::withdrawRemovalNotice);
}

void SignOutControl::start(SignOutScope scope) {
    if (!client_.session() || stateOf(client_, QDateTime::currentDateTimeUtc()).isSigningOut()) {
        return;
    }
    report_.clearOutcome();
    report_.clearSessionNotice();
    appState_.rememberSignOut();
    then(client_.signOut(scope), this,
         [this](const Result<SignOutReceipt> &result) { finish(result); });
    Q_EMIT changed();
}

void SignOutControl::completePending() {
    report_.clearOutcome();
    reportFailure(client_.finishSignOut(), Operation::FinishSignOut);
    Q_EMIT changed();
}

void SignOutControl::discardPending() {
    report_.clearOutcome();
    reportFailure(client_.discardUnfinishedSignOut(), Operation::FinishSignOut);
    Q_EMIT changed();
}

void SignOutControl::openBrowserWithoutReturn() {
    reportFailure(client_.openBrowserWithoutReturn(), Operation::OpenBrowser);
    Q_EMIT changed(); // there is no return address any more
}

void SignOutControl::openEndSessionPage() {
    then(client_.openEndSessionPage(), this, [this](const Result<void> &result) {
        if (result) {
            report_.succeed(describeEndSessionPage());
        } else {
            report_.fail(Operation::EndSession, result.error());
        }
        Q_EMIT changed();
    });
}

void SignOutControl::reportFailure(const QFuture<Result<void>> &future, Operation operation) {
    then(future, this, [this, operation](const Result<void> &result) {
        if (!result) {
            report_.fail(operation, result.error());
            Q_EMIT changed();
        }
    });
}

void SignOutControl::finish(const Result<SignOutReceipt> &result) {
    if (result) {
        report(*result);
    } else {
        report_.fail(Operation::SignOut, result.error());
    }
    Q_EMIT changed();
    Q_EMIT ended();
}

void SignOutControl::report(const SignOutReceipt &receipt) {
    using Step = SignOutReceipt::Step;
    using Status = SignOutReceipt::Status;
    if (receipt.entry(Step::BrowserReturned).status != Status::Skipped) {
        Q_EMIT browserReturned();
    }
    // A provider that cannot be reached has a lasting notice: the sign-out is completed later.
    const bool hasNotice = client_.hasUnfinishedSignOut() &&
                           receipt.done(Step::LocalSessionRemoved) &&
                           receipt.entry(Step::ProviderSessionEnded).status == Status::Failed;
    report_.finishSignOut(receipt, hasNotice ? std::nullopt : describe(receipt));
}

/// Pending steps have been completed. A receipt that is not shown any more is left alone.
void SignOutControl::updateReceipt(const SignOutReceipt &receipt) {
    if (!report_.receipt().isEmpty()) {
        report_.finishSignOut(receipt, describe(receipt));
        Q_EMIT changed();
    }
}

/// The keychain entry that a sign-out could not remove has been removed meanwhile.
void SignOutControl::withdrawRemovalNotice() {
    if (report_.failedOperation() == Operation::RemoveSession && !client_.storageProblem()) {
        report_.clearOutcome();
        Q_EMIT changed();
    }
}
