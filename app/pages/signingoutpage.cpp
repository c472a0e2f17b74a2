// SPDX-License-Identifier: Apache-2.0
#include "pages/signingoutpage.h"

#include "errortext.h"
#include "widgets/banner.h"
#include "widgets/hero.h"

#include <QVBoxLayout>

SigningOutPage::SigningOutPage(QWidget *parent) : Page(parent), hero_(new Hero(this)) {
    column()->addWidget(hero_);
    ActionRow *actions = hero_->actions();
    actions->addAction(Action::Cancel, Button::Kind::Secondary, tr("S&top waiting"));
    actions->addAction(Action::OpenBrowserAgain, Button::Kind::Secondary,
                       tr("&Open the browser again"));
    actions->addAction(Action::CopyLink, Button::Kind::Quiet, tr("Copy &link"));
    connect(actions, &ActionRow::actionRequested, this, &Page::actionRequested);
    banners_ = new BannerStack(this);
    column()->addWidget(banners_);
    column()->addStretch(1);
    connect(banners_, &BannerStack::actionRequested, this, &Page::actionRequested);
}

void SigningOutPage::apply(const ViewState &state) {
    hero_->bridge()->setBridge(BridgeView::Bridge::Crossing);
    const bool waiting = state.phase == ViewState::Phase::WaitingForSignOut;
    hero_->setWords(
        tr("Signing Out..."),
        waiting
            ? tr("You are signed out on this computer. The browser is ending your session with %1; "
                 "confirm there if you are asked.")
                  .arg(state.providerName)
            : tr("Removing the session from this computer and taking back its tokens."));
    const QList browser{Action::OpenBrowserAgain, Action::CopyLink};
    waiting ? hero_->actions()->showOnly(QList{Action::Cancel} + browser)
            : hero_->actions()->showOnly({Action::Cancel}, browser);
    QList<Notice> notices;
    if (waiting && state.isLinkContested) {
        notices.append(describeContestedSignOut());
    }
    banners_->setNotices(withoutAction(notices, hero_->actions()->shown()));
}

QWidget *SigningOutPage::initialFocus() {
    return hero_->actions()->firstShown();
}
