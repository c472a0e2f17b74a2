// SPDX-License-Identifier: Apache-2.0
#include "flow/sessionmanager.h"

namespace bifrost {

SessionManager::SessionManager(Seams seams, ClientSettings settings)
    : seams_(seams),
      settings_(std::move(settings)),
      discovery_(seams.http, seams.clock, settings_.issuer()),
      queue_(seams.lock),
      current_(
          SessionStore(seams.secrets, settings_.issuer().value(), settings_.credentials().clientId),
          queue_),
      unfinished_(seams, settings_, discovery_, current_, queue_),
      refresher_(seams, settings_, discovery_, current_, unfinished_),
      restorer_(current_, refresher_) {
    connect(&current_, &CurrentSession::sessionChanged, this, &SessionManager::sessionChanged);
    connect(&current_, &CurrentSession::storageProblemChanged, this,
            &SessionManager::storageProblemChanged);
    connect(&current_, &CurrentSession::orphaned, &unfinished_, [this](const Session &session) {
        unfinished_.discard({session.accessToken(), session.refreshToken()}, session.subject());
    });
    connect(&refresher_, &TokenRefresher::isRefreshingChanged, this,
            &SessionManager::updateActivity);
    connect(&seams_.serverTime, &ServerTime::skewChanged, this, &SessionManager::clockSkewChanged);
    connect(&unfinished_, &UnfinishedSignOut::changed, this,
            &SessionManager::unfinishedSignOutChanged);
    connect(&lateReceipt_, &LateReceipt::changed, this, &SessionManager::signOutReceiptChanged);
    seams_.secrets.watchWait(this, [this] { Q_EMIT keychainWaitChanged(); });
    connect(&restorer_, &SessionRestorer::isReadingChanged, this, &SessionManager::updateActivity);
}

SessionManager::~SessionManager() = default;

QFuture<Result<void>> SessionManager::prepare() {
    return andThen(discovery_.metadata(), this,
                   [](const ProviderMetadata &) -> Result<void> { return {}; });
}

QFuture<Result<std::optional<Session>>> SessionManager::restoreSession() {
    seams_.secrets.allowQuestions();
    const auto restored = restorer_.restore();
    watch(restored, this,
          [this](const Result<std::optional<Session>> &) { unfinished_.finishUnasked(); });
    return restored;
}

QFuture<Result<Session>> SessionManager::signIn(const SignInOptions &options) {
    if (isBusy()) {
        return failed<Session>(SessionError{SessionError::Kind::Busy});
    }
    seams_.secrets.allowQuestions();
    current_.testStore(); // while the person is in the browser
    signIn_ = std::make_unique<SignInFlow>(seams_, settings_, discovery_, current_, unfinished_,
                                           *this, options);
    connect(signIn_.get(), &SignInFlow::activityChanged, this, &SessionManager::updateActivity);
    connect(signIn_.get(), &SignInFlow::linkContested, this, &SessionManager::linkContestedChanged);
    connect(signIn_.get(), &SignInFlow::ended, this, [this] {
        const bool wasContested = isLinkContested();
        reauthentication_ = signIn_->reauthentication().value_or(reauthentication_);
        signIn_.release()->deleteLater();
        updateActivity();
        if (wasContested) {
            Q_EMIT linkContestedChanged();
        }
    });
    return signIn_->start();
}

QFuture<Result<void>> SessionManager::storeAgain() {
    seams_.secrets.allowQuestions();
    return current_.storeAgain();
}

QFuture<Result<Session>> SessionManager::freshSession(std::chrono::seconds minValidity) {
    return refresher_.freshSession(minValidity);
}

QFuture<Result<SignOutReceipt>> SessionManager::signOut(SignOutScope scope) {
    if (isBusy()) {
        return failed<SignOutReceipt>(SessionError{SessionError::Kind::Busy});
    }
    if (!session()) {
        return failed<SignOutReceipt>(SessionError{SessionError::Kind::SignedOut});
    }
    lateReceipt_.forget();
    seams_.secrets.allowQuestions();
    signOut_ =
        std::make_unique<SignOutFlow>(seams_, settings_, discovery_, current_, unfinished_, *this);
    connect(signOut_.get(), &SignOutFlow::activityChanged, this, &SessionManager::updateActivity);
    connect(signOut_.get(), &SignOutFlow::linkContested, this,
            &SessionManager::linkContestedChanged);
    connect(signOut_.get(), &SignOutFlow::postponed, &lateReceipt_, &LateReceipt::follow);
    connect(signOut_.get(), &SignOutFlow::ended, this, [this] {
        const bool wasContested = isLinkContested();
        signOut_.release()->deleteLater();
        updateActivity();
        if (wasContested) {
            Q_EMIT linkContestedChanged();
        }
        Q_EMIT unfinishedSignOutChanged(); // hidden until now
    });
    return signOut_->start(scope);
}

void SessionManager::cancel() {
    if (signIn_) {
        signIn_->cancel();
    } else if (signOut_) {
        signOut_->cancel();
    }
}

QFuture<Result<void>> SessionManager::openBrowserAgain() {
    if (signIn_) {
        return signIn_->openBrowserAgain();
    }
    return signOut_ ? signOut_->openBrowserAgain()
                    : failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
}

QFuture<Result<void>> SessionManager::openBrowserWithoutReturn() {
    return signOut_ ? signOut_->openBrowserWithoutReturn()
                    : failed<void>(UserAgentError{UserAgentError::Kind::Cancelled, {}});
}

/// Without a hint, so that nothing in the address is secret.
QFuture<Result<void>> SessionManager::openEndSessionPage() {
    return andThen(discovery_.metadata(), this, [this](const ProviderMetadata &metadata) {
        if (!metadata.endSessionEndpoint()) {
            return failed<void>(ValidationError{
                Rule::MetadataEndpointIsPresent, QStringLiteral("end_session_endpoint"), {}});
        }
        return seams_.userAgent.open(
            endSessionUrl(*metadata.endSessionEndpoint(),
                          EndSessionRequest{.clientId = settings_.credentials().clientId,
                                            .idTokenHint = {},
                                            .postLogoutRedirectUri = std::nullopt}));
    });
}

QUrl SessionManager::postLogoutRedirectUri() const {
    return signOut_ ? signOut_->returnAddress() : QUrl();
}

QUrl SessionManager::browserUrl() {
    if (signIn_) {
        return signIn_->browserUrl();
    }
    return signOut_ ? signOut_->browserUrl() : QUrl();
}

bool SessionManager::isLinkContested() const {
    return (signIn_ && signIn_->isLinkContested()) || (signOut_ && signOut_->isLinkContested());
}

std::optional<TakenPort> SessionManager::takenPort() const {
    return signIn_ ? signIn_->takenPort() : std::nullopt;
}

Activity SessionManager::currentActivity() const {
    if (signIn_) {
        return signIn_->activity();
    }
    if (signOut_) {
        return signOut_->activity();
    }
    if (restorer_.isReading()) {
        return Activity::RestoringSession;
    }
    return refresher_.isRefreshing() ? Activity::Refreshing : Activity::Idle;
}

void SessionManager::updateActivity() {
    const Activity activity = currentActivity();
    if (activity_ != activity) {
        activity_ = activity;
        Q_EMIT activityChanged(activity);
    }
}

} // namespace bifrost
