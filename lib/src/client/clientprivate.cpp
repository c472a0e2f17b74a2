// SPDX-License-Identifier: Apache-2.0
#include "client/clientprivate.h"

namespace bifrost {

ClientPrivate::ClientPrivate(UnobservedSeams unobserved, ClientSettings checkedSettings)
    : observed(unobserved, checkedSettings.configuration().protocolTrace),
      seams(observed.seams()),
      settings(std::move(checkedSettings)),
      discovery(seams.http, seams.clock, settings.issuer(), settings.credentials().tls),
      queue(seams.lock),
      current(SessionStore(seams.secrets, settings.issuer().value(),
                           settings.credentials().clientId, settings.configuration().account),
              queue),
      unfinished(seams, settings, discovery, current, queue),
      refresher(seams, settings, discovery, current, unfinished),
      restorer(current, refresher),
      profile(seams, settings, discovery, current),
      organizations(seams, settings, discovery, refresher, unfinished),
      review(settings, current, unfinished),
      events(settings.configuration().sessionEvents, current, seams.clock) {}

ClientPrivate::~ClientPrivate() {
    events.flush(); // while the application may still ask this client
    if (api) {
        api->close(); // before anything that it refers to is gone
    }
}

void ClientPrivate::openApi(StreamTransport &streams) {
    api = std::make_shared<SessionAccess>(SessionAccess::Parts{
        refresher, current, streams, seams.clock, seams.bound,
        [this](const QUrl &url) { return proxyRoute(url); }, settings.configuration()});
}

std::unique_ptr<Client> ClientPrivate::makeClient(std::unique_ptr<ClientPrivate> d) {
    return std::unique_ptr<Client>(new Client(std::move(d)));
}

void ClientPrivate::joinAccounts(AccountHooks hooks) {
    unfinished.consult(hooks.others);
    accounts_ = std::move(hooks);
}

void ClientPrivate::announceSession() {
    if (accounts_.sessionChanged) {
        accounts_.sessionChanged();
    }
    Q_EMIT client_->sessionChanged();
}

void ClientPrivate::connectTo(Client &target) {
    client_ = &target;
    connect(&current, &CurrentSession::sessionChanged, this, &ClientPrivate::announceSession);
    connect(&current, &CurrentSession::storageProblemChanged, client_,
            &Client::storageProblemChanged);
    connect(&current, &CurrentSession::orphaned, &unfinished, [this](const Session &session) {
        unfinished.discard({session.accessToken(), session.refreshToken()}, session.subject());
    });
    connect(&refresher, &TokenRefresher::isRefreshingChanged, this, [this] {
        traceOperation();
        updateActivity();
    });
    connect(&organizations, &Organizations::isBusyChanged, this, &ClientPrivate::traceOperation);
    connect(&restorer, &SessionRestorer::isReadingChanged, this, &ClientPrivate::updateActivity);
    connect(&seams.serverTime, &ServerTime::skewChanged, client_, &Client::clockSkewChanged);
    connect(&unfinished, &UnfinishedSignOut::changed, client_, &Client::unfinishedSignOutChanged);
    connect(&lateReceipt, &LateReceipt::changed, client_, &Client::signOutReceiptChanged);
    seams.secrets.watchWait(this, [this] { Q_EMIT client_->keychainWaitChanged(); });
}

/// A sign-in or a sign-out comes first; a refresh may take place beside it.
void ClientPrivate::traceOperation() {
    using Operation = ProtocolStep::Operation;
    if (signIn) {
        seams.trace.begin(Operation::SignIn);
    } else if (signOut) {
        seams.trace.begin(Operation::SignOut);
    } else if (organizations.isBusy()) {
        seams.trace.begin(Operation::Organizations);
    } else if (refresher.isRefreshing()) {
        seams.trace.begin(Operation::Refresh);
    } else {
        seams.trace.end();
    }
}

Result<void> ClientPrivate::beginSignIn(const SignInOptions &options) {
    if (isBusy()) {
        return failure(SessionError{SessionError::Kind::Busy});
    }
    if (const auto checked = checkAdditionalParameters(options.additionalParameters); !checked) {
        return failure(checked.error());
    }
    if (const auto checked = checkAuthorizationDetails(options.authorizationDetails); !checked) {
        return failure(checked.error());
    }
    seams.secrets.allowQuestions();
    current.expectBegin();
    makeSignIn(options);
    return {};
}

void ClientPrivate::makeSignIn(const SignInOptions &options) {
    signIn = std::make_unique<SignInFlow>(seams, settings, discovery, current, unfinished, *this,
                                          options, accounts_.establish);
    traceOperation();
    connect(signIn.get(), &SignInFlow::activityChanged, this, &ClientPrivate::updateActivity);
    connect(signIn.get(), &SignInFlow::browserWaitChanged, client_, &Client::browserWaitChanged);
    connect(signIn.get(), &SignInFlow::ended, this, [this] {
        reauthentication = signIn->reauthentication().value_or(reauthentication);
        signIn.release()->deleteLater();
        traceOperation();
        updateActivity();
    });
}

void ClientPrivate::startSignOut() {
    lateReceipt.forget();
    signOut = std::make_unique<SignOutFlow>(seams, settings, discovery, current, unfinished, *this);
    traceOperation();
    connect(signOut.get(), &SignOutFlow::activityChanged, this, &ClientPrivate::updateActivity);
    connect(signOut.get(), &SignOutFlow::browserWaitChanged, client_, &Client::browserWaitChanged);
    connect(signOut.get(), &SignOutFlow::postponed, &lateReceipt, &LateReceipt::follow);
    connect(signOut.get(), &SignOutFlow::ended, this, [this] {
        signOut.release()->deleteLater();
        traceOperation();
        updateActivity();
        // While a sign-out is pending, its own revocation does not count as unfinished.
        Q_EMIT client_->unfinishedSignOutChanged();
    });
}

Activity ClientPrivate::currentActivity() const {
    if (signIn) {
        return signIn->activity();
    }
    if (signOut) {
        return signOut->activity();
    }
    if (restorer.isReading()) {
        return Activity::RestoringSession;
    }
    return refresher.isRefreshing() ? Activity::Refreshing : Activity::Idle;
}

void ClientPrivate::updateActivity() {
    const Activity now = currentActivity();
    if (activity != now) {
        activity = now;
        Q_EMIT client_->activityChanged(now);
    }
}

} // namespace bifrost
