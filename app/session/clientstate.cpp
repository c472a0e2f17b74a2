// SPDX-License-Identifier: Apache-2.0
#include "session/clientstate.h"

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

ViewState stateOf(const AuthenticationClient &client, const QDateTime &now) {
    ViewState state;
    state.phase = phaseOf(client);
    state.session = client.session();
    if (state.session) {
        state.validity = sessiontimes::validity(*state.session, now);
    }
    const QUrl returnAddress =
        state.isSigningIn() ? client.redirectUri() : client.postLogoutRedirectUri();
    state.returnAddress = returnAddress.toString(QUrl::FullyEncoded);
    state.unmatchedResponse = client.unmatchedResponse();
    state.keychainWait = client.keychainWait();
    state.isLinkContested = client.isLinkContested();
    return state;
}
