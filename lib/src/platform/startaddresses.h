// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/peeruser.h"
#include "seams/redirectlistener.h"

#include <QHash>

#include <optional>

namespace bifrost {

/// The start addresses of one attempt, and who may have what they lead to. They stand in argument
/// lists that every user can read.
class StartAddresses {
public:
    enum class Answer {
        Serve,
        Used, ///< somebody has it already, and who that is, or who asks now, is not known
        Old,
    };

    /// The path of a new address: `/start/` and 256 random bits.
    QByteArray add(const BrowserRequest &target);
    [[nodiscard]] bool contains(const QByteArray &path) const { return starts_.contains(path); }
    /// Of a path that is contained.
    [[nodiscard]] const BrowserRequest &target(const QByteArray &path) const;

    /// What `peer` gets who asks for `path`. This user is served each time: a tab is loaded anew
    /// (F5) while a provider is slow. Who is not known is served once, and at the newest address
    /// alone. Counts what it serves.
    Answer ask(const QByteArray &path, PeerUser peer);
    /// All are old from here on, and what they led to is forgotten.
    void retire() { starts_.clear(); }

private:
    struct Start {
        BrowserRequest target;
        std::optional<PeerUser> servedTo; ///< who had it first
    };
    QHash<QByteArray, Start> starts_; // by path
    QByteArray newest_;
};

} // namespace bifrost
