// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "flow/seams.h"
#include "seams/browserrequest.h"
#include "seams/redirectrequest.h"

#include <bifrost/browserwait.h>
#include <bifrost/signinoptions.h>

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace bifrost {

/// The redirect does not belong to the request. Its tab shows that it is out of date or, without
/// `state`, that it cannot be matched, and the round trip continues to wait.
struct ForeignRedirect {
    UnmatchedResponse response{};
    Error error{}; ///< what makes it foreign, for whoever has entered it by hand
};

/// The tab is redirected to another request of the same attempt, which is no form. From then on
/// start URIs lead there too.
struct FollowUpRequest {
    BrowserRequest request;
    Error cause{}; ///< what the provider answered to the first request
};

/// The awaited redirect: the round trip finishes with `result`.
template<typename T>
struct AcceptedRedirect {
    Result<T> result;
    /// What the tab shows at once. Without a value, the tab waits for
    /// `BrowserRoundTrip::conclude()`.
    std::optional<BrowserOutcome> outcome{};
};

/// What a receiver decides about a redirect.
template<typename T>
using Reception = std::variant<ForeignRedirect, FollowUpRequest, AcceptedRedirect<T>>;

/// One round trip of the user's browser to the provider and back (RFC 8252 §4.1). It holds the
/// listener and the request that start URIs lead to, opens the browser, waits for the redirect
/// until a deadline, and answers the tab.
///
/// `awaitRedirect()` or `send()` is called once. Destroying the object closes the listener at once
/// and cancels the future of that call.
class BrowserRoundTrip : public QObject {
    Q_OBJECT
public:
    /// Opens the listener on one of `ports`; see `openListener()`, also for `context`. What `seams`
    /// refers to and `owner` outlive the round trip; `owner` keeps the listener for as long as the
    /// browser still needs it.
    [[nodiscard]] static QFuture<Result<std::shared_ptr<BrowserRoundTrip>>>
    listen(const Seams &seams, const QList<quint16> &ports, QObject &owner, QObject *context);

    [[nodiscard]] const QUrl &redirectUri() const { return wait_.redirectUri; }
    /// See `RedirectListener::isOnConfiguredPort()`.
    [[nodiscard]] bool isOnConfiguredPort() const { return isOnConfiguredPort_; }

    /// Opens the browser at `request` and passes the query of each redirect to `receive` until one
    /// is accepted. Fails with a `UserAgentError`: `TimedOut` after `timeout`, `NoBrowser`,
    /// `Canceled` after `stop()`, or `ListenerUnavailable`. The browser may return before the
    /// system reports that it is open, or without such a report, for example from a copied link.
    /// With `WithoutBrowser::Waits` it waits for such a link if no browser can be opened, and with
    /// `Always` it opens none.
    template<typename T>
    QFuture<Result<T>> awaitRedirect(const BrowserRequest &request,
                                     std::chrono::milliseconds timeout,
                                     std::function<Reception<T>(const QByteArray &query)> receive,
                                     WithoutBrowser withoutBrowser = WithoutBrowser::Fails) {
        const auto answer = std::make_shared<Deferred<Result<T>>>();
        const auto future = answer->future();
        receive_ = [answer, receive = std::move(receive)](const QByteArray &query) {
            return settle(receive(query), *answer);
        };
        begin(request, [answer](Error error) { answer->finish(failure(std::move(error))); });
        restartDeadline(timeout);
        takeRedirects();
        if (withoutBrowser == WithoutBrowser::Always) {
            wait_.progress = BrowserWait::Progress::None;
            return future;
        }
        const auto opened = openAgain();
        if (withoutBrowser == WithoutBrowser::Fails) {
            failWithBrowser(opened);
        }
        return future;
    }

    /// Opens the browser at `request` and expects no redirect. Finishes when the system has opened
    /// the browser; the listener closes `grace` later, because the browser has yet to fetch the
    /// start URI. Fails as `awaitRedirect()` does.
    QFuture<Result<void>> send(const BrowserRequest &request, std::chrono::milliseconds grace);

    /// Start URIs lead to `request` from now on, and the deadline starts again with `timeout`.
    void replaceRequest(const BrowserRequest &request, std::chrono::milliseconds timeout);
    /// The wait ends no earlier than after `timeout` from now.
    void extend(std::chrono::milliseconds timeout);
    /// Opens the browser again, at a new start URI. Fails with `UserAgentError::Canceled` when the
    /// round trip is not waiting. A failure does not end the round trip.
    QFuture<Result<void>> openAgain();
    /// A new start URI; empty when the round trip is not waiting.
    [[nodiscard]] QUrl startUri();
    /// The address of the request itself, for a browser that cannot open start URIs. Fails with
    /// `UserAgentError::Canceled` when the round trip is not waiting, and as the request does.
    QFuture<Result<QUrl>> requestAddress();
    /// Takes `address`, which a browser that cannot reach the listener was redirected to, as if it
    /// had reached it. The wait goes on if this fails: with `UserAgentError::Canceled` when the
    /// round trip is not waiting, with `Rule::ResponseIsAtRedirectUri`, with what makes it foreign,
    /// or, if the request was replaced by another one, with the cause of that.
    Result<void> enter(const QString &address);

    /// The round trip has begun and has not finished.
    [[nodiscard]] bool isWaiting() const { return fail_ != nullptr; }
    /// The system has reported, while the round trip was waiting, that it has opened the browser.
    [[nodiscard]] bool hasOpened() const { return hasOpened_; }
    /// What is known of the wait; without what a round trip doesn't know. The last state when the
    /// round trip is not waiting.
    [[nodiscard]] const BrowserWait &wait() const { return wait_; }

    /// Ends the wait with `UserAgentError::Canceled`.
    void stop();
    /// Shows `outcome` in the tab whose redirect was accepted, if any, and closes the listener. A
    /// round trip that is still waiting is abandoned, and its future is canceled.
    void conclude(const BrowserPage &outcome);

Q_SIGNALS:
    /// `wait()` has changed.
    void waitChanged();

private:
    using Receive = std::function<Reception<void>(const QByteArray &query)>;

    BrowserRoundTrip(const Seams &seams, std::shared_ptr<RedirectListener> listener,
                     QObject &owner);

    /// Finishes `answer` with what was accepted; the rest of the decision concerns the tab.
    template<typename T>
    static Reception<void> settle(Reception<T> reception, Deferred<Result<T>> &answer) {
        if (auto *accepted = std::get_if<AcceptedRedirect<T>>(&reception)) {
            answer.finish(std::move(accepted->result));
            return AcceptedRedirect<void>{{}, accepted->outcome};
        }
        if (auto *next = std::get_if<FollowUpRequest>(&reception)) {
            return std::move(*next);
        }
        return std::get<ForeignRedirect>(std::move(reception));
    }

    void begin(const BrowserRequest &request, std::function<void(Error)> fail);
    void restartDeadline(std::chrono::milliseconds timeout);
    void takeRedirects();
    void watchListener();
    void observeOpening(const Result<void> &opened);
    void reject(quint64 tab, const UnmatchedResponse &response, BrowserOutcome shown);
    void receive(const RedirectRequest &redirect);
    void failWithBrowser(const QFuture<Result<void>> &opened);
    void fail(Error error);
    void endWait();
    void closeListener();

    ExternalUserAgent &userAgent_;
    std::shared_ptr<RedirectListener> listener_; ///< null when closed
    QObject &owner_;
    Clock &clock_;
    ProtocolRecorder &trace_;
    BrowserWait wait_;
    bool isOnConfiguredPort_;
    BrowserRequest request_;
    Receive receive_;
    std::function<void(Error)> fail_; ///< fails what the caller waits for; only while waiting
    std::optional<quint64> tab_;      ///< waits to show how the attempt ended
    bool hasOpened_ = false;
    QTimer deadline_;
};

} // namespace bifrost
