// SPDX-License-Identifier: Apache-2.0
#include "session/sessioncontroller.h"

#include "configuration/configurationvalues.h"
#include "notices/providername.h"
#include "session/clientcontrol.h"
#include "session/othersessions.h"
#include "session/proxylogin.h"

#include <QPromise>
#include <QUrl>

#include <utility>

using namespace bifrost;

SessionController::SessionController(AccountsFactory factory, AppState &appState,
                                     OtherSessions *others, ProxyLogin *proxyLogin)
    : others_(others), proxyLogin_(proxyLogin), accounts_(std::move(factory), appState, report_) {
    if (proxyLogin_) {
        connect(proxyLogin_, &ProxyLogin::changed, this, &SessionController::update);
    }
    if (others_) {
        connect(others_, &OtherSessions::changed, this, &SessionController::update);
    }
    connect(&accounts_, &AccountControl::changed, this, &SessionController::update);
    connect(&accounts_, &AccountControl::replaced, this, &SessionController::showAccount);
    connect(&accounts_, &AccountControl::restored, this, &SessionController::finishRestore);
    connect(&accounts_, &AccountControl::issuerStated, this, &SessionController::issuerStated);
    connect(&accounts_, &AccountControl::browserReturned, this,
            &SessionController::browserReturned);
    connect(&accounts_, &AccountControl::offlineAccessGranted, this,
            &SessionController::offlineAccessGranted);
    connect(&accounts_, &AccountControl::signInNeeded, this, &SessionController::signInNeeded);
}

SessionController::~SessionController() = default;

void SessionController::configure(const std::optional<ClientConfiguration> &configuration,
                                  const Configuration &sources) {
    report_.clear();
    report_.setSources(sources);
    signsInAfterRestore_ = false;
    if (others_) {
        others_->setApplication(configuration.value_or(applicationConfiguration(sources)));
    }
    accounts_.configure(configuration, sources);
    showAccount();
    update();
}

/// Of which account the rest has to know.
void SessionController::showAccount() {
    const ClientConfiguration shown = client() ? client()->configuration() : ClientConfiguration();
    providerName_ = shown.issuer.isEmpty() ? QString() : providerName(shown.issuer);
    if (others_) {
        others_->setShown(shown);
    }
    Q_EMIT accountReplaced();
}

void SessionController::setConfigurationNotices(const QList<Notice> &notices) {
    report_.setConfigurationNotices(notices);
    update();
}

void SessionController::start() {
    accounts_.start();
}

void SessionController::finishRestore() {
    perform(Action::LookElsewhere);
    const bool isSignInDue = std::exchange(signsInAfterRestore_, false);
    if (isSignInDue && client() && !client()->client().session()) {
        client()->signInWithStatedIssuer();
    }
}

void SessionController::requestAccount(const AccountRequest &request) {
    if (proxyLogin_) {
        performOnProxy(Action::SignIn); // the user has pressed a button
    }
    accounts_.request(request);
}

void SessionController::report(const Notice &notice) {
    report_.succeed(notice);
    update();
}

QUrl SessionController::browserUrl() {
    return client() ? client()->browserUrl() : QUrl();
}

QFuture<Result<QUrl>> SessionController::authorizationUrl() {
    return client() ? client()->authorizationUrl() : QFuture<Result<QUrl>>();
}

void SessionController::enterRedirectAddress(const QString &address) {
    if (client()) {
        client()->enterRedirectAddress(address);
    }
}

std::shared_ptr<ProtocolTrace> SessionController::protocolTrace() const {
    return client() ? client()->client().protocolTrace() : nullptr;
}

Proxy SessionController::proxyFor(const QUrl &url) const {
    return client() ? client()->client().proxyFor(url) : Proxy{};
}

void SessionController::answerProxy(const ProxyCredentials &credentials) {
    if (proxyLogin_) {
        proxyLogin_->answer(credentials);
    }
}

QFuture<Result<ApiResponse>> SessionController::callApi(const ApiCall &call,
                                                        const QStringList &origins,
                                                        const ApiProgress &progress) {
    if (!client()) {
        QPromise<Result<ApiResponse>> promise;
        promise.start();
        promise.addResult(failure(SessionError{SessionError::Kind::SignedOut}));
        promise.finish();
        return promise.future();
    }
    return client()->callApi(call, origins, progress);
}

QByteArray SessionController::withoutTokens(const QByteArray &text) const {
    return client() ? client()->client().withoutTokens(text) : text;
}

QString SessionController::withoutTokens(const QString &text) const {
    return QString::fromUtf8(withoutTokens(text.toUtf8()));
}

std::optional<ProviderSummary> SessionController::provider() const {
    return client() ? client()->client().provider() : std::nullopt;
}

void SessionController::signInWith(const SignInOptions &options) {
    if (proxyLogin_) {
        performOnProxy(Action::SignIn);
    }
    if (client()) {
        client()->signInWith(options);
    }
}

/// What the user requests may ask again; what is canceled needs no answer.
void SessionController::performOnProxy(Action action) {
    switch (action) {
    case Action::SignIn:
    case Action::SignOut:
    case Action::StartAgain:
    case Action::TryAgain:
    case Action::EnterProxyPassword:
    case Action::FinishSignOut:
        proxyLogin_->reconsider();
        break;
    case Action::Cancel:
    case Action::DeclineProxy:
        proxyLogin_->decline();
        break;
    default:
        break;
    }
}

void SessionController::perform(Action action) {
    if (proxyLogin_) {
        performOnProxy(action);
    }
    if (action == Action::EnterProxyPassword) {
        action = Action::TryAgain;
    }
    const bool isDone = (others_ && others_->perform(action)) || accounts_.perform(action);
    if (!isDone && client()) {
        client()->perform(action);
    }
}

void SessionController::checkDue() {
    accounts_.checkDue();
}

void SessionController::catchUp() {
    if (others_) {
        others_->catchUp();
    }
    accounts_.catchUp();
}

void SessionController::update() {
    ViewState next;
    ClientControl *const shown = client();
    if (shown) {
        shown->schedule(); // before: what changes after it is seen by the timer
        next = shown->state();
    } else {
        next.phase =
            accounts_.isChanging() ? ViewState::Phase::Restoring : ViewState::Phase::NotConfigured;
    }
    next.providerName = providerName_;
    next.notices = report_.notices(shown ? &shown->client() : nullptr,
                                   shown ? shown->refusalNotice() : std::nullopt,
                                   others_ ? others_->notices() : QList<Notice>());
    if (const auto notice = shown ? shown->offlineAccessNotice() : std::nullopt) {
        next.notices.append(*notice);
    }
    next.receipt = report_.receipt();
    next.accounts = accounts_.view();
    next.proxyQuestion = proxyLogin_ ? proxyLogin_->question() : std::nullopt;
    const bool changed = !(next == state_);
    state_ = std::move(next);
    if (changed) {
        Q_EMIT stateChanged();
    }
}
