// SPDX-License-Identifier: Apache-2.0
#include "session/returnnotice.h"

#include "session/sessioncontroller.h"

#include <QWidget>

#include <chrono>

using namespace std::chrono_literals;

ReturnNotice::ReturnNotice(const QWidget &window, const SessionController &controller)
    : window_(window), controller_(controller) {
    patience_.setSingleShot(true);
    patience_.setInterval(1s);
    connect(&patience_, &QTimer::timeout, this, &ReturnNotice::decide);
    connect(&controller_, &SessionController::stateChanged, this, &ReturnNotice::decide);
    connect(&notification_, &DesktopNotification::pressed, this, &ReturnNotice::pressed);
}

void ReturnNotice::begin() {
    isPending_ = true;
    patience_.start();
}

void ReturnNotice::end() {
    isPending_ = false;
    patience_.stop();
    notification_.withdraw();
}

void ReturnNotice::decide() {
    const auto phase = controller_.state().phase;
    if (!isPending_ || patience_.isActive() || phase == ViewState::Phase::CompletingSignIn) {
        return;
    }
    isPending_ = false;
    if (!window_.isActiveWindow() && phase == ViewState::Phase::SignedIn) {
        notification_.show(tr("You are signed in"), tr("Press here to return to Bifrost."));
    }
}
