// SPDX-License-Identifier: Apache-2.0
#include "pages/homepage.h"

#include "errortext.h"
#include "person.h"
#include "theme/metrics.h"
#include "timetext.h"
#include "widgets/assurances.h"
#include "widgets/banner.h"
#include "widgets/detaillist.h"
#include "widgets/hero.h"
#include "widgets/receiptview.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;
using Bridge = BridgeView::Bridge;

/// From here on a person may wonder, and is told what to do.
static constexpr qint64 slowAfterSeconds = 10;

HomePage::HomePage(QWidget *parent) : Page(parent), hero_(new Hero(this)) {
    column()->addWidget(hero_);
    makeActions();
    banners_ = new BannerStack(this); // after the actions: the Tab key goes the same way
    column()->addWidget(banners_);
    column()->addStretch(1);
    connect(banners_, &BannerStack::actionRequested, this, &Page::actionRequested);
    countdown_.setInterval(std::chrono::seconds{1});
    connect(&countdown_, &QTimer::timeout, this, &HomePage::updateCountdown);
}

void HomePage::makeActions() {
    ActionRow *actions = hero_->actions();
    actions->addAction(Action::SignIn, Button::Kind::Primary, tr("&Sign in"));
    actions->addAction(Action::SignOut, Button::Kind::Secondary, tr("&Sign Out"));
    actions->addAction(Action::Cancel, Button::Kind::Secondary, tr("&Cancel"));
    actions->addAction(Action::OpenBrowserAgain, Button::Kind::Secondary,
                       tr("&Open the browser again"));
    actions->addAction(Action::CopyLink, Button::Kind::Quiet, tr("Copy &link"));
    actions->button(Action::SignOut)->setIconName(u"signout"_s);
    connect(actions, &ActionRow::actionRequested, this, &Page::actionRequested);
}

void HomePage::setPicture(const QPixmap &picture) {
    picture_ = picture;
    apply(state_);
}

QWidget *HomePage::initialFocus() {
    // Never 'Sign Out': an Enter too many must not end the session.
    Button *first = hero_->actions()->firstShown();
    return first == hero_->actions()->button(Action::SignOut) ? nullptr : first;
}

void HomePage::apply(const ViewState &state) {
    state_ = state;
    hero_->setSmallPrint({});
    switch (state.phase) {
    case Phase::WaitingForBrowser:
        applyWaiting();
        break;
    case Phase::SignedIn:
        applySignedIn();
        break;
    case Phase::Restoring:
    case Phase::ContactingProvider:
    case Phase::CompletingSignIn:
        applyBusy();
        break;
    case Phase::SignedOut:
    case Phase::NotConfigured:
    case Phase::SigningOut:
    case Phase::WaitingForSignOut:
        applySignedOut();
        break;
    }
    const bool waiting = state.phase == Phase::WaitingForBrowser;
    waiting ? countdown_.start() : countdown_.stop();
    if (!waiting && state.phase != Phase::SignedIn) {
        hero_->bridge()->setPerson({}, {});
    }
    showNotices();
    applyDetails();
    applyReceipt();
}

void HomePage::applySignedOut() {
    hero_->bridge()->setBridge(Bridge::Open);
    hero_->setWords(tr("You are signed out"),
                    tr("Sign in with %1. Your browser opens, and brings you back here.")
                        .arg(state_.providerName));
    hero_->actions()->showOnly({Action::SignIn});
}

void HomePage::applyBusy() {
    hero_->bridge()->setBridge(Bridge::Crossing);
    if (state_.phase == Phase::Restoring) {
        hero_->setWords(tr("One moment"), tr("Looking for your session in the keychain."));
        hero_->actions()->showOnly({});
        return;
    }
    if (state_.phase == Phase::ContactingProvider) {
        hero_->setWords(tr("Contacting %1").arg(state_.providerName),
                        tr("The browser opens as soon as the provider has answered."));
    } else if (state_.keychainWait != bifrost::KeychainWait::None) {
        hero_->setWords(tr("Almost there"),
                        tr("Your session is being put into the keychain of this computer."));
    } else {
        hero_->setWords(
            tr("Almost there"),
            tr("The browser has answered. Bifrost checks the answer with the provider."));
    }
    hero_->actions()->showOnly({Action::Cancel}, {Action::OpenBrowserAgain, Action::CopyLink});
}

void HomePage::applyWaiting() {
    hero_->bridge()->setBridge(Bridge::Crossing);
    hero_->setWords(
        tr("Continue in your browser"),
        tr("Sign in with %1 on the page that has opened. This window goes on by itself.")
            .arg(state_.providerName));
    hero_->actions()->showOnly({Action::Cancel, Action::OpenBrowserAgain, Action::CopyLink});
    updateCountdown();
}

