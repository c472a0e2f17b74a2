// SPDX-License-Identifier: Apache-2.0
#include "session/clientcontrol.h"

#include "notices/errortext.h"
#include "notices/refreshtext.h"
#include "session/appstate.h"
#include "session/clientstate.h"
#include "session/sessionreport.h"

#include <bifrost/then.h>

using namespace bifrost;
using Operation = SessionReport::Operation;

ClientControl::ClientControl(std::unique_ptr<AuthenticationClient> client,
                             ClientConfiguration configuration, AppState &appState,
                             SessionReport &report)
    : configuration_(std::move(configuration)),
      client_(std::move(client)),
      report_(report),
      keeper_(*client_),
      signIn_(*client_, configuration_, appState, report),
      signOut_(*client_, appState, report) {
    connect(client_.get(), &AuthenticationClient::activityChanged, this, &ClientControl::observe);
    for (const auto signal :
         {&AuthenticationClient::sessionChanged, &AuthenticationClient::storageProblemChanged,
          &AuthenticationClient::unfinishedSignOutChanged, &AuthenticationClient::clockSkewChanged,
          &AuthenticationClient::browserWaitChanged, &AuthenticationClient::keychainWaitChanged}) {
        connect(client_.get(), signal, this, &ClientControl::changed);
    }
    connect(&keeper_, &SessionKeeper::changed, this, &ClientControl::updateConnection);
    connect(&keeper_, &SessionKeeper::contactFailed, this, &ClientControl::reportContactFailure);
    connect(&keeper_, &SessionKeeper::refreshEnded, this,
            [this, &appState](const LastRefresh &last) {
                appState.rememberRefresh(configuration_.issuer, configuration_.clientId, last);
            });
    connect(&signIn_, &SignInControl::changed, this, &ClientControl::changed);
    connect(&signIn_, &SignInControl::browserReturned, this, &ClientControl::browserReturned);
    connect(&signIn_, &SignInControl::offlineAccessGranted, this,
            &ClientControl::offlineAccessGranted);
    connect(&signIn_, &SignInControl::issuerStated, this, &ClientControl::issuerStated);
    connect(&signIn_, &SignInControl::started, this, &ClientControl::signInStarted);
    connect(&signIn_, &SignInControl::signedIn, this, &ClientControl::signedIn);
    connect(&signIn_, &SignInControl::signInEnded, this, &ClientControl::signInEnded);
    connect(&signOut_, &SignOutControl::changed, this, &ClientControl::changed);
    connect(&signOut_, &SignOutControl::browserReturned, this, &ClientControl::browserReturned);
    connect(&signOut_, &SignOutControl::ended, this, &ClientControl::signOutEnded);
}

ClientControl::~ClientControl() {
    client_->disconnect(
        this); // it may emit signals while it is destroyed, when other members are gone
}

void ClientControl::restore() {
    isRestoring_ = true;
    then(client_->restoreSession(), this,
         [this](const Result<void> &result) { finishRestore(result); });
    Q_EMIT changed();
}

void ClientControl::resume() {
    client_->session() ? finishRestore({}) : restore();
}

void ClientControl::startWithout() {
    isRestoring_ = false;
    Q_EMIT changed();
}

void ClientControl::perform(Action action) {
    switch (action) {
    case Action::SignIn:
        return signIn_.start();
    case Action::SignOut:
        return signOut_.start(SignOutScope::LocalAndProvider);
    case Action::SignOutHere:
        return signOut_.start(SignOutScope::LocalOnly);
    case Action::FinishSignOut:
        return signOut_.completePending();
    case Action::DropSignOut:
        return signOut_.discardPending();
    case Action::Cancel:
        return client_->cancel();
    case Action::StartAgain:
        return signIn_.startAgain();
    case Action::AskForOfflineAccess:
        return signIn_.askForOfflineAccess();
    case Action::DeclineOfflineAccess:
        return signIn_.declineOfflineAccess();
    case Action::UseStatedIssuer:
        return signIn_.useStatedIssuer();
    case Action::OpenBrowserAgain:
        return signIn_.openBrowserAgain();
    case Action::UseDevice:
        return signIn_.useDevice();
    case Action::SignOutWithoutReturn:
        return signOut_.openBrowserWithoutReturn();
    case Action::EndInBrowser:
        return signOut_.openEndSessionPage();
    case Action::ReadProfile:
        return readProfile();
    case Action::TryAgain:
        return tryAgain();
    case Action::StoreAgain:
        return storeAgain();
    case Action::ContinueWithoutKeychain:
        return client_->continueWithoutKeychain();
    case Action::Dismiss:
        report_.clearOutcome();
        break;
    case Action::DismissSessionNotice:
        report_.clearSessionNotice();
        break;
    default:
        return;
    }
    Q_EMIT changed();
}

void ClientControl::catchUp() {
    keeper_.retryNow();
    keeper_.checkDue();
}

void ClientControl::storeAgain() {
    if (!client_->session()) { // a locked keychain may hold one that can be restored
        restore();
        return;
    }
    then(client_->storeAgain(), this, [this](const Result<void> &) { Q_EMIT changed(); });
}

