// SPDX-License-Identifier: Apache-2.0
// What the window is told.
#include "appstate.h"
#include "errortext.h"
#include "othersessions.h"
#include "providername.h"
#include "sessionkeeper.h"
#include "sessiontimes.h"
#include "signincontroller.h"

#include <QUrl>

using namespace bifrost;
using Phase = ViewState::Phase;

Phase SignInController::phase() const {
    if (!client_) {
        return Phase::NotConfigured;
    }
    switch (client_->activity()) {
    case Activity::ContactingProvider:
        return Phase::ContactingProvider;
    case Activity::WaitingForBrowser:
        return Phase::WaitingForBrowser;
    case Activity::CompletingSignIn:
        return Phase::CompletingSignIn;
    case Activity::SigningOut:
        return Phase::SigningOut;
    case Activity::WaitingForSignOut:
        return Phase::WaitingForSignOut;
    case Activity::RestoringSession:
        return Phase::Restoring;
    case Activity::Idle:
    case Activity::Refreshing:
        break;
    }
    if (restoring_ &&
        !client_->session()) { // what was stored shows at once, the network comes after
        return Phase::Restoring;
    }
    return client_->session() ? Phase::SignedIn : Phase::SignedOut;
}

QList<Notice> SignInController::notices() const {
    QList<Notice> all;
    if (configurationError_) {
        all.append(describe(*configurationError_));
    }
    if (const auto wait = client_ ? describeKeychainWait(client_->keychainWait()) : std::nullopt) {
        all.append(*wait);
    }
    if (sessionNotice_) {
        all.append(*sessionNotice_);
    }
    if (event_) {
        all.append(*event_);
    }
    if (client_) {
        if (const auto problem = client_->storageProblem()) {
            Notice notice = describe(*problem);
            notice.kind = Notice::Kind::LastingProblem;
            all.append(notice);
        }
    }
    if (client_ && client_->hasUnfinishedSignOut()) {
        all.append(client_->session() ? describeEarlierSession() : describeUnfinishedSignOut());
    }
    if (others_) {
        all += others_->notices();
    }
    if (const auto skew = client_ ? client_->clockSkew() : std::nullopt) {
        all.append(describeClockSkew(*skew));
    }
    return all + configurationNotices_;
}

void SignInController::update() {
    ViewState next = state_;
    next.phase = phase();
    next.session = client_ ? client_->session() : std::nullopt;
    next.validity = next.session
                        ? sessiontimes::validity(*next.session, QDateTime::currentDateTimeUtc())
                        : ViewState::Validity::Current;
    next.connection = keeper_ && keeper_->isOffline() ? ViewState::Connection::Offline
                                                      : ViewState::Connection::Online;
    next.providerName = configuration_ ? providerName(configuration_->issuer) : QString();
    const bool isPortOfInterest =
        next.phase == Phase::WaitingForBrowser && takenPort_ &&
        !appState_.takesAnyPort(configuration_->issuer, configuration_->clientId);
    next.takenPort = isPortOfInterest ? takenPort_ : std::nullopt;
    next.returnAddress =
        client_ ? client_->postLogoutRedirectUri().toString(QUrl::FullyEncoded) : QString();
    next.keychainWait = client_ ? client_->keychainWait() : KeychainWait::None;
    next.isLinkContested = client_ && client_->isLinkContested();
    next.notices = notices();
    next.receipt = receipt_;
    const bool changed = !(next == state_);
    state_ = std::move(next);
    if (keeper_) {
        keeper_->schedule();
    }
    if (changed) {
        Q_EMIT stateChanged();
    }
}
