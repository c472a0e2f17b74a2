// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class SessionController;

/// Reports how far a start is for the user, so that everything is done in its time: the window
/// shows at once who is signed in, and what nobody waits for comes after that. Neither waits long
/// for a keychain that takes its time, which may be a question to the user.
class StartWatch : public QObject {
    Q_OBJECT
public:
    /// `controller` must outlive the object.
    explicit StartWatch(SessionController &controller);

    /// The session is being restored.
    void begin();
    /// The window has been painted for the first time.
    void noteFirstFrame();

Q_SIGNALS:
    /// It is known who is signed in, or that takes longer than a tenth of a second. Once.
    void known();
    /// The window shows that, or it takes longer than half a second. Once.
    void over();

private:
    void check();
    void becomeKnown();
    void becomeOver();

    SessionController &controller_;
    bool isPainted_ = false;
    bool isKnown_ = false;
    bool isOver_ = false;
};
