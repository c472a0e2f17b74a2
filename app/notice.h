// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// What a person can ask for. Pages emit these; the window and the controller carry them out.
enum class Action {
    None,
    SignIn,
    SignOut,
    SignOutHere,      ///< on this computer alone
    FinishSignOut,    ///< what the provider has not heard of yet
    DropSignOut,      ///< give that up
    SignOutElsewhere, ///< the sessions of other clients; likewise the next four
    KeepElsewhere,    ///< ask no more
    FinishElsewhere,
    DropElsewhere,
    LookElsewhere, ///< whether there are any
    Cancel,        ///< also 'Done here'
    StartAgain,    ///< the sign-in that waits, from its beginning
    OpenBrowserAgain,
    SignOutWithoutReturn, ///< the browser is sent again, and the provider not asked to send it back
    EndInBrowser,         ///< the provider's session, after a sign-out that it did not confirm
    CopyLink,
    CopyReturnAddress, ///< of the sign-out that waits
    TryAgain,          ///< whatever failed last
    StoreAgain,
    ContinueWithoutKeychain, ///< which is waited for
    OpenSettings,
    SaveAnyway, ///< keep settings that the provider did not confirm
    DismissSessionNotice,
    Dismiss,
};

/// One banner: what happened, what to do, and a button that does it.
struct Notice {
    enum class Tone { Info, Success, Warning, Danger };
    /// An event is what the last operation has to say. What happened to a session stays until it is
    /// closed or the next sign-in, whatever operation comes after it. A problem that lasts cannot
    /// be closed; it goes when its cause goes.
    enum class Kind { Event, AboutSession, LastingProblem };

    Tone tone = Tone::Info;
    QString title;
    QString text;
    Action action = Action::None;
    QString details; ///< folds out; for a report to the provider's or the product's people
    Kind kind = Kind::Event;
    Action otherAction = Action::None; ///< a second way out

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The same notices without a button for what `shown` offers already: one button for one thing.
[[nodiscard]] inline QList<Notice> withoutAction(QList<Notice> notices,
                                                 const QList<Action> &shown) {
    for (Notice &notice : notices) {
        if (shown.contains(notice.action)) {
            notice.action = Action::None;
        }
    }
    return notices;
}