void ClientControl::readProfile() {
    if (isReadingProfile_ || !client_->session()) {
        return;
    }
    isReadingProfile_ = true;
    const auto readBefore = client_->session()->userInfo.outcome;
    then(client_->reloadProfile(), this, [this, readBefore](const Result<void> &result) {
        isReadingProfile_ = false;
        const auto session = client_->session();
        if (!session && !result) {
            report_.reportSession(describe(result.error()));
        } else if (!result && session && session->userInfo.outcome == readBefore &&
                   !hasFailed(session->userInfo) && report_.failedOperation() == Operation::None) {
            report_.fail(Operation::ReadProfile, result.error());
        } else if (result && report_.failedOperation() == Operation::ReadProfile) {
            report_.clearOutcome(); // the Profile says the rest
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void ClientControl::tryAgain() {
    if (signIn_.takenPort()) { // the port may be free by now
        return signIn_.startAgain();
    }
    switch (report_.takeFailedOperation()) {
    case Operation::Restore:
        return restore();
    case Operation::Refresh:
        return keeper_.contact();
    case Operation::OpenBrowser:
        return signIn_.openBrowserAgain();
    case Operation::FinishSignOut:
        return signOut_.completePending();
    case Operation::EndSession:
        return signOut_.openEndSessionPage();
    case Operation::ReadProfile:
        return readProfile();
    case Operation::None:
        if (refusalNotice()) {
            return keeper_.contact();
        }
        break;
    case Operation::SignIn:
    case Operation::SignOut:
    case Operation::RemoveSession:
        break;
    }
    signIn_.start();
}

void ClientControl::finishRestore(const Result<void> &result) {
    isRestoring_ = false;
    Q_EMIT restored();
    // A keychain problem has a lasting notice of its own.
    if (!result && !client_->storageProblem()) {
        if (invalidatesSession(result.error())) {
            report_.reportSession(describeRefresh(result.error()));
            Q_EMIT sessionEnded();
        } else {
            report_.fail(Operation::Restore, result.error());
        }
    } else if (!client_->session()) {
        client_->prepare();
    } else {
        report_.clearSessionNotice(); // the session is back
        if (!keeper_.failure()) {     // known already if the restore has tried to refresh
            keeper_.contact();
        }
    }
    Q_EMIT changed();
}

void ClientControl::updateConnection() {
    if (report_.failedOperation() == Operation::Refresh) {
        keeper_.failure() ? reportRefresh() : report_.clearOutcome();
    }
    Q_EMIT changed();
}

/// A refusal has a lasting notice of its own: `refusalNotice()`.
void ClientControl::reportRefresh() {
    const auto failure = keeper_.failure();
    if (!failure || isRefusal(*failure)) {
        report_.clearRefresh();
        return;
    }
    Notice notice = describeRefresh(*failure);
    if (isSignInOffered()) {
        notice.otherAction = Action::SignIn;
    }
    report_.failRefresh(std::move(notice));
}

void ClientControl::reportContactFailure(const Error &error) {
    if (client_->session()) {
        reportRefresh();
    } else { // the failure has ended the session
        report_.reportSession(describeRefresh(error));
        Q_EMIT sessionEnded();
    }
    Q_EMIT changed();
}

void ClientControl::observe(Activity activity) {
    if (activity == Activity::WaitingForBrowser || activity == Activity::WaitingForSignOut) {
        waitingSince_ = QDateTime::currentDateTimeUtc();
    }
    Q_EMIT changed();
    if (activity == Activity::Refreshing) {
        keeper_.contact(); // joins the refresh of a restore, to report how it ends
    }
}

ViewState::Connection ClientControl::connection() const {
    using Connection = ViewState::Connection;
    const auto failure = keeper_.failure();
    if (!failure || std::holds_alternative<StorageError>(*failure) ||
        std::holds_alternative<SessionError>(*failure)) {
        return Connection::Online; // nothing is wrong with the provider
    }
    if (isRefusal(*failure)) {
        return Connection::Refused;
    }
    return isOutage(*failure) ? Connection::Offline : Connection::Troubled;
}

/// While the access token is valid, and while nobody can be reached, signing in would not help.
bool ClientControl::isSignInOffered() const {
    const auto session = client_->session();
    const auto now = connection();
    return session && (now == ViewState::Connection::Refused ||
                       (now == ViewState::Connection::Troubled &&
                        session->accessTokenExpiresAt <= QDateTime::currentDateTimeUtc()));
}

std::optional<Notice> ClientControl::refusalNotice() const {
    const bool isShown =
        connection() == ViewState::Connection::Refused && client_->session() &&
        (client_->activity() == Activity::Idle || client_->activity() == Activity::Refreshing);
    return isShown ? std::optional(describeRefresh(*keeper_.failure())) : std::nullopt;
}

ViewState ClientControl::state() const {
    ViewState state = stateOf(*client_, QDateTime::currentDateTimeUtc());
    // A stored session is shown as soon as it has been read.
    if (isRestoring_ && state.phase == ViewState::Phase::SignedOut) {
        state.phase = ViewState::Phase::Restoring;
    }
    state.connection = connection();
    state.isSignInOffered = isSignInOffered();
    state.isReadingProfile = isReadingProfile_;
    state.takenPort = signIn_.takenPort();
    state.waitingSince = waitingSince_;
    signIn_.describeOtherWays(state);
    return state;
}
