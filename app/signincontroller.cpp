// SPDX-License-Identifier: Apache-2.0
#include "signincontroller.h"

#include "appstate.h"
#include "errortext.h"
#include "othersessions.h"
#include "sessionkeeper.h"

#include <QUrl>

#include <utility>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

SignInController::SignInController(ClientFactory factory, AppState &appState, OtherSessions *others,
                                   QObject *parent)
    : QObject(parent), factory_(std::move(factory)), appState_(appState), others_(others) {
    if (others_) {
        connect(others_, &OtherSessions::changed, this, &SignInController::update);
    }
}

SignInController::~SignInController() = default;

void SignInController::configure(std::optional<ClientConfiguration> configuration) {
    keeper_.reset();
    client_.reset();
    configuration_ = std::move(configuration);
    configurationError_.reset();
    forgetEvent();
    sessionNotice_.reset();
    receipt_.clear();
    restoring_ = waited_ = false;
    if (configuration_) {
        auto client = factory_(*configuration_);
        if (client) {
            client_ = std::move(*client);
            restoring_ = true; // until start() has looked, nobody knows
            connectClient();
        } else {
            configurationError_ = client.error();
        }
    }
    update();
}

void SignInController::setConfigurationNotices(const QList<Notice> &notices) {
    configurationNotices_ = notices;
    update();
}

void SignInController::connectClient() {
    connect(client_.get(), &AuthenticationClient::activityChanged, this,
            &SignInController::onActivity);
    connect(client_.get(), &AuthenticationClient::storageProblemChanged, this,
            &SignInController::withdrawRemovalNote);
    connect(client_.get(), &AuthenticationClient::signOutReceiptChanged, this,
            &SignInController::updateReceipt);
    for (const auto changed :
         {&AuthenticationClient::sessionChanged, &AuthenticationClient::storageProblemChanged,
          &AuthenticationClient::unfinishedSignOutChanged, &AuthenticationClient::clockSkewChanged,
          &AuthenticationClient::linkContestedChanged,
          &AuthenticationClient::keychainWaitChanged}) {
        connect(client_.get(), changed, this, &SignInController::update);
    }
    keeper_ = std::make_unique<SessionKeeper>(*client_);
    connect(keeper_.get(), &SessionKeeper::changed, this, &SignInController::onRefreshed);
    connect(keeper_.get(), &SessionKeeper::contactFailed, this, &SignInController::onContactFailed);
}

void SignInController::start() {
    if (!client_) {
        perform(Action::LookElsewhere);
        return;
    }
    restoring_ = true;
    update();
    client_->restoreSession().then(client_.get(),
                                   [this](const Result<void> &result) { finishRestore(result); });
}

void SignInController::perform(Action action) {
    if (others_ && others_->perform(action)) {
        return;
    }
    if (!client_) {
        return;
    }
    switch (action) {
    case Action::SignIn:
        return signIn();
    case Action::SignOut:
        return signOut(SignOutScope::LocalAndProvider);
    case Action::SignOutHere:
        return signOut(SignOutScope::LocalOnly);
    case Action::FinishSignOut:
        return finishSignOut();
    case Action::DropSignOut:
        return dropSignOut();
    case Action::Cancel:
        return client_->cancel();
    case Action::StartAgain:
        return startAgain();
    case Action::OpenBrowserAgain:
        return openBrowserAgain();
    case Action::SignOutWithoutReturn:
        return signOutWithoutReturn();
    case Action::EndInBrowser:
        return endInBrowser();
    case Action::TryAgain:
        return tryAgain();
    case Action::StoreAgain:
        return storeAgain();
    case Action::ContinueWithoutKeychain:
        return client_->continueWithoutKeychain();
    case Action::Dismiss:
        return dismissNotice();
    case Action::DismissSessionNotice:
        return dismissSessionNotice();
    default: // what concerns the window, or other clients
        break;
    }
}

void SignInController::signIn() {
    if (state_.isSigningIn() || state_.isSigningOut()) {
        return;
    }
    forgetEvent();
    sessionNotice_.reset();
    receipt_.clear();
    takenPort_.reset();
    waited_ = false;
    SignInOptions options;
    if (appState_.signedOutLast()) {
        options.prompt = Prompt::LoginPreferred;
    }
    client_->signIn(options).then(client_.get(),
                                  [this](const Result<void> &result) { finishSignIn(result); });
    update();
}

/// With a request of its own, so that whoever has the old one can do nothing with it.
void SignInController::startAgain() {
    client_->cancel();
    signIn(); // unless the answer has come in the meantime
}

