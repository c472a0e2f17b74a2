// SPDX-License-Identifier: Apache-2.0
#include "session/sessiontimes.h"

#include <algorithm>

using namespace std::chrono;

namespace sessiontimes {

seconds refreshMargin(const SessionSnapshot &session) {
    const seconds lifetime{session.refreshedAt.secsTo(session.accessTokenExpiresAt)};
    const seconds lead = std::clamp(lifetime / 5, 1s, refreshLead);
    // Constant for one session, different for another.
    const auto spread = qHash(session.subject, size_t(session.refreshedAt.toMSecsSinceEpoch()));
    return lead + seconds(spread % size_t((lead / refreshJitter).count() + 1));
}

QDateTime refreshDueAt(const SessionSnapshot &session) {
    return session.accessTokenExpiresAt.addSecs(-refreshMargin(session).count());
}

ViewState::Validity validity(const SessionSnapshot &session, const QDateTime &now) {
    if (session.canRefresh()) {
        return ViewState::Validity::Current;
    }
    if (session.accessTokenExpiresAt <= now) {
        return ViewState::Validity::Expired;
    }
    return session.accessTokenExpiresAt <= now.addSecs(seconds(endingSoonSpan).count())
               ? ViewState::Validity::EndingSoon
               : ViewState::Validity::Current;
}

QDateTime nextDueAt(const SessionSnapshot &session, const QDateTime &now) {
    if (session.canRefresh()) {
        return refreshDueAt(session);
    }
    switch (validity(session, now)) {
    case ViewState::Validity::Current:
        return session.accessTokenExpiresAt.addSecs(-seconds(endingSoonSpan).count());
    case ViewState::Validity::EndingSoon:
        return session.accessTokenExpiresAt;
    case ViewState::Validity::Expired:
        break;
    }
    return {};
}

} // namespace sessiontimes
