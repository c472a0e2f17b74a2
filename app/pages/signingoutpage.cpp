// SPDX-License-Identifier: Apache-2.0
#include "pages/signingoutpage.h"

#include "notices/errortext.h"
#include "widgets/banner.h"
#include "widgets/hero.h"

#include <QVBoxLayout>

#include <algorithm>

/// Same as for a sign-in.
static constexpr qint64 hintAfterMilliseconds = 10'000;

SigningOutPage::SigningOutPage(QWidget *parent) : Page(parent), hero_(new Hero(this)) {
    column()->addWidget(hero_);
    ActionRow *actions = hero_->actions();
    actions->addAction(Action::Cancel, Button::Kind::Secondary, tr("&Done"));
    actions->addAction(Action::OpenBrowserAgain, Button::Kind::Secondary,
                       tr("&Open the browser again"));
    actions->addAction(Action::CopyLink, Button::Kind::Quiet, tr("Copy &link"));
    connect(actions, &ActionRow::actionRequested, this, &Page::actionRequested);
    banners_ = new BannerStack(this);
    column()->addWidget(banners_);
    column()->addStretch(1);
    connect(banners_, &BannerStack::actionRequested, this, &Page::actionRequested);
    hint_.setSingleShot(true);
    connect(&hint_, &QTimer::timeout, this, &SigningOutPage::showNotices);
}

void SigningOutPage::apply(const ViewState &state) {
    state_ = state;
    hero_->bridge()->setBridge(BridgeView::Bridge::Crossing);
    hero_->setTexts(tr("Signing Out..."), sentence());
    const QList browser{Action::OpenBrowserAgain, Action::CopyLink};
    state.phase == ViewState::Phase::WaitingForSignOut
        ? hero_->actions()->showOnly(QList{Action::Cancel} + browser)
        : hero_->actions()->showOnly({Action::Cancel}, browser);
    showNotices();
}

QString SigningOutPage::sentence() const {
    if (state_.phase != ViewState::Phase::WaitingForSignOut) {
        return tr("Removing the session from this computer and revoking its tokens.");
    }
    if (state_.returnAddress.isEmpty()) {
        return tr("You are signed out on this computer. The browser stays on the page of %1; when "
                  "you are signed out there, press 'Done'.")
            .arg(state_.providerName);
    }
    return tr("You are signed out on this computer. The browser is ending your session with %1; "
              "confirm there if you're asked.")
        .arg(state_.providerName);
}

void SigningOutPage::showNotices() {
    QList<Notice> notices;
    if (const auto wait = describeKeychainWait(state_.keychainWait)) {
        notices.append(*wait);
    }
    hint_.stop();
    if (state_.phase == ViewState::Phase::WaitingForSignOut) {
        const qint64 waited = state_.waitingSince.msecsTo(QDateTime::currentDateTimeUtc());
        if (state_.isLinkContested) {
            notices.append(describeContestedSignOut());
        }
        if (!state_.returnAddress.isEmpty() && waited >= hintAfterMilliseconds) {
            notices.append(describeSlowSignOut(state_.returnAddress));
        } else if (!state_.returnAddress.isEmpty()) {
            hint_.start(int(std::min(hintAfterMilliseconds - waited, hintAfterMilliseconds)));
        }
    }
    banners_->setNotices(withoutAction(notices, hero_->actions()->shown()));
}

QWidget *SigningOutPage::initialFocus() {
    return hero_->actions()->firstShown();
}
