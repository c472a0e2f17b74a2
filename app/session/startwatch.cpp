// SPDX-License-Identifier: Apache-2.0
#include "session/startwatch.h"

#include "session/sessioncontroller.h"

#include <QTimer>

static constexpr std::chrono::milliseconds patienceOfWindow{100};
static constexpr std::chrono::milliseconds patienceOfTheRest{500};

StartWatch::StartWatch(SessionController &controller) : controller_(controller) {
    connect(&controller_, &SessionController::stateChanged, this, &StartWatch::check);
}

void StartWatch::begin() {
    QTimer::singleShot(patienceOfWindow, this, &StartWatch::becomeKnown);
    check();
}

void StartWatch::noteFirstFrame() {
    isPainted_ = true;
    QTimer::singleShot(patienceOfTheRest, this, &StartWatch::becomeOver);
    check();
}

void StartWatch::check() {
    if (controller_.state().phase == ViewState::Phase::Restoring) {
        return;
    }
    becomeKnown();
    if (isPainted_ && !isOver_) {
        QTimer::singleShot(0, this, &StartWatch::becomeOver); // the event loop paints first
    }
}

void StartWatch::becomeKnown() {
    if (!isKnown_) {
        isKnown_ = true;
        Q_EMIT known();
    }
}

void StartWatch::becomeOver() {
    if (!isOver_) {
        isOver_ = true;
        Q_EMIT over();
    }
}