void HomePage::updateCountdown() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    hero_->setSmallPrint(
        tr("Waiting for the browser for another %1.").arg(countdownText(state_.waitingUntil, now)));
    showNotices();
}

void HomePage::showNotices() {
    QList<Notice> notices = state_.notices;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (state_.phase == Phase::WaitingForBrowser &&
        state_.waitingSince.secsTo(now) >= slowAfterSeconds) {
        Notice hint;
        hint.kind = Notice::Kind::LastingProblem;
        hint.title = tr("Nothing has come back yet");
        hint.text = state_.takenPort
                        ? tr("Look for the sign-in tab in your browser, or open it again. If the "
                             "provider shows an error page, the port is the likely reason.")
                        : tr("Look for the sign-in tab in your browser, or open it again. If the "
                             "provider shows an error page, cancel and compare the client ID and "
                             "the redirect address in Settings.");
        notices.prepend(hint);
    }
    if (state_.takenPort) {
        notices.prepend(describe(*state_.takenPort));
    }
    if (state_.phase == Phase::WaitingForBrowser && state_.isLinkContested) {
        notices.prepend(describeContestedSignIn());
    }
    banners_->setNotices(withoutAction(notices, hero_->actions()->shown()));
}

void HomePage::applySignedIn() {
    const Person person = Person::fromClaims(state_.session->claims);
    hero_->bridge()->setPerson(picture_, person.initials);
    const bool current = state_.validity != ViewState::Validity::Expired;
    const bool online = state_.connection == ViewState::Connection::Online;
    hero_->bridge()->setBridge(current && online ? Bridge::Closed : Bridge::Broken);
    QString sentence = tr("You are now signed in!");
    QList<Action> actions{Action::SignOut};
    if (!current) {
        sentence = tr("Your session has ended and cannot be renewed. Sign in again to go on.");
        actions = {Action::SignIn, Action::SignOut};
    } else if (state_.validity == ViewState::Validity::EndingSoon) {
        sentence = tr("You are now signed in! Your session ends %1; sign in again to stay.")
                       .arg(momentText(state_.session->accessTokenExpiresAt));
        actions = {Action::SignIn, Action::SignOut};
    } else if (!online) {
        sentence =
            tr("You are still signed in, but the provider cannot be reached. Bifrost tries again "
               "by itself.");
    }
    hero_->setWords(tr("Welcome, %1").arg(person.displayName), sentence);
    hero_->actions()->showOnly(actions);
}

void HomePage::applyDetails() {
    const bool signedIn = state_.phase == Phase::SignedIn;
    const bool signedOut = state_.phase == Phase::SignedOut;
    if (signedIn && !details_) {
        details_ = new DetailList(this);
        providerRow_ = details_->addRow(tr("Provider"));
        sinceRow_ = details_->addRow(tr("Signed in"));
        endRow_ = details_->addRow(tr("Session"));
        column()->insertWidget(column()->count() - 1, details_);
    }
    if (signedOut && !assurances_) {
        assurances_ = new Assurances(this);
        assurances_->add(u"browser"_s, tr("Your password stays in the browser"),
                         tr("Bifrost never sees it. Whatever your provider asks for works."));
        assurances_->add(u"lock"_s, tr("The session stays in the keychain"),
                         tr("Closing Bifrost does not sign you out."));
        column()->insertWidget(column()->count() - 1, assurances_);
    }
    if (details_) {
        details_->setVisible(signedIn);
    }
    if (assurances_) {
        assurances_->setVisible(signedOut && state_.notices.isEmpty() && state_.receipt.isEmpty());
    }
    if (signedIn) {
        const SessionSnapshot &session = *state_.session;
        details_->setValue(providerRow_, state_.providerName);
        details_->setValue(sinceRow_, momentText(session.signedInAt));
        details_->setValue(endRow_, endText());
    }
}

void HomePage::applyReceipt() {
    const bool show = state_.phase == Phase::SignedOut && !state_.receipt.isEmpty();
    if (show && !receipt_) {
        receipt_ = new ReceiptView(this);
        column()->insertWidget(column()->count() - 1, receipt_);
    }
    if (receipt_) {
        receipt_->setLines(state_.receipt);
        receipt_->setVisible(show);
    }
}

QString HomePage::endText() const {
    const QString moment = momentText(state_.session->accessTokenExpiresAt);
    if (!state_.session->canRefresh()) {
        return state_.validity == ViewState::Validity::Expired ? tr("ended %1").arg(moment)
                                                               : tr("ends %1").arg(moment);
    }
    return state_.connection == ViewState::Connection::Offline
               ? tr("renews itself when the provider answers")
               : tr("renews itself, next %1").arg(moment);
}
