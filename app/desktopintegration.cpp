// SPDX-License-Identifier: Apache-2.0
#include "desktopintegration.h"

#include "configuration/configuration.h"
#include "mainwindow.h"
#include "session/sessioncontroller.h"
#include "system/jumplist.h"
#include "system/singleinstance.h"

#include <utility>

DesktopIntegration::DesktopIntegration(MainWindow &window, SessionController &controller,
                                       SingleInstance &instance,
                                       std::optional<DesktopAction> action)
    : window_(window), controller_(controller), pending_(action) {
    connect(&instance, &SingleInstance::actionRequested, this, &DesktopIntegration::carryOut);
    connect(&application_, &DesktopApplication::activated, &window, &MainWindow::comeToFront);
    connect(&application_, &DesktopApplication::actionActivated, this,
            &DesktopIntegration::carryOut);
    connect(&controller, &SessionController::stateChanged, this,
            &DesktopIntegration::carryOutPending);
}

void DesktopIntegration::start(const Configuration &configuration) {
    carryOutPending();
    if (configuration.value(Setting::ApplicationId).source == Source::CommandLine) {
        return;
    }
    application_.start();
    offerJumpList({{DesktopAction::SignIn, tr("Sign in")},
                   {DesktopAction::SignOut, tr("Sign out")},
                   {DesktopAction::Settings, tr("Settings")}});
}

void DesktopIntegration::carryOutPending() {
    if (pending_ && controller_.state().phase != ViewState::Phase::Restoring) {
        carryOut(*std::exchange(pending_, std::nullopt));
    }
}

void DesktopIntegration::carryOut(DesktopAction action) {
    const ViewState &state = controller_.state();
    if (state.phase == ViewState::Phase::Restoring) {
        pending_ = action;
        return;
    }
    if (action == DesktopAction::Settings) {
        window_.showPage(PageId::Settings);
        return;
    }
    window_.showPage(PageId::Home);
    const bool isIdle =
        state.phase == ViewState::Phase::SignedOut || state.phase == ViewState::Phase::SignedIn;
    if (!isIdle) {
        return; // what is under way is there to be seen, and canceled
    }
    if (action == DesktopAction::SignOut && state.session) {
        controller_.perform(Action::SignOut);
    } else if (action == DesktopAction::SignIn && state.session) {
        Q_EMIT accountRequested({.kind = AccountRequest::Kind::Add});
    } else if (action == DesktopAction::SignIn) {
        controller_.perform(Action::SignIn);
    }
}
