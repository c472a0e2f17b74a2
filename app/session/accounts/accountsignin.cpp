// SPDX-License-Identifier: Apache-2.0
#include "session/accounts/accountsignin.h"

#include "notices/accountnoticetext.h"
#include "session/accounts/accountlines.h"
#include "session/sessionreport.h"

#include <bifrost/then.h>

#include <utility>

using namespace bifrost;
using namespace Qt::StringLiterals;
using Operation = SessionReport::Operation;
using Past = ShownAccount::Past;

AccountSignIn::AccountSignIn(AuthenticationAccounts &accounts, KnownAccounts &list,
                             ShownAccount &shown, SessionReport &report)
    : accounts_(accounts), list_(list), shown_(shown), report_(report) {
    connect(&shown_, &ShownAccount::signInStarted, this, &AccountSignIn::begin);
    connect(&shown_, &ShownAccount::signedIn, this, &AccountSignIn::finish);
    connect(&shown_, &ShownAccount::signInEnded, this, &AccountSignIn::abandon);
    connect(&shown_, &ShownAccount::issuerStated, this, &AccountSignIn::takeIssuer);
}

AccountSignIn::~AccountSignIn() = default;

void AccountSignIn::add(const AccountPlace &place) {
    retry_.reset();
    stated_.clear();
    if (const auto begun = shown_.showNewcomer(place); !begun) {
        report_.fail(Operation::SignIn, begun.error());
        retry_ = place;
    }
    Q_EMIT changed();
}

bool AccountSignIn::perform(Action action) {
    switch (action) {
    case Action::KeepAccount:
        unexpected_.reset();
        report_.clearSessionNotice();
        Q_EMIT changed();
        return true;
    case Action::UseAnotherAccount:
        useAnother();
        return true;
    case Action::TryAgain:
    case Action::SignIn:
    case Action::UseStatedIssuer:
        break;
    default:
        return false;
    }
    // The page of an account that is signed out has a sign-in of its own.
    const bool isForShown =
        action == Action::SignIn && shown_.control() && !shown_.control()->client().session();
    if (!retry_ || isForShown || report_.failedOperation() != Operation::SignIn) {
        return false;
    }
    AccountPlace place = *retry_;
    if (action == Action::UseStatedIssuer) {
        place.issuer = stated_;
    }
    add(place);
    return true;
}

void AccountSignIn::begin() {
    before_ = list_.isLoaded() ? std::optional(list_.ids()) : std::nullopt;
    unexpected_.reset();
    if (!shown_.place()) {
        retry_.reset();
    }
}

/// Without the list it is not known, so nothing is removed.
bool AccountSignIn::isNew(const QString &id) const {
    return before_ && !before_->contains(id);
}

void AccountSignIn::finish() {
    hasFollowed_ = false;
    const QString id = shown_.control()->client().signedInAccount();
    list_.removeNeed(id);
    if (shown_.place()) {
        finishAdding(id);
    } else if (!id.isEmpty() && id != shown_.id()) {
        meet(id);
    } else {
        shown_.remember();
    }
    Q_EMIT changed();
}

void AccountSignIn::finishAdding(const QString &id) {
    if (const auto shown = shown_.show(id); !shown) {
        report_.fail(Operation::SignIn, shown.error());
        showBefore();
        return;
    }
    shown_.remember();
    if (!isNew(id) && before_) {
        report_.succeed(describeKnownAccount(list_.name(id)));
    }
}

void AccountSignIn::meet(const QString &id) {
    const QString expected = shown_.id();
    const auto meant = accounts_.account(expected);
    if (const auto shown = shown_.show(id); !shown) {
        report_.fail(Operation::Restore, shown.error());
        return;
    }
    shown_.remember();
    if (!meant || meant->subject.isEmpty()) { // nobody in particular was meant
        report_.succeed(describeKnownAccount(list_.name(id)));
        return;
    }
    unexpected_ = {id, expected, isNew(id)};
    report_.reportSession(describeOtherAccount(nameBeside(id, expected), nameBeside(expected, id)));
}

QString AccountSignIn::nameBeside(const QString &id, const QString &other) const {
    const auto account = accounts_.account(id);
    const QString name = list_.name(id);
    return account && name == list_.name(other)
               ? u"%1 (%2)"_s.arg(name, accountLine(*account, {}).detail)
               : name;
}

/// It has failed, or was canceled: what was shown before an account was to be added is shown again.
void AccountSignIn::abandon() {
    if (!shown_.place()) {
        return;
    }
    AccountPlace place = *shown_.place();
    if (!stated_.isEmpty() && !std::exchange(hasFollowed_, true)) {
        place.issuer = stated_;
        add(place);
        return;
    }
    hasFollowed_ = false;
    stated_ = shown_.control()->statedIssuer();
    const bool hasFailed = report_.failedOperation() == Operation::SignIn;
    retry_ = hasFailed ? std::optional(place) : std::nullopt;
    showBefore();
    Q_EMIT changed();
}

void AccountSignIn::showBefore() {
    const QString before = shown_.id();
    if (before.isEmpty() || !shown_.show(before, Past::Keep)) {
        shown_.leave();
    }
}

void AccountSignIn::takeIssuer(const QString &issuer) {
    if (shown_.place()) {
        stated_ = issuer;
    } else if (shown_.isConfigured()) {
        Q_EMIT issuerStated(issuer);
    }
}

void AccountSignIn::useAnother() {
    const auto unexpected = std::exchange(unexpected_, std::nullopt);
    if (!unexpected) {
        return;
    }
    if (const auto shown = shown_.show(unexpected->expected); !shown) {
        report_.fail(Operation::Restore, shown.error());
        Q_EMIT changed();
        return;
    }
    shown_.remember();
    if (unexpected->isNew) {
        discard(unexpected->id);
    }
    SignInOptions options;
    options.prompt = Prompt::SelectAccount; // OIDC Core §3.1.2.1
    shown_.control()->signInWith(options);
    Q_EMIT changed();
}

/// Its tokens are revoked. In the browser it stays signed in: that session may be for something
/// else.
void AccountSignIn::discard(const QString &id) {
    auto client = accounts_.client(id);
    if (!client) {
        return;
    }
    discarded_ = std::move(*client);
    then(discarded_->signOut(SignOutScope::LocalAndTokens), this,
         [this, id](const Result<SignOutReceipt> &receipt) {
             discarded_.reset();
             if (receipt && receipt->done(SignOutReceipt::Step::LocalSessionRemoved)) {
                 list_.remove(id);
             }
         });
}
