// SPDX-License-Identifier: Apache-2.0
#include "session/clientstate.h"

#include "notices/errortext.h"
#include "session/authenticationclient.h"
#include "session/sessiontimes.h"

#include <QUrl>

using bifrost::Activity;
using Phase = ViewState::Phase;

static Phase phaseOf(const AuthenticationClient &client) {
    switch (client.activity()) {
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
    return client.session() ? Phase::SignedIn : Phase::SignedOut;
}

static void showWait(ViewState &state, const bifrost::BrowserWait &wait) {
    state.returnAddress = wait.redirectUri.toString(QUrl::FullyEncoded);
    state.unmatchedResponse = wait.unmatchedResponse;
    state.isLinkContested = wait.isLinkContested;
    state.waitingUntil = wait.until;
    state.isPageLoaded = wait.progress == bifrost::BrowserWait::Progress::PageLoaded;
    if (wait.browserProblem) {
        state.browserProblem = describeBrowserProblem(*wait.browserProblem);
    }
    state.deviceAuthorization = wait.deviceAuthorization;
    if (wait.deviceProblem) {
        state.deviceProblem = describeDeviceProblem(*wait.deviceProblem);
    }
}

ViewState stateOf(const AuthenticationClient &client, const QDateTime &now) {
    ViewState state;
    state.phase = phaseOf(client);
    state.session = client.session();
    if (state.session) {
        state.validity = sessiontimes::validity(*state.session, now);
    }
    state.keychainWait = client.keychainWait();
    if (const auto wait = client.browserWait()) {
        showWait(state, *wait);
    }
    return state;
}
