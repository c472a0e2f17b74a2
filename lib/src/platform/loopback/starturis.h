// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/loopback/peeruser.h"
#include "seams/redirectlistener.h"

#include <QHash>

#include <optional>

namespace bifrost {

/// The start URIs of one browser round trip, and who is served their targets. Every user can read
/// start URIs in the argument lists of processes.
class StartUris {
public:
    enum class Answer {
        Serve,
        Used, ///< it was served before, and that peer or this one is not identified
        Old,
    };

    /// The path of a new start URI: `/start/` and 256 random bits.
    QByteArray add(const BrowserRequest &target);
    [[nodiscard]] bool contains(const QByteArray &path) const { return starts_.contains(path); }
    /// The target of a path that is contained.
    [[nodiscard]] const BrowserRequest &target(const QByteArray &path) const;

    /// How a request of `peer` for `path` is answered. This user is served each time, because a tab
    /// may be reloaded (F5) while a provider is slow. An unidentified peer is served once, and only
    /// at the newest start URI. The answer `Serve` counts as served.
    Answer ask(const QByteArray &path, PeerUser peer);
    /// All start URIs are old from now on, and their targets are deleted.
    void retire() { starts_.clear(); }

private:
    struct Start {
        BrowserRequest target;
        std::optional<PeerUser> servedTo; ///< the first peer that was served
    };
    QHash<QByteArray, Start> starts_; // by path
    QByteArray newest_;
};

} // namespace bifrost
