// SPDX-License-Identifier: Apache-2.0
#include "pages/accountspage.h"

#include "pages/accounts/accountcard.h"
#include "pages/accounts/addaccountcard.h"
#include "pages/accounts/organizationscard.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/banner.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

using CardFold = AccountHeader::Fold;

AccountsPage::AccountsPage(QWidget *parent)
    : Page(parent),
      banners_(new BannerStack(this)),
      nobody_(new TextLabel(TypeRole::Body, tr("There is no account yet."))),
      cardsBox_(new QWidget),
      add_(new AddAccountCard) {
    signOutBox_ = makeSignOutAll();
    organizationsBox_ = makeOrganizations();
    auto *cards = new QVBoxLayout(cardsBox_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(metrics::grid);
    column()->addWidget(new TextLabel(TypeRole::Title, tr("Accounts")));
    for (QWidget *widget : std::initializer_list<QWidget *>{banners_, nobody_, cardsBox_,
                                                            signOutBox_, organizationsBox_}) {
        column()->addWidget(widget);
    }
    column()->addSpacing(metrics::grid);
    column()->addWidget(new TextLabel(TypeRole::Heading, tr("Add an account")));
    column()->addWidget(add_);
    column()->addStretch(1);
    connect(banners_, &BannerStack::actionRequested, this, &Page::actionRequested);
    connect(organizations_, &OrganizationsCard::accountRequested, this,
            &AccountsPage::accountRequested);
    connect(add_, &AddAccountCard::accountRequested, this, &AccountsPage::accountRequested);
    connect(add_, &AddAccountCard::cancelRequested, this,
            [this] { Q_EMIT actionRequested(Action::Cancel); });
}

QWidget *AccountsPage::makeSignOutAll() {
    auto *box = new QWidget;
    signOutNote_ = new TextLabel(TypeRole::Caption, {}, box);
    signOutNote_->setTone(role::MutedText);
    signOutAll_ = new Button(Button::Kind::Danger, {}, box);
    stay_ = new Button(Button::Kind::Secondary, tr("Stay signed in"), box);
    auto *flow = new FlowLayout(Qt::AlignLeft, metrics::grid);
    flow->addWidget(signOutAll_);
    flow->addWidget(stay_);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::grid);
    lines->addWidget(signOutNote_);
    lines->addLayout(flow);
    ask(SignOutAll::NotAsked);
    connect(signOutAll_, &QPushButton::clicked, this, &AccountsPage::onSignOutAll);
    connect(stay_, &QPushButton::clicked, this, [this] {
        signOutAll_->setFocus();
        ask(SignOutAll::NotAsked);
    });
    return box;
}

QWidget *AccountsPage::makeOrganizations() {
    auto *box = new QWidget;
    organizations_ = new OrganizationsCard(box);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, metrics::grid, 0, 0);
    lines->setSpacing(2 * metrics::grid);
    lines->addWidget(new TextLabel(TypeRole::Heading, tr("Organizations")));
    lines->addWidget(organizations_);
    return box;
}

void AccountsPage::apply(const ViewState &state) {
    banners_->setNotices(withoutAction(state.notices, {Action::OpenAccounts, Action::SignIn}));
    nobody_->setVisible(state.accounts.lines.isEmpty());
    cardsBox_->setVisible(!state.accounts.lines.isEmpty());
    showCards(state);
    showSignOutAll(state.accounts);
    organizationsBox_->setVisible(state.accounts.offersOrganizations);
    organizations_->apply(state.accounts);
    add_->apply(state);
}

void AccountsPage::showCards(const ViewState &state) {
    const auto &lines = state.accounts.lines;
    while (cards_.size() < lines.size()) {
        addCard();
    }
    while (cards_.size() > lines.size()) { // one of its buttons may have been pressed just now
        AccountCard *last = cards_.takeLast();
        last->hide();
        last->deleteLater();
    }
    const bool isBusy =
        state.isSigningIn() || state.isSigningOut() || state.accounts.isSigningOutAll;
    const auto sessions = isBusy ? AccountCard::Sessions::Busy : AccountCard::Sessions::Changeable;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        cards_[i]->apply(lines[i], sessions);
    }
    const auto current = std::ranges::find_if(lines, &AccountLine::isCurrent);
    const QString id = current == lines.end() ? QString() : current->id;
    if (id != current_) {
        current_ = id;
        unfolded_ = id;
    }
    showUnfolded();
}

void AccountsPage::addCard() {
    auto *card = new AccountCard(cardsBox_);
    cardsBox_->layout()->addWidget(card);
    // Otherwise a new widget would be last in the tab order. setTabOrder() ignores widgets that
    // never take the focus.
    cardsBox_->setFocusPolicy(Qt::ClickFocus);
    setTabOrder(cards_.isEmpty() ? cardsBox_ : cards_.constLast()->lastControl(), card->header());
    cardsBox_->setFocusPolicy(Qt::NoFocus);
    cards_.append(card);
    connect(card, &AccountCard::pressed, this, &AccountsPage::onHeaderPressed);
    connect(card, &AccountCard::accountRequested, this, &AccountsPage::accountRequested);
    connect(card, &AccountCard::signInRequested, this,
            [this] { Q_EMIT actionRequested(Action::SignIn); });
}

void AccountsPage::onHeaderPressed(const QString &id) {
    unfolded_ = id == unfolded_ ? QString() : id;
    showUnfolded();
}

/// One card at a time, so that what its buttons are for is never in doubt.
void AccountsPage::showUnfolded() {
    for (AccountCard *card : std::as_const(cards_)) {
        card->setFold(card->id() == unfolded_ ? CardFold::Unfolded : CardFold::Folded);
    }
}

/// Only several accounts need a way out of all at once.
void AccountsPage::showSignOutAll(const AccountsView &accounts) {
    const auto signedIn =
        std::ranges::count(accounts.lines, AccountLine::State::SignedIn, &AccountLine::state);
    signOutBox_->setVisible(signedIn > 1 || accounts.isSigningOutAll);
    if (accounts.isSigningOutAll) {
        ask(SignOutAll::UnderWay);
    } else if (signedIn < 2 || signOut_ == SignOutAll::UnderWay) {
        ask(SignOutAll::NotAsked);
    }
}

void AccountsPage::ask(SignOutAll signOut) {
    signOut_ = signOut;
    const bool isAsked = signOut == SignOutAll::Asked;
    const bool isUnderWay = signOut == SignOutAll::UnderWay;
    signOutAll_->setText(isAsked ? tr("Sign out of &all now") : tr("Sign out of &all accounts"));
    signOutAll_->setEnabled(!isUnderWay);
    stay_->setVisible(isAsked);
    signOutNote_->setText(
        isUnderWay ? tr("Signing out of all accounts...")
                   : tr("Your browser opens a page for each account, one after the other."));
    signOutNote_->setVisible(isAsked || isUnderWay);
}

// The button asks for confirmation itself: a second press confirms.
void AccountsPage::onSignOutAll() {
    if (signOut_ != SignOutAll::Asked) {
        ask(SignOutAll::Asked);
        return;
    }
    ask(SignOutAll::NotAsked);
    Q_EMIT accountRequested({.kind = AccountRequest::Kind::SignOutAll});
}

QWidget *AccountsPage::initialFocus() {
    const auto current = std::ranges::find(std::as_const(cards_), current_, &AccountCard::id);
    return current == cards_.cend() ? nullptr : (*current)->header();
}
