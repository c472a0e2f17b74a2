// SPDX-License-Identifier: Apache-2.0
#include "flow/currentsession/succession.h"

#include "session/sessionbuilder.h"

namespace bifrost {

bool isSame(const Session &a, const Session &b) {
    return a.accessToken() == b.accessToken() && a.refreshToken() == b.refreshToken();
}

bool saysTheSame(const Session &a, const Session &b) {
    return a.claims() == b.claims() && a.userInfo() == b.userInfo() &&
           SessionBuilder::data(a).references == SessionBuilder::data(b).references;
}

bool isSameSignIn(const Session &a, const Session &b) {
    return a.subject() == b.subject() && a.signedInAt() == b.signedInAt();
}

bool isOlder(const Session &a, const Session &b) {
    return isSameSignIn(a, b) &&
           SessionBuilder::data(a).generation < SessionBuilder::data(b).generation;
}

Place placeOf(const Session &mine, const Session &predecessor, const std::optional<Session> &base,
              const std::optional<Session> &stored) {
    const bool wasStored = base && isSameSignIn(*base, mine);
    if (!stored) {
        return wasStored ? Place::Lost : Place::Free;
    }
    // `base` may be older than `predecessor`, which the keychain has refused, or stored without
    // confirming it.
    if (isSame(*stored, predecessor) || isSame(*stored, mine) || (base && isSame(*stored, *base))) {
        return Place::Free;
    }
    if (isOlder(*stored, mine)) {
        return Place::Free;
    }
    if (!wasStored && stored->signedInAt() < mine.signedInAt()) {
        return Place::Free; // replaced by the sign-in of `mine`
    }
    return stored->subject() == mine.subject() ? Place::Taken : Place::Lost;
}

} // namespace bifrost
