// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/shownaccount.h"

#include "session/accounts/startingaccount.h"
#include "session/appstate.h"
#include "session/sessionreport.h"

#include <bifrost/issuer.h>

#include <utility>

using namespace bifrost;

static bool isSameIssuer(const QString &a, const QString &b) {
    const auto first = Issuer::fromInput(a);
    const auto second = Issuer::fromInput(b);
    return first && second && *first == *second;
}

ShownAccount::ShownAccount(AuthenticationAccounts &accounts, AppState &appState,
                           SessionReport &report, ClientConfiguration application)
    : accounts_(accounts),
      appState_(appState),
      report_(report),
      application_(std::move(application)) {}

ShownAccount::~ShownAccount() = default;

void ShownAccount::start() {
    isStarted_ = true;
    if (control_) {
        control_->restore();
    }
}

Result<void> ShownAccount::show(const QString &id, Past past, Action next) {
    const auto account = accounts_.account(id);
    if (!account) {
        return failure(SessionError{SessionError::Kind::UnknownAccount});
    }
    auto client = accounts_.client(id);
    if (!client) {
        return failure(client.error());
    }
    ClientConfiguration configuration = at({account->issuer, account->clientId, account->provider,
                                            account->redirectPath, account->scopes});
    configuration.account = account->account;
    retire();
    if (past == Past::Discard) {
        report_.clear();
    }
    id_ = id;
    next_ = next;
    take(std::move(*client), configuration);
    control_->setAccountOptions([this, id] { return accounts_.signInOptions(id); });
    Q_EMIT replaced();
    if (isStarted_) {
        control_->resume();
    }
    return {};
}

Result<void> ShownAccount::showNewcomer(const AccountPlace &place) {
    auto client = accounts_.newcomer(place);
    if (!client) {
        return failure(client.error());
    }
    const QString before = id_;
    retire();
    report_.clear();
    id_ = before;
    place_ = place;
    take(std::move(*client), at(place));
    control_->setAccountOptions([this] { return accounts_.newcomerOptions(); });
    Q_EMIT replaced();
    control_->startWithout();
    control_->signInWith({});
    return {};
}

void ShownAccount::leave() {
    retire();
    Q_EMIT replaced();
}

void ShownAccount::retire() {
    id_.clear();
    place_.reset();
    next_ = Action::None;
    if (!control_) {
        return;
    }
    control_->disconnect(this);
    if (control_->state().isSigningIn()) {
        control_->perform(Action::Cancel);
    }
    retired_.push_back(std::move(control_));
    QMetaObject::invokeMethod(
        this, [this] { retired_.clear(); }, Qt::QueuedConnection);
}

void ShownAccount::take(AuthenticationAccounts::Client client,
                        const ClientConfiguration &configuration) {
    control_ =
        std::make_unique<ClientControl>(std::move(client), configuration, appState_, report_);
    const ClientControl *control = control_.get();
    connect(control, &ClientControl::changed, this, &ShownAccount::changed);
    connect(control, &ClientControl::restored, this, &ShownAccount::finishRestore);
    connect(control, &ClientControl::browserReturned, this, &ShownAccount::browserReturned);
    connect(control, &ClientControl::offlineAccessGranted, this,
            &ShownAccount::offlineAccessGranted);
    connect(control, &ClientControl::issuerStated, this, &ShownAccount::issuerStated);
    connect(control, &ClientControl::signInStarted, this, &ShownAccount::signInStarted);
    connect(control, &ClientControl::signedIn, this, &ShownAccount::signedIn);
    connect(control, &ClientControl::signInEnded, this, &ShownAccount::signInEnded);
    connect(control, &ClientControl::sessionEnded, this, &ShownAccount::sessionEnded);
    connect(control, &ClientControl::signOutEnded, this, &ShownAccount::signOutEnded);
}

/// The action waits until the client control has finished what it does after a restore.
void ShownAccount::finishRestore() {
    const Action next = std::exchange(next_, Action::None);
    if (next != Action::None) {
        QMetaObject::invokeMethod(
            control_.get(), [control = control_.get(), next] { control->perform(next); },
            Qt::QueuedConnection);
    }
    Q_EMIT restored();
}

void ShownAccount::remember() {
    const auto account = accounts_.account(id_);
    if (account && !place_) {
        const bool isApplicationsOwn = !application_.clientId.trimmed().isEmpty();
        appState_.rememberAccount(rememberedAccount(
            *account, isApplicationsOwn ? std::optional(application_) : std::nullopt));
    }
}

/// What is empty is as configured, and the issuer is named as it is there, which is how `AppState`
/// knows it. No more than the window needs to know.
ClientConfiguration ShownAccount::at(const AccountPlace &place) const {
    const auto chosen = [](const QString &value, const QString &configured) {
        return value.isEmpty() ? configured : value;
    };
    ClientConfiguration configuration;
    configuration.issuer = isSameIssuer(place.issuer, application_.issuer)
                               ? application_.issuer
                               : chosen(place.issuer, application_.issuer);
    configuration.clientId = chosen(place.clientId, application_.clientId);
    configuration.provider = chosen(place.provider, application_.provider);
    configuration.redirectPath = chosen(place.redirectPath, application_.redirectPath);
    configuration.scopes = place.scopes.isEmpty() ? application_.scopes : place.scopes;
    return configuration;
}

bool ShownAccount::isConfigured() const {
    return control_ && application_.issuer == control_->configuration().issuer &&
           application_.clientId.trimmed() == control_->configuration().clientId.trimmed();
}
