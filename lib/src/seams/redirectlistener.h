// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <bifrost/browserpage.h>
#include <bifrost/result.h>
#include <bifrost/takenport.h>

#include <QFuture>
#include <QUrl>

#include <memory>

namespace bifrost {

/// A request that reached the redirect URI. `query` is raw: split before decoding.
struct RedirectRequest {
    QByteArray query;
    quint64 id = 0; ///< names the browser's tab that waits for an answer
};

/// What the browser is sent on to.
struct BrowserRequest {
    QUrl url;
    /// Sent as a form by POST, so that it stands in no address; empty: the browser goes to `url`.
    Parameters form;
};

/// One loopback listener for one attempt (RFC 8252, 7.3 and 8.3): open from construction to
/// destruction, on 127.0.0.1 only. Requests that are not for the redirect URI are answered by the
/// listener itself and never get here.
class RedirectListener {
public:
    virtual ~RedirectListener() = default;

    /// `http://127.0.0.1:PORT` and the path of the client's redirect URI, without query.
    [[nodiscard]] virtual QUrl redirectUri() const = 0;
    /// The port is one of the configured ones, so the redirect URI is one the provider knows
    /// exactly.
    [[nodiscard]] virtual bool isOnConfiguredPort() const = 0;

    /// A new, unguessable address of this listener that sends this user's browser on to `target`.
    /// The browser is started with it, so that `state`, `nonce` and ID Token hints never stand in
    /// the argument list of a process, where every program of the machine could read them. It
    /// serves until `retireStartUris()`: any number of times who is known to be this user; once,
    /// and the newest address alone, where the system does not tell who asks.
    virtual QUrl startUri(const BrowserRequest &target) = 0;
    /// The awaited redirect has come: whoever asks for a start address that was made until now gets
    /// the page `BrowserOutcome::OutOfDate`.
    virtual void retireStartUris() = 0;
    /// Finishes when a start address was asked for again, and the system did not tell who asked
    /// then or before: somebody else may have it. Cancelled when the listener goes first.
    [[nodiscard]] virtual QFuture<void> contested() const = 0;

    /// All requests for the redirect URI since the last call, oldest first, at least one; more that
    /// come meanwhile queue up. Taken one by one, a flood would fill the queue faster than it is
    /// emptied. One call at a time. Never finishes on its own when none comes: the flow owns the
    /// deadline.
    virtual QFuture<QList<RedirectRequest>> next() = 0;

    /// Shows the tab that sent request `id` what happened. Each request is answered once, by this
    /// or by `sendOn()`.
    virtual void answer(quint64 id, BrowserOutcome outcome) = 0;
    /// Sends that tab on to `url`, for another request of the same attempt.
    virtual void sendOn(quint64 id, const QUrl &url) = 0;

    /// Finishes when every answer was delivered, or after a short deadline. No request is accepted
    /// from this call on; the listener may be destroyed at any time, delivered or not.
    virtual QFuture<void> close() = 0;
};

class RedirectListenerFactory {
public:
    virtual ~RedirectListenerFactory() = default;
    /// Tries `ports` in order; null when none of them is free.
    virtual std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) = 0;
    /// Tries `ports` in order, then any free port. `UserAgentError::ListenerUnavailable` otherwise.
    virtual Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) = 0;
    /// Who has `port`, which was not free.
    [[nodiscard]] virtual TakenPort holderOf(quint16 port) const = 0;
};

} // namespace bifrost
