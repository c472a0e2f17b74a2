// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/starturis.h"

namespace bifrost {

QByteArray StartUris::add(const BrowserRequest &target) {
    newest_ = "/start/" + randomToken();
    starts_.insert(newest_, {target, std::nullopt});
    return newest_;
}

const BrowserRequest &StartUris::target(const QByteArray &path) const {
    const auto start = starts_.constFind(path);
    Q_ASSERT(start != starts_.constEnd());
    return start->target;
}

StartUris::Answer StartUris::ask(const QByteArray &path, PeerUser peer) {
    const auto start = starts_.find(path);
    if (start == starts_.end()) {
        return Answer::Old;
    }
    const bool isKnown = peer == PeerUser::Same;
    if (!start->servedTo) {
        if (!isKnown && path != newest_) {
            return Answer::Old;
        }
        start->servedTo = peer;
        return Answer::Serve;
    }
    return isKnown && *start->servedTo == PeerUser::Same ? Answer::Serve : Answer::Used;
}

} // namespace bifrost