void SignInController::storeAgain() {
    // A locked keychain may hide a session: then there is none to store, but one to restore.
    if (!client_->session()) {
        start();
        return;
    }
    client_->storeAgain().then(client_.get(), [this](const Result<void> &) { update(); });
}

void SignInController::openBrowserAgain() {
    client_->openBrowserAgain().then(client_.get(), [this](const Result<void> &result) {
        if (!result) {
            fail(Operation::OpenBrowser, result.error());
        }
    });
}

void SignInController::tryAgain() {
    if (state_.takenPort) { // the port may be free by now
        return startAgain();
    }
    event_.reset();
    switch (std::exchange(failed_, Operation::None)) {
    case Operation::Restore:
        return start();
    case Operation::Refresh:
        return keeper_->contact();
    case Operation::OpenBrowser:
        return openBrowserAgain();
    case Operation::FinishSignOut:
        return finishSignOut();
    case Operation::EndSession:
        return endInBrowser();
    case Operation::SignIn:
    case Operation::SignOut:
    case Operation::RemoveSession:
    case Operation::None:
        break;
    }
    signIn();
}

void SignInController::dismissNotice() {
    forgetEvent();
    update();
}

void SignInController::dismissSessionNotice() {
    sessionNotice_.reset();
    update();
}

void SignInController::finishSignIn(const Result<void> &result) {
    if (result) {
        appState_.rememberSignIn();
        if (takenPort_) {
            appState_.rememberAnyPort(configuration_->issuer, configuration_->clientId);
        }
        if (auto notice = describe(client_->reauthentication())) {
            tellOfSession(*std::move(notice));
        }
        update();
        return;
    }
    const auto *userAgent = std::get_if<UserAgentError>(&result.error());
    if (isCancelled(result.error())) {
        update(); // the person knows
        return;
    }
    if (waited_ && !userAgent) {
        Q_EMIT browserReturned();
    }
    fail(Operation::SignIn, result.error());
}

void SignInController::finishRestore(const Result<void> &result) {
    restoring_ = false;
    perform(Action::LookElsewhere);
    // A keychain problem stays, with its own banner, until the keychain works.
    if (!result && !(client_ && client_->storageProblem())) {
        if (invalidatesSession(result.error())) {
            tellOfSession(describe(result.error()));
        } else {
            fail(Operation::Restore, result.error());
        }
        return;
    }
    if (client_ && client_->session()) {
        sessionNotice_.reset(); // it is here again
    }
    update();
    if (!client_) {
        return;
    }
    if (!client_->session()) {
        client_->prepare();
    } else if (!keeper_->isOffline()) { // known already when the restore has tried to refresh
        keeper_->contact();
    }
}

void SignInController::onRefreshed() {
    if (failed_ == Operation::Refresh && !keeper_->isOffline()) { // what it had to say is over
        forgetEvent();
    }
    update();
}

void SignInController::onContactFailed(const Error &error) {
    if (client_->session()) {
        fail(Operation::Refresh, error);
    } else { // that was its end
        tellOfSession(describe(error));
    }
}

void SignInController::checkDue() {
    if (keeper_) {
        keeper_->checkDue();
    }
}

void SignInController::catchUp() {
    if (others_) {
        others_->catchUp();
    }
    if (keeper_) {
        keeper_->retryNow();
        keeper_->checkDue();
    }
}

void SignInController::fail(Operation operation, const Error &error) {
    failed_ = operation;
    event_ = describe(error);
    update();
}

void SignInController::tellOfSession(Notice notice) {
    notice.kind = Notice::Kind::AboutSession;
    sessionNotice_ = std::move(notice);
    if (failed_ == Operation::Refresh) { // it was about the session that has ended
        forgetEvent();
    }
    update();
}

void SignInController::forgetEvent() {
    failed_ = Operation::None;
    event_.reset();
}

void SignInController::onActivity(Activity activity) {
    if (activity == Activity::WaitingForBrowser || activity == Activity::WaitingForSignOut) {
        waited_ = activity == Activity::WaitingForBrowser;
        state_.waitingSince = QDateTime::currentDateTimeUtc();
        state_.waitingUntil = state_.waitingSince.addSecs(configuration_->signInTimeout.count());
    }
    if (activity == Activity::WaitingForBrowser) {
        takenPort_ = client_->takenPort();
    }
    if (activity == Activity::CompletingSignIn && state_.phase == Phase::WaitingForBrowser) {
        Q_EMIT browserReturned();
    }
    update();
    if (activity == Activity::Refreshing) {
        keeper_->contact(); // a refresh that the restore began: how it ends is of interest here
    }
}
