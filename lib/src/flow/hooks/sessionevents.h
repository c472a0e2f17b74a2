// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "flow/currentsession/currentsession.h"
#include "seams/clock.h"

#include <bifrost/sessionevent.h>

#include <QList>
#include <QObject>

#include <optional>

namespace bifrost {

/// Reports what happens to the current session to the application; see
/// `ClientConfiguration::sessionEvents`.
class SessionEvents : public QObject {
    Q_OBJECT
public:
    /// Both references must outlive this object. An empty `handler` is told nothing.
    SessionEvents(SessionEventHandler handler, CurrentSession &current, Clock &clock);

    /// Reports now what is due.
    void flush();

private:
    struct Known {
        QString issuer;
        QString subject;
        QDateTime signedInAt;
        QDateTime refreshedAt;
    };
    void follow();
    void report(SessionEvent::Kind kind, const Known &session, EndReason reason = {});

    SessionEventHandler handler_;
    CurrentSession &current_;
    Clock &clock_;
    std::optional<Known> known_;
    std::optional<EndReason> superseded_; ///< why the session is about to change
    QList<SessionEvent> due_;
};

} // namespace bifrost
