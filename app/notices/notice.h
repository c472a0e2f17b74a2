// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// What the user can request. Pages emit actions; the window and the controller carry them out.
enum class Action {
    None,
    SetUp, ///< leave the welcome for the set-up
    SignIn,
    SignOut,
    SignOutHere,     ///< on this computer only
    FinishSignOut,   ///< complete the pending revocation
    DropSignOut,     ///< discard it
    FinishElsewhere, ///< complete the pending revocations of other clients
    DropElsewhere,   ///< discard them
    LookElsewhere,   ///< search for them
    Cancel,          ///< also 'Done'
    StartAgain,      ///< restart the sign-in in progress
    OpenBrowserAgain,
    SignOutWithoutReturn, ///< open the browser again, without requesting a redirect back
    EndInBrowser,         ///< the provider's session, after an unconfirmed sign-out
    CopyLink,
    CopyAuthorizationUrl, ///< for a browser on another computer
    UseDevice,            ///< continue the sign-in on another device
    CopyReturnAddress,    ///< of the sign-in or sign-out in progress
    UseLocalhost,         ///< as the redirect host, and restart the sign-in
    AskForOfflineAccess,
    DeclineOfflineAccess, ///< dismiss the offer to ask for it
    ReadProfile,          ///< read UserInfo again
    TryAgain,             ///< retry what failed last
    StoreAgain,
    ContinueWithoutKeychain, ///< which is not responding yet
    OpenSettings,
    Check,              ///< open the page Check, and examine the configuration in use
    CheckAgain,         ///< examine the same configuration again
    ClearRequests,      ///< remove what the page Requests shows
    UseStatedIssuer,    ///< the one that the provider states, instead of the configured one
    EnterProxyPassword, ///< ask for it, and retry what failed last
    DeclineProxy,       ///< withdraw the question for it
    AllowApi,           ///< the server may get the access token, on the page API
    CancelApi,          ///< the request of the page API, or the question about its server
    SignInForApi,       ///< with what the API has asked for
    KeepAccount,        ///< stay with the account that somebody else than expected signed in to
    UseAnotherAccount,  ///< sign in again instead, as the one that was expected
    OpenAccounts,       ///< the page Accounts
    SaveAnyway,         ///< keep settings that failed the check
    DismissSessionNotice,
    Dismiss,
};

/// The content of a banner: what happened, what to do, and a button for it.
struct Notice {
    enum class Tone { Info, Success, Warning, Danger };
    /// An event reports the last operation. A notice about a session stays until the user closes it
    /// or signs in again, regardless of other operations. A lasting problem can't be closed; it
    /// disappears with its cause.
    enum class Kind { Event, AboutSession, LastingProblem };

    Tone tone = Tone::Info;
    QString title;
    QString text;
    Action action = Action::None;
    QString details; ///< can be expanded and copied, for a problem report
    Kind kind = Kind::Event;
    Action otherAction = Action::None; ///< for a second button
    /// It is no problem yet, but may become one, so it offers the page Check as problems do.
    bool isSuspicious = false;

    [[nodiscard]] bool offersCheck() const {
        return tone == Tone::Warning || tone == Tone::Danger || isSuspicious;
    }

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The same notices without buttons for the actions in `shown`, which the page offers already.
[[nodiscard]] inline QList<Notice> withoutAction(QList<Notice> notices,
                                                 const QList<Action> &shown) {
    for (Notice &notice : notices) {
        for (Action *action : {&notice.action, &notice.otherAction}) {
            if (shown.contains(*action)) {
                *action = Action::None;
            }
        }
    }
    return notices;
}
