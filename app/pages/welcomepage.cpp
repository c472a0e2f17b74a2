// SPDX-License-Identifier: Apache-2.0
#include "pages/welcomepage.h"

#include "notices/errortext.h"
#include "widgets/hero.h"

#include <QVBoxLayout>

WelcomePage::WelcomePage(QWidget *parent) : Page(parent), hero_(new Hero(this)) {
    hero_->bridge()->setBridge(BridgeView::Bridge::Open);
    hero_->setTexts(
        tr("Welcome to Bifrost"),
        tr("Bifrost signs you in with Asgardeo or any other OpenID Connect provider. You "
           "do that in your own browser, so Bifrost never sees your password. Your "
           "session stays in this computer's keychain until you sign out."));
    hero_->actions()->addAction(Action::SetUp, Button::Kind::Primary, actionText(Action::SetUp));
    hero_->actions()->showOnly({Action::SetUp});
    column()->addStretch(1);
    column()->addWidget(hero_);
    column()->addStretch(2);
    connect(hero_->actions(), &ActionRow::actionRequested, this, &Page::actionRequested);
}

QWidget *WelcomePage::initialFocus() {
    return hero_->actions()->firstShown();
}
