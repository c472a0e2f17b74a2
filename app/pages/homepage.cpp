// SPDX-License-Identifier: Apache-2.0
#include "pages/homepage.h"

#include "notices/errortext.h"
#include "notices/timetext.h"
#include "pages/otherways.h"
#include "theme/metrics.h"
#include "widgets/assurances.h"
#include "widgets/banner.h"
#include "widgets/hero.h"
#include "widgets/receiptview.h"
#include "widgets/text/detaillist.h"

#include <bifrost/presentation/person.h>

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using Connection = ViewState::Connection;
using Phase = ViewState::Phase;
using Bridge = BridgeView::Bridge;

/// After this time the page shows a hint.
static constexpr qint64 slowAfterSeconds = 10;
/// After this time it shows how to continue without the browser here; at once if there is none.
static constexpr qint64 otherWaysAfterSeconds = 20;

HomePage::HomePage(QWidget *parent) : Page(parent), hero_(new Hero(this)) {
    column()->addWidget(hero_);
    makeActions();
    banners_ = new BannerStack(this); // after the actions, for the tab order
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
    // Never 'Sign Out': a stray Enter must not end the session.
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
    showOtherWays();
    applyDetails();
    applyReceipt();
}

void HomePage::applySignedOut() {
    hero_->bridge()->setBridge(Bridge::Open);
    hero_->setTexts(tr("You are signed out"),
                    tr("Sign in with %1. Your browser opens, then brings you back here.")
                        .arg(state_.providerName));
    hero_->actions()->showOnly({Action::SignIn});
}

void HomePage::applyBusy() {
    hero_->bridge()->setBridge(Bridge::Crossing);
    if (state_.phase == Phase::Restoring) {
        hero_->setTexts(tr("One moment"), tr("Looking for your session in the keychain."));
        hero_->actions()->showOnly({});
        return;
    }
    if (state_.phase == Phase::ContactingProvider) {
        hero_->setTexts(tr("Contacting %1").arg(state_.providerName),
                        tr("The browser opens as soon as the provider responds."));
    } else if (state_.keychainWait != bifrost::KeychainWait::None) {
        hero_->setTexts(tr("Almost there"),
                        tr("Your session is being stored in this computer's keychain."));
    } else {
        hero_->setTexts(
            tr("Almost there"),
            tr("The browser has responded. Bifrost is checking the response with the provider."));
    }
    hero_->actions()->showOnly({Action::Cancel}, {Action::OpenBrowserAgain, Action::CopyLink});
}

void HomePage::applyWaiting() {
    hero_->bridge()->setBridge(Bridge::Crossing);
    hero_->setTexts(
        tr("Continue in your browser"),
        tr("Sign in with %1 there. This window continues automatically.").arg(state_.providerName));
    hero_->actions()->showOnly({Action::Cancel, Action::OpenBrowserAgain, Action::CopyLink});
    updateCountdown();
}

void HomePage::updateCountdown() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    hero_->setSmallPrint(
        tr("Waiting for the browser: %1 left.").arg(countdownText(state_.waitingUntil, now)));
    showNotices();
    showOtherWays();
}

qint64 HomePage::waited() const {
    return state_.waitingSince.secsTo(QDateTime::currentDateTimeUtc());
}

/// The most important last.
QList<Notice> HomePage::waitingNotices() const {
    QList<Notice> notices;
    if (state_.deviceAuthorization) {
        // The user has turned to another device: nothing about the browser stands in its way.
    } else if (state_.unmatchedResponse) {
        notices.append(describe(*state_.unmatchedResponse, state_.returnAddress));
    } else if (state_.browserProblem) {
        notices.append(*state_.browserProblem);
    } else if (waited() >= slowAfterSeconds) {
        notices.append(!state_.isPageLoaded ? describeUnopenedPage()
                       : state_.takenPort   ? describeSlowSignInAtOtherPort()
                                            : describeSlowSignIn(state_.returnAddress));
    }
    if (state_.takenPort) {
        notices.append(describe(*state_.takenPort));
    }
    if (state_.isLinkContested) {
        notices.append(describeContestedSignIn());
    }
    return notices;
}

