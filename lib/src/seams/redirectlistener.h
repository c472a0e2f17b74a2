// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/browserrequest.h"
#include "seams/redirectrequest.h"

#include <bifrost/browserpage.h>
#include <bifrost/result.h>
#include <bifrost/takenport.h>

#include <QFuture>
#include <QUrl>

#include <memory>

namespace bifrost {

/// The loopback listener of one browser round trip (RFC 8252 §7.3 and §8.3): open from construction
/// to destruction, on loopback addresses only. The listener itself answers requests that are not
/// for the redirect URI.
class RedirectListener {
public:
    virtual ~RedirectListener() = default;

    /// `http://`, the redirect host, `:PORT` and the path of the client's redirect URI, without a
    /// query.
    [[nodiscard]] virtual QUrl redirectUri() const = 0;
    /// The port is one of the configured ports, so the provider knows this exact redirect URI.
    [[nodiscard]] virtual bool isOnConfiguredPort() const = 0;

    /// A new, unguessable start URI: an address of this listener that leads this user's browser to
    /// `target`. The browser is started with it because every program of the machine can read the
    /// argument list of a process, and `state`, `nonce` and ID Token hints must not appear there.
    /// It is valid until `retireStartUris()`. A peer that is known to be this user is served any
    /// number of times. Where the system does not identify peers, only the newest start URI is
    /// served, and only once.
    virtual QUrl startUri(const BrowserRequest &target) = 0;
    /// The awaited redirect has arrived: requests for the start URIs made so far get the page
    /// `BrowserOutcome::OutOfDate`.
    virtual void retireStartUris() = 0;
    /// Finishes when a browser has been sent to the target of a start URI for the first time.
    /// Canceled when the listener is destroyed first.
    [[nodiscard]] virtual QFuture<void> visited() const = 0;
    /// Finishes when a start URI is requested again and the system could not identify the peer this
    /// time or before: another user may have it. Canceled when the listener is destroyed first.
    [[nodiscard]] virtual QFuture<void> contested() const = 0;

    /// All requests for the redirect URI, also at another name of this computer, since the last
    /// call, oldest first, at least one. Requests that arrive meanwhile are queued. They are taken
    /// together because a flood would fill the queue faster than single calls could empty it. One
    /// call at a time. There is no timeout: the caller sets the deadline.
    virtual QFuture<QList<RedirectRequest>> next() = 0;

    /// Shows `outcome` in the tab that sent request `id`. Each request is answered once, by this
    /// function or by `sendOn()`.
    virtual void answer(quint64 id, const BrowserPage &outcome) = 0;
    /// Redirects that tab to `url`, for another request of the same attempt.
    virtual void sendOn(quint64 id, const QUrl &url) = 0;

    /// Accepts no further request. Finishes when every answer has been delivered, or after a short
    /// timeout. The listener may be destroyed at any time, even before that.
    virtual QFuture<void> close() = 0;
};

class RedirectListenerFactory {
public:
    virtual ~RedirectListenerFactory() = default;
    /// Tries `ports` in order; null when none of them is free.
    virtual std::unique_ptr<RedirectListener> listenOn(const QList<quint16> &ports) = 0;
    /// Tries `ports` in order, then any free port. Fails with
    /// `UserAgentError::ListenerUnavailable`.
    virtual Result<std::unique_ptr<RedirectListener>> listen(const QList<quint16> &ports) = 0;
    /// The holder of `port`, which was not free.
    [[nodiscard]] virtual TakenPort holderOf(quint16 port) const = 0;
};

} // namespace bifrost
