// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/accountcontrol.h"

#include "configuration/configurationvalues.h"
#include "session/accounts/accountsignin.h"
#include "session/accounts/backgroundaccounts.h"
#include "session/accounts/knownaccounts.h"
#include "session/accounts/shownaccount.h"
#include "session/accounts/signoutofall.h"
#include "session/accounts/startingaccount.h"
#include "session/appstate.h"
#include "session/sessionreport.h"

#include <utility>

using namespace bifrost;
using Operation = SessionReport::Operation;

AccountControl::AccountControl(AccountsFactory factory, AppState &appState, SessionReport &report)
    : factory_(std::move(factory)), appState_(appState), report_(report) {}

AccountControl::~AccountControl() = default;

void AccountControl::configure(const std::optional<ClientConfiguration> &configuration,
                               const Configuration &sources) {
    signOutOfAll_.reset(); // each part refers to those below it
    signIn_.reset();
    shown_.reset();
    background_.reset();
    list_.reset();
    accounts_.reset();
    configured_ = configuration;
    sources_ = sources;
    isRemoving_ = false;
    isListDue_ = false;
    const auto application = configured_.value_or(applicationConfiguration(sources));
    auto accounts = factory_(application);
    if (!accounts) {
        report_.setConfigurationError(accounts.error());
        return;
    }
    accounts_ = std::move(*accounts);
    list_ = std::make_unique<KnownAccounts>(*accounts_, appState_, report_);
    background_ = std::make_unique<BackgroundAccounts>(*accounts_);
    shown_ = std::make_unique<ShownAccount>(*accounts_, appState_, report_, application);
    signIn_ = std::make_unique<AccountSignIn>(*accounts_, *list_, *shown_, report_);
    signOutOfAll_ = std::make_unique<SignOutOfAll>(*list_, *shown_, report_);
    connectShown();
    connectOthers();
    showFirst();
}

void AccountControl::connectShown() {
    const ShownAccount *shown = shown_.get();
    connect(shown, &ShownAccount::changed, this, [this] {
        if (isListDue_) {
            loadList();
        }
        judgeShown();
        Q_EMIT changed();
    });
    // The page says so; no notification is needed.
    connect(shown, &ShownAccount::sessionEnded, this, [this] { list_->addNeed(shown_->id()); });
    connect(shown, &ShownAccount::replaced, this, [this] {
        list_->clearOrganizations();
        follow();
        Q_EMIT replaced();
        Q_EMIT changed();
    });
    connect(shown, &ShownAccount::restored, this, &AccountControl::finishRestore);
    // At the start nobody may have been asked.
    connect(shown, &ShownAccount::signedIn, this, &AccountControl::loadList);
    connect(shown, &ShownAccount::browserReturned, this, &AccountControl::browserReturned);
    connect(shown, &ShownAccount::signOutEnded, this, &AccountControl::finishSignOut);
    connect(shown, &ShownAccount::offlineAccessGranted, this, [this] {
        if (shown_->isConfigured()) {
            Q_EMIT offlineAccessGranted();
        }
    });
}

