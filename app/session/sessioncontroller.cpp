// SPDX-License-Identifier: Apache-2.0
#include "session/sessioncontroller.h"

#include "notices/providername.h"
#include "session/clientcontrol.h"
#include "session/othersessions.h"
#include "session/proxylogin.h"

#include <QPromise>
#include <QUrl>

#include <utility>

using namespace bifrost;

SessionController::SessionController(ClientFactory factory, AppState &appState,
                                     OtherSessions *others, ProxyLogin *proxyLogin)
    : factory_(std::move(factory)), appState_(appState), others_(others), proxyLogin_(proxyLogin) {
    if (proxyLogin_) {
        connect(proxyLogin_, &ProxyLogin::changed, this, &SessionController::update);
    }
    if (others_) {
        connect(others_, &OtherSessions::changed, this, &SessionController::update);
    }
}

SessionController::~SessionController() = default;

void SessionController::configure(const std::optional<ClientConfiguration> &configuration,
                                  const Configuration &sources) {
    client_.reset();
    report_.clear();
    report_.setSources(sources);
    signsInAfterRestore_ = false;
    providerName_ = configuration ? providerName(configuration->issuer) : QString();
    if (configuration) {
        if (auto client = factory_(*configuration)) {
            client_ = std::make_unique<ClientControl>(std::move(*client), *configuration, appState_,
                                                      report_);
            connect(client_.get(), &ClientControl::changed, this, &SessionController::update);
            connect(client_.get(), &ClientControl::restored, this,
                    &SessionController::finishRestore);
            connect(client_.get(), &ClientControl::issuerStated, this,
                    &SessionController::issuerStated);
            connect(client_.get(), &ClientControl::browserReturned, this,
                    &SessionController::browserReturned);
            connect(client_.get(), &ClientControl::offlineAccessGranted, this,
                    &SessionController::offlineAccessGranted);
        } else {
            report_.setConfigurationError(client.error());
        }
    }
    update();
}

void SessionController::setConfigurationNotices(const QList<Notice> &notices) {
    report_.setConfigurationNotices(notices);
    update();
}

void SessionController::start() {
    if (client_) {
        client_->restore();
    } else {
        lookElsewhere();
    }
}

void SessionController::finishRestore() {
    lookElsewhere();
    if (std::exchange(signsInAfterRestore_, false) && !client_->client().session()) {
        client_->signInWithStatedIssuer();
    }
}

void SessionController::report(const Notice &notice) {
    report_.succeed(notice);
    update();
}

QUrl SessionController::browserUrl() {
    return client_ ? client_->browserUrl() : QUrl();
}

QFuture<Result<QUrl>> SessionController::authorizationUrl() {
    return client_ ? client_->authorizationUrl() : QFuture<Result<QUrl>>();
}

void SessionController::enterRedirectAddress(const QString &address) {
    if (client_) {
        client_->enterRedirectAddress(address);
    }
}

Proxy SessionController::proxyFor(const QUrl &url) const {
    return client_ ? client_->client().proxyFor(url) : Proxy{};
}

void SessionController::answerProxy(const ProxyCredentials &credentials) {
    if (proxyLogin_) {
        proxyLogin_->answer(credentials);
    }
}

QFuture<Result<ApiResponse>> SessionController::callApi(const ApiCall &call,
                                                        const QStringList &origins,
                                                        const ApiProgress &progress) {
    if (!client_) {
        QPromise<Result<ApiResponse>> promise;
        promise.start();
        promise.addResult(failure(SessionError{SessionError::Kind::SignedOut}));
        promise.finish();
        return promise.future();
    }
    return client_->callApi(call, origins, progress);
}

QByteArray SessionController::withoutTokens(const QByteArray &text) const {
    return client_ ? client_->client().withoutTokens(text) : text;
}

QString SessionController::withoutTokens(const QString &text) const {
    return QString::fromUtf8(withoutTokens(text.toUtf8()));
}

std::optional<ProviderSummary> SessionController::provider() const {
    return client_ ? client_->client().provider() : std::nullopt;
}

void SessionController::signInWith(const SignInOptions &options) {
    if (proxyLogin_) {
        performOnProxy(Action::SignIn);
    }
    if (client_) {
        client_->signInWith(options);
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
    const bool isElsewhere = others_ && others_->perform(action);
    if (!isElsewhere && client_) {
        client_->perform(action);
    }
}

void SessionController::checkDue() {
    if (client_) {
        client_->checkDue();
    }
}

void SessionController::catchUp() {
    if (others_) {
        others_->catchUp();
    }
    if (client_) {
        client_->catchUp();
    }
}

void SessionController::update() {
    ViewState next;
    if (client_) {
        next = client_->state();
    } else {
        next.phase = ViewState::Phase::NotConfigured;
    }
    next.providerName = providerName_;
    next.notices = report_.notices(client_ ? &client_->client() : nullptr,
                                   client_ ? client_->refusalNotice() : std::nullopt,
                                   others_ ? others_->notices() : QList<Notice>());
    if (const auto notice = client_ ? client_->offlineAccessNotice() : std::nullopt) {
        next.notices.append(*notice);
    }
    next.receipt = report_.receipt();
    next.proxyQuestion = proxyLogin_ ? proxyLogin_->question() : std::nullopt;
    const bool changed = !(next == state_);
    state_ = std::move(next);
    if (client_) {
        client_->schedule();
    }
    if (changed) {
        Q_EMIT stateChanged();
    }
}