void HomePage::showNotices() {
    QList<Notice> notices = state_.notices;
    if (state_.phase == Phase::WaitingForBrowser) {
        for (const Notice &notice : waitingNotices()) {
            notices.prepend(notice);
        }
    }
    banners_->setNotices(withoutAction(notices, hero_->actions()->shown()));
}

/// Last on the page, so that nothing moves when it appears.
void HomePage::showOtherWays() {
    const bool isWaiting = state_.phase == Phase::WaitingForBrowser;
    const bool isDue =
        waited() >= otherWaysAfterSeconds || state_.browserProblem || state_.deviceAuthorization;
    if (isWaiting && isDue && !otherWays_) {
        otherWays_ = new OtherWays(this);
        column()->insertWidget(column()->count() - 1, otherWays_);
        connect(otherWays_, &OtherWays::actionRequested, this, &Page::actionRequested);
        connect(otherWays_, &OtherWays::addressEntered, this, &HomePage::redirectAddressEntered);
        connect(otherWays_, &OtherWays::grown, this, [this] { bringIntoView(otherWays_); });
    }
    if (!otherWays_) {
        return;
    }
    otherWays_->setVisible(isWaiting && isDue);
    if (isWaiting) {
        otherWays_->apply(state_, QDateTime::currentDateTimeUtc());
    } else {
        otherWays_->reset();
    }
}

void HomePage::applySignedIn() {
    const bifrost::Person person = bifrost::Person::fromClaims(state_.session->claims);
    hero_->bridge()->setPerson(picture_, person.initials);
    const bool current = state_.validity != ViewState::Validity::Expired;
    const bool online = state_.connection == ViewState::Connection::Online;
    hero_->bridge()->setBridge(current && online ? Bridge::Closed : Bridge::Broken);
    QString sentence = tr("You are now signed in!");
    QList<Action> actions{Action::SignOut};
    if (state_.isSignInOffered) {
        actions = {Action::SignIn, Action::SignOut};
    }
    if (!current) {
        sentence = tr("Your session has ended and can't be renewed. Sign in again to continue.");
        actions = {Action::SignIn, Action::SignOut};
    } else if (state_.validity == ViewState::Validity::EndingSoon) {
        sentence =
            tr("You are now signed in! Your session ends %1. Sign in again to stay signed in.")
                .arg(momentText(state_.session->accessTokenExpiresAt));
        actions = {Action::SignIn, Action::SignOut};
    } else if (!online) {
        sentence = notRenewedText();
    }
    hero_->setTexts(person.displayName.isEmpty() ? tr("Welcome")
                                                 : tr("Welcome, %1").arg(person.displayName),
                    sentence);
    hero_->actions()->showOnly(actions);
}

QString HomePage::notRenewedText() const {
    switch (state_.connection) {
    case Connection::Offline:
        return tr("You are still signed in, but the provider can't be reached. Bifrost retries "
                  "automatically.");
    case Connection::Refused:
        return tr("You are still signed in, but the provider refuses to renew this session. Sign "
                  "in again to continue.");
    case Connection::Troubled:
    case Connection::Online:
        break;
    }
    return state_.isSignInOffered
               ? tr("There is a problem with the provider, so your session couldn't be renewed. "
                    "Bifrost retries automatically; you can also sign in again.")
               : tr("You are still signed in, but there is a problem with the provider. Bifrost "
                    "retries automatically.");
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
                         tr("Bifrost never sees it. Every sign-in method of your provider works."));
        assurances_->add(u"lock"_s, tr("The session stays in the keychain"),
                         tr("Closing Bifrost doesn't sign you out."));
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
    switch (state_.connection) {
    case Connection::Offline:
        return tr("renews automatically when the provider responds");
    case Connection::Troubled:
        return tr("not renewed yet");
    case Connection::Refused:
        return tr("not renewed");
    case Connection::Online:
        break;
    }
    return tr("renews automatically, next %1").arg(moment);
}