void AccountControl::connectOthers() {
    connect(list_.get(), &KnownAccounts::changed, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(list_.get(), &KnownAccounts::loaded, this, &AccountControl::findAnother);
    connect(list_.get(), &KnownAccounts::removalEnded, this, &AccountControl::finishRemoval);
    connect(list_.get(), &KnownAccounts::organizationEntered, this,
            [this](const QString &id) { choose(id); });
    connect(background_.get(), &BackgroundAccounts::needed, this, &AccountControl::need);
    connect(background_.get(), &BackgroundAccounts::kept, list_.get(),
            &KnownAccounts::reconsiderNeed);
    connect(signIn_.get(), &AccountSignIn::changed, this, &AccountControl::changed);
    connect(signIn_.get(), &AccountSignIn::issuerStated, this, &AccountControl::issuerStated);
    connect(signOutOfAll_.get(), &SignOutOfAll::changed, this, &AccountControl::changed);
}

void AccountControl::showFirst() {
    const auto first = startingAccount(configured_, sources_, appState_.rememberedAccount());
    if (!first) {
        return;
    }
    const auto adopted = accounts_->adopt(*first);
    if (!adopted) {
        report_.setConfigurationError(adopted.error());
        return;
    }
    if (const auto shown = shown_->show(adopted->id); !shown) {
        report_.setConfigurationError(shown.error());
    }
}

void AccountControl::start() {
    if (!accounts_) {
        Q_EMIT restored();
        return;
    }
    shown_->start();
    if (!shown_->control()) {
        finishRestore();
    }
}

void AccountControl::finishRestore() {
    loadList();
    Q_EMIT restored();
}

/// Once for each restore, or after the sign-in. A keychain that has just refused would ask the user
/// again, so it is read when that is over.
void AccountControl::loadList() {
    isListDue_ = shown() && shown()->client().storageProblem();
    if (!isListDue_ && !list_->isLoaded()) {
        list_->load(KeychainQuestions::ForSessionsOnly);
    }
}

ClientControl *AccountControl::shown() const {
    return shown_ ? shown_->control() : nullptr;
}

bool AccountControl::isSigningOut() const {
    return signOutOfAll_->isRunning() || (shown() && shown()->state().isSigningOut());
}

void AccountControl::request(const AccountRequest &request) {
    using Kind = AccountRequest::Kind;
    if (!accounts_ || isSigningOut()) { // what it does has to be seen
        return;
    }
    switch (request.kind) {
    case Kind::Switch:
        return choose(request.id);
    case Kind::Add:
    case Kind::AddElsewhere:
        return signIn_->add({request.issuer, request.clientId, request.provider, {}, {}});
    case Kind::Rename:
        return list_->rename(request.id, request.name);
    case Kind::SignIn:
        return choose(request.id, Action::SignIn);
    case Kind::SignOut:
        return choose(request.id.isEmpty() ? shown_->id() : request.id, Action::SignOut);
    case Kind::SignOutAll:
        return signOutOfAll_->start();
    case Kind::Remove:
        return remove(request.id);
    case Kind::ListOrganizations:
        return list_->listOrganizations(shown_->id());
    case Kind::SwitchOrganization:
        return list_->enterOrganization(shown_->id(), request.organization);
    }
}

/// The user wants to see it, also after the next start.
void AccountControl::choose(const QString &id, Action next) {
    if (id == shown_->activeId() && shown()) {
        shown()->perform(next);
        return;
    }
    if (const auto shown = shown_->show(id, ShownAccount::Past::Discard, next); !shown) {
        report_.fail(Operation::Restore, shown.error());
        Q_EMIT changed();
        return;
    }
    shown_->remember();
}

bool AccountControl::perform(Action action) {
    if (!accounts_) {
        return false;
    }
    if (action == Action::OpenAccounts) { // another process may have changed it
        list_->load(KeychainQuestions::Allowed);
        return true;
    }
    return signIn_->perform(action);
}

void AccountControl::finishSignOut() {
    if (!shown()->client().session()) {
        list_->removeNeed(shown_->id());
    }
}

/// An account of what is configured instead of one that nobody has used, or any that is signed in
/// if nothing is configured and nothing is remembered.
void AccountControl::findAnother() {
    const QStringList ids = list_->ids();
    const bool isUnused = shown() && !shown_->place() && !shown()->client().session() &&
                          shown()->state().phase == ViewState::Phase::SignedOut &&
                          !ids.contains(shown_->id());
    if (shown() && !isUnused) {
        return;
    }
    const auto own = accounts_->account(shown_->id());
    QStringList candidates = list_->signedIn();
    if (own) {
        candidates += ids;
    }
    candidates.removeIf([&](const QString &id) {
        const auto account = accounts_->account(id);
        return own && account &&
               (account->issuer != own->issuer || account->clientId != own->clientId);
    });
    if (!candidates.isEmpty()) {
        choose(candidates.first());
    }
}

/// The client goes with the account, so another one is shown before.
void AccountControl::remove(const QString &id) {
    if (id == shown_->activeId() && shown() && !shown()->client().session()) {
        isRemoving_ = true;
        appState_.forgetAccount();
        shown_->leave();
        QStringList others = list_->signedIn() + list_->ids();
        others.removeAll(id);
        if (!others.isEmpty()) {
            choose(others.first());
        }
    }
    QMetaObject::invokeMethod(
        this, [this, id] { list_->remove(id); }, Qt::QueuedConnection);
}

void AccountControl::finishRemoval() {
    isRemoving_ = false;
    if (!shown()) {
        showFirst();
    }
    Q_EMIT replaced();
    Q_EMIT changed();
}

void AccountControl::follow() {
    if (list_->isLoaded()) {
        QStringList others = list_->signedIn();
        others.removeAll(shown_->activeId());
        background_->follow(others);
    }
}

void AccountControl::judgeShown() {
    if (!shown() || shown_->place() || !shown()->client().session()) {
        return;
    }
    const ViewState state = shown()->state();
    if (state.connection == ViewState::Connection::Refused ||
        state.validity == ViewState::Validity::Expired) {
        list_->addNeed(shown_->id());
    } else if (state.connection == ViewState::Connection::Online) {
        list_->reconsiderNeed(shown_->id(), state.session->refreshedAt);
    }
}

void AccountControl::need(const QString &id) {
    if (list_->addNeed(id)) {
        Q_EMIT signInNeeded(id, list_->name(id));
    }
}

void AccountControl::checkDue() {
    if (shown()) {
        shown()->checkDue();
    }
    if (background_) {
        background_->checkDue();
    }
}

void AccountControl::catchUp() {
    if (shown()) {
        shown()->catchUp();
    }
    if (background_) {
        background_->catchUp();
    }
}

AccountsView AccountControl::view() const {
    if (!accounts_) {
        return {};
    }
    AccountsView view = list_->view(shown_->id());
    view.issuer = configured_ ? configured_->issuer : QString();
    view.redirectUri = redirectAddress(sources_);
    view.isAdding = shown_->place().has_value();
    view.isSigningOutAll = signOutOfAll_->isRunning();
    return view;
}
