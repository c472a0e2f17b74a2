// SPDX-License-Identifier: Apache-2.0
// The sign-out, what a person can do while it waits, and what is left of it.
#include "appstate.h"
#include "errortext.h"
#include "signincontroller.h"

using namespace bifrost;

void SignInController::signOut(SignOutScope scope) {
    if (!client_->session() || state_.isSigningOut()) {
        return;
    }
    forgetEvent();
    sessionNotice_.reset();
    appState_.rememberSignOut();
    client_->signOut(scope).then(
        client_.get(), [this](const Result<SignOutReceipt> &result) { showReceipt(result); });
    update();
}

void SignInController::finishSignOut() {
    forgetEvent();
    client_->finishSignOut().then(client_.get(), [this](const Result<void> &result) {
        if (!result) {
            fail(Operation::FinishSignOut, result.error());
        }
    });
    update();
}

void SignInController::dropSignOut() {
    forgetEvent();
    client_->dropUnfinishedSignOut().then(client_.get(), [this](const Result<void> &result) {
        if (!result) {
            fail(Operation::FinishSignOut, result.error());
        }
    });
    update();
}

void SignInController::signOutWithoutReturn() {
    client_->openBrowserWithoutReturn().then(client_.get(), [this](const Result<void> &result) {
        if (!result) {
            fail(Operation::OpenBrowser, result.error());
        }
    });
    update();
}

void SignInController::endInBrowser() {
    client_->openEndSessionPage().then(client_.get(), [this](const Result<void> &result) {
        if (!result) {
            fail(Operation::EndSession, result.error());
            return;
        }
        forgetEvent();
        event_ = describeEndSessionPage();
        update();
    });
}

void SignInController::showReceipt(const Result<SignOutReceipt> &result) {
    if (!result) {
        fail(Operation::SignOut, result.error());
        return;
    }
    using Step = SignOutReceipt::Step;
    // A provider that is not there has a notice of its own: the sign-out is finished later.
    const bool later =
        client_->hasUnfinishedSignOut() && result->done(Step::LocalSessionRemoved) &&
        result->entry(Step::ProviderSessionEnded).status == SignOutReceipt::Status::Failed;
    if (result->entry(Step::BrowserReturned).status != SignOutReceipt::Status::Skipped) {
        Q_EMIT browserReturned();
    }
    tellOfSignOut(*result, later ? std::nullopt : describe(*result));
}

/// What was left for later is over; unless it was of a sign-out that nobody looks at any more.
void SignInController::updateReceipt(const SignOutReceipt &receipt) {
    if (!receipt_.isEmpty()) {
        tellOfSignOut(receipt, describe(receipt));
    }
}

void SignInController::tellOfSignOut(const SignOutReceipt &receipt, std::optional<Notice> note) {
    const bool isRemoved = receipt.done(SignOutReceipt::Step::LocalSessionRemoved);
    receipt_ = receiptLines(receipt);
    failed_ = isRemoved ? Operation::None : Operation::RemoveSession;
    event_ = std::move(note);
    update();
}

/// What a sign-out could not remove has been removed since: then its note is not true any more.
void SignInController::withdrawRemovalNote() {
    if (failed_ == Operation::RemoveSession && !client_->storageProblem()) {
        forgetEvent();
    }
}
