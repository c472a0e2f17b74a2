// SPDX-License-Identifier: Apache-2.0
#include "flow/hooks/sessionevents.h"

#include "core/logging.h"

#include <QPointer>

#include <exception>

namespace bifrost {

namespace {

void tell(const SessionEventHandler &handler, const SessionEvent &event) {
    try {
        handler(event);
    } catch (const std::exception &exception) {
        qCWarning(lcSession) << "the handler of session events has thrown:" << exception.what();
    } catch (...) {
        qCWarning(lcSession) << "the handler of session events has thrown";
    }
}

} // namespace

SessionEvents::SessionEvents(SessionEventHandler handler, CurrentSession &current, Clock &clock)
    : handler_(std::move(handler)), current_(current), clock_(clock) {
    if (!handler_) {
        return;
    }
    connect(&current_, &CurrentSession::sessionChanged, this, &SessionEvents::follow);
    connect(&current_, &CurrentSession::superseded, this,
            [this](EndReason reason) { superseded_ = reason; });
}

void SessionEvents::follow() {
    const auto reason = std::exchange(superseded_, std::nullopt);
    const auto &session = current_.session();
    const auto before = std::exchange(
        known_, session ? std::optional(Known{session->issuer(), session->subject(),
                                              session->signedInAt(), session->refreshedAt()})
                        : std::nullopt);
    const bool isSameSignIn = before && known_ && before->subject == known_->subject &&
                              before->signedInAt == known_->signedInAt;
    if (isSameSignIn) {
        if (before->refreshedAt != known_->refreshedAt) {
            report(SessionEvent::Kind::Refreshed, *known_);
        }
        return;
    }
    if (before) {
        report(SessionEvent::Kind::Ended, *before, reason.value_or(EndReason::EndedElsewhere));
    }
    if (known_) {
        const bool isSignedIn = reason == EndReason::Replaced;
        report(isSignedIn ? SessionEvent::Kind::SignedIn : SessionEvent::Kind::Restored, *known_);
    }
}

/// Not at once: the session is in the middle of a change, and the handler may delete the client.
void SessionEvents::report(SessionEvent::Kind kind, const Known &session, EndReason reason) {
    due_.append({kind, session.issuer, session.subject, clock_.now(), reason});
    QMetaObject::invokeMethod(this, &SessionEvents::flush, Qt::QueuedConnection);
}

void SessionEvents::flush() {
    const QPointer<SessionEvents> alive(this);
    const SessionEventHandler handler = handler_;
    while (alive && !due_.isEmpty()) {
        tell(handler, due_.takeFirst());
    }
}

} // namespace bifrost
