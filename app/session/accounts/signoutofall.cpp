// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/signoutofall.h"

#include "notices/accountnoticetext.h"
#include "session/sessionreport.h"

#include <utility>

SignOutOfAll::SignOutOfAll(KnownAccounts &list, ShownAccount &shown, SessionReport &report)
    : list_(list), shown_(shown), report_(report) {
    connect(&shown_, &ShownAccount::restored, this, &SignOutOfAll::checkRestored);
    connect(&shown_, &ShownAccount::signOutEnded, this, &SignOutOfAll::finishOne);
}

void SignOutOfAll::start() {
    Progress progress{.remaining = list_.signedIn(), .home = shown_.id()};
    if (progress_ || progress.remaining.isEmpty()) {
        return;
    }
    if (progress.remaining.removeAll(progress.home) > 0) {
        progress.remaining.append(progress.home);
    }
    progress_ = std::move(progress);
    signOutOfNext();
}

void SignOutOfAll::signOutOfNext() {
    if (!progress_) {
        return;
    }
    if (progress_->remaining.isEmpty()) {
        finish();
        return;
    }
    const QString id = progress_->remaining.takeFirst();
    if (id == shown_.activeId() && shown_.control()->client().session()) {
        shown_.control()->perform(Action::SignOut);
    } else if (!shown_.show(id, ShownAccount::Past::Discard, Action::SignOut)) {
        progress_->left.append(list_.name(id));
        goOn();
    }
    Q_EMIT changed();
}

/// Without a session there is nothing to sign out of, unless the keychain does not say.
void SignOutOfAll::checkRestored() {
    if (progress_ && !shown_.control()->client().session()) {
        finishOne();
    }
}

void SignOutOfAll::finishOne() {
    if (!progress_) {
        return;
    }
    const auto &client = shown_.control()->client();
    if (client.session() || client.storageProblem()) {
        progress_->left.append(list_.name(shown_.id()));
    }
    goOn();
}

/// The client control may still have something to do with the account that is shown.
void SignOutOfAll::goOn() {
    QMetaObject::invokeMethod(this, &SignOutOfAll::signOutOfNext, Qt::QueuedConnection);
}

/// The receipt of the account that is shown stays; it is the last one.
void SignOutOfAll::finish() {
    const Progress done = *std::exchange(progress_, std::nullopt);
    if (!done.home.isEmpty() && done.home != shown_.id() && shown_.show(done.home)) {
        shown_.remember();
    }
    if (!done.left.isEmpty() || report_.failedOperation() == SessionReport::Operation::None) {
        report_.succeed(describeSignOutOfAll(done.left));
    }
    Q_EMIT changed();
}
