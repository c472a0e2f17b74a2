// SPDX-License-Identifier: Apache-2.0
#include "flow/hooks/sessionreview.h"

#include "core/async.h"
#include "core/logging.h"
#include "flow/hooks/decision.h"

namespace bifrost {

namespace {

/// The claims but those that are about the ID Token and differ in each: a refresh that says nothing
/// else about the user changes no decision.
QJsonObject aboutTheUser(QJsonObject claims) {
    for (const char *name : {"iat", "exp", "nbf", "jti", "nonce", "at_hash", "c_hash", "sid"}) {
        claims.remove(QLatin1StringView(name));
    }
    return claims;
}

} // namespace

SessionReview::SessionReview(ClientSettings settings, CurrentSession &current,
                             UnfinishedSignOut &unfinished)
    : settings_(std::move(settings)), current_(current), unfinished_(unfinished) {
    if (!settings_.configuration().signInDecision) {
        return;
    }
    connect(&current_, &CurrentSession::sessionChanged, this, &SessionReview::follow);
    connect(&current_, &CurrentSession::superseded, this,
            [this](EndReason reason) { isSignedInHere_ = reason == EndReason::Replaced; });
}

void SessionReview::follow() {
    const auto &session = current_.session();
    if (!session) {
        accepted_.reset();
        asked_.reset();
        work_.reset();
        return;
    }
    if (std::exchange(isSignedInHere_, false)) {
        accepted_ = aboutTheUser(session->claims());
        asked_.reset();
        work_.reset();
        return;
    }
    const QJsonObject claims = aboutTheUser(session->claims());
    if (accepted_ != claims && asked_ != claims) {
        asked_ = claims;
        work_.reset(); // an earlier question is void
        QMetaObject::invokeMethod(this, &SessionReview::ask, Qt::QueuedConnection);
    }
}

/// From the event loop: the session was in the middle of a change.
void SessionReview::ask() {
    const auto session = current_.session();
    const QJsonObject claims = session ? aboutTheUser(session->claims()) : QJsonObject();
    if (!session || asked_ != claims || work_) {
        return; // it has changed since, or is asked about already
    }
    work_ = std::make_unique<QObject>();
    const auto &configuration = settings_.configuration();
    const auto verdict = askDecider(configuration.signInDecision, *session,
                                    configuration.decisionTimeout, work_.get());
    watch(verdict, this,
          [this, claims](const Result<void> &outcome) { conclude(outcome, claims); });
}

void SessionReview::conclude(const Result<void> &verdict, const QJsonObject &claims) {
    if (asked_ != claims) {
        return; // about a session that is no longer the current one
    }
    asked_.reset();
    work_.reset();
    if (verdict) {
        accepted_ = claims;
        return;
    }
    const auto *rejection = std::get_if<SignInRejection>(&verdict.error());
    if (!rejection || rejection->kind != SignInRejection::Kind::Rejected) {
        qCWarning(lcSession).noquote()
            << "the session is kept without a decision:" << toLogString(verdict.error());
        return;
    }
    qCInfo(lcSession) << "the application no longer accepts the user";
    watch(current_.end(EndReason::Rejected), &unfinished_,
          [&unfinished = unfinished_](const Result<EndedSession> &ended) {
              if (ended && ended->session) {
                  unfinished.discard(
                      {ended->session->accessToken(), ended->session->refreshToken()},
                      ended->session->subject());
              }
          });
}

} // namespace bifrost
