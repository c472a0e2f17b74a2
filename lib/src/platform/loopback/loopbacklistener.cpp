// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/loopbacklistener.h"

#include "core/logging.h"
#include "platform/loopback/formpage.h"
#include "platform/loopback/loopbackconnection.h"
#include "platform/loopback/loopbackresponse.h"

#include <algorithm>
#include <functional>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype maximumConnections = 64;
constexpr int maximumPending = 16;
constexpr qsizetype batch = maximumConnections / 2; // where looking peers up is expensive
constexpr auto closeTimeout = 2s;
constexpr auto slowCloseTimeout = 10s; // where the tab may have to wait in the queue

constexpr qsizetype idSize = 43; // of `randomToken()`

// A page that shows what the user has chosen, such as to decline, is not an error.
int statusOf(BrowserOutcome outcome) {
    switch (outcome) {
    case BrowserOutcome::Failed:
    case BrowserOutcome::OutOfDate:
    case BrowserOutcome::Unmatched:
    case BrowserOutcome::OtherHost:
        return 400;
    case BrowserOutcome::SignedIn:
    case BrowserOutcome::SignedOut:
    case BrowserOutcome::Rejected:
    case BrowserOutcome::Declined:
    case BrowserOutcome::LinkUsed:
        break;
    }
    return 200;
}

} // namespace

LoopbackListener::LoopbackListener(BrowserPageRenderer pages, QByteArray redirectPath,
                                   PageIdentity identity, PeerLookup lookup, RedirectHost host)
    : pages_(std::move(pages)),
      redirectPath_(std::move(redirectPath)),
      identity_(std::move(identity)),
      gate_(std::move(lookup)),
      host_(host),
      servers_(host, maximumPending),
      tabs_([this](const BrowserPage &outcome) { return page(statusOf(outcome), outcome); }) {
    visited_.start();
    contested_.start();
    // Queued, because QTcpServer accepts connections as long as there is room: a peer that connects
    // again as fast as its connections are closed would keep the program inside one call forever.
    connect(&servers_, &LoopbackServers::newConnection, this, &LoopbackListener::acceptConnections,
            Qt::QueuedConnection);
    acceptLater_.setSingleShot(true);
    connect(&acceptLater_, &QTimer::timeout, this, &LoopbackListener::acceptConnections);
    closeDeadline_.setSingleShot(true);
    connect(&closeDeadline_, &QTimer::timeout, this, &LoopbackListener::finishClosing);
    connect(&tabs_, &CallbackTabs::delivered, this, &LoopbackListener::finishClosingWhenDelivered);
}

LoopbackListener::~LoopbackListener() {
    for (LoopbackConnection *connection : std::as_const(connections_)) {
        connection->disconnect(this);
    }
}

bool LoopbackListener::listenOn(const QList<quint16> &ports) {
    onConfiguredPort_ = std::ranges::any_of(
        ports, [this](quint16 port) { return port != 0 && servers_.open(port); });
    if (onConfiguredPort_) {
        qCInfo(lcLoopback) << "listening on port" << servers_.port();
    }
    return onConfiguredPort_;
}

Result<void> LoopbackListener::listenAnywhere() {
    if (servers_.open(0)) {
        qCInfo(lcLoopback) << "listening on port" << servers_.port();
        return {};
    }
    return failure(
        UserAgentError{UserAgentError::Kind::ListenerUnavailable, servers_.errorString()});
}

QUrl LoopbackListener::url(const QByteArray &path) const {
    return QUrl(QStringLiteral("http://") + QString::fromLatin1(authority(host_) + path));
}

QUrl LoopbackListener::redirectUri() const {
    return url(redirectPath_);
}

QUrl LoopbackListener::startUri(const BrowserRequest &target) {
    return url(starts_.add(target));
}

QFuture<QList<RedirectRequest>> LoopbackListener::next() {
    next_.emplace();
    QMetaObject::invokeMethod(this, &LoopbackListener::handOver, Qt::QueuedConnection);
    return next_->future();
}

void LoopbackListener::handOver() {
    if (!next_ || requests_.isEmpty()) {
        return;
    }
    Deferred<QList<RedirectRequest>> next = std::move(*next_);
    next_.reset();
    next.finish(std::exchange(requests_, {})); // may destroy this listener
}

void LoopbackListener::acceptConnections() {
    if (gate_.needsRest()) {
        acceptLater_.start(gate_.rest());
        return;
    }
    qsizetype taken = 0;
    do {
        while (QTcpSocket *socket = servers_.nextPendingConnection()) {
            take(socket);
            ++taken;
        }
    } while (gate_.isSlow() && taken < batch && servers_.acceptMore());
}

void LoopbackListener::take(QTcpSocket *socket) {
    makeRoom();
    auto *connection = new LoopbackConnection(socket, this);
    connections_.append(connection);
    connect(connection, &LoopbackConnection::requestReceived, this,
            [this, connection] { serve(connection); });
    connect(connection, &LoopbackConnection::closed, this,
            [this, connection] { forget(connection); });
    gate_.ask(connection);
}

void LoopbackListener::makeRoom() {
    if (connections_.size() < maximumConnections) {
        return;
    }
    LoopbackConnection *evicted = evictionCandidate();
    evicted->abort();
    forget(evicted);
}

// First a connection that has been answered and does not close, or that is another user's. Then the
// one that has been silent for longest, because a genuine redirect sends its request at once. Of
// those that wait for their page, which may take half of the room at most, the newest: everything
// before the genuine redirect has been answered, so the user's tab waits longest.
LoopbackConnection *LoopbackListener::evictionCandidate() const {
    using Connection = LoopbackConnection;
    const auto done = std::ranges::find_if(connections_, &Connection::isOwedNothing);
    if (done != connections_.end()) {
        return *done;
    }
    const auto idle = std::ranges::find_if(connections_, &Connection::isIdle);
    if (idle == connections_.end() ||
        std::ranges::count_if(connections_, &Connection::isWaiting) > maximumConnections / 2) {
        const auto newest = std::find_if(connections_.crbegin(), connections_.crend(),
                                         std::mem_fn(&Connection::isWaiting));
        return newest != connections_.crend() ? *newest : connections_.constFirst();
    }
    return *idle;
}

void LoopbackListener::forget(LoopbackConnection *connection) {
    connection->disconnect(this);
    connections_.removeOne(connection);
    tabs_.forget(connection);
    connection->deleteLater();
}

// An address that this listener, or an earlier one of this application, has issued: an old tab.
bool LoopbackListener::isOldAddress(const QByteArray &path) const {
    return path.startsWith("/start/") || path.startsWith(redirectPath_ + '/') ||
           path.size() - path.lastIndexOf('/') - 1 ==
               idSize; // below the redirectPath of another client
}

QByteArray LoopbackListener::authority(RedirectHost host) const {
    return hostName(host).toLatin1() + ':' + QByteArray::number(servers_.port());
}

/// A redirect to another name of this computer: the provider knows a redirect URI with that one.
std::optional<RedirectHost> LoopbackListener::otherHost(const RequestHead &head) const {
    for (const auto host :
         {RedirectHost::Ipv4Literal, RedirectHost::Localhost, RedirectHost::Ipv6Literal}) {
        if (host != host_ && head.path == redirectPath_ && head.host == authority(host)) {
            return host;
        }
    }
    return std::nullopt;
}

void LoopbackListener::serve(LoopbackConnection *connection) {
    const RequestHead &head = connection->head();
    const auto other = otherHost(head);
    const bool isTab = tabs_.contains(head.path);
    const bool isStart = starts_.contains(head.path);
    const bool isKnown = head.path == redirectPath_ || isStart || isTab;
    const int refusal = isKnown || isOldAddress(head.path)
                            ? refusalStatus(head, head.path, authority(other.value_or(host_)))
                            : 404;
    if (refusal != 0) {
        qCInfo(lcLoopback) << "request refused with status" << refusal;
        connection->respond(refusalResponse(refusal));
    } else if (isStart) {
        serveStart(connection);
    } else if (isTab) {
        tabs_.serve(connection);
    } else if (isKnown) {
        serveCallback(connection, other);
    } else {
        connection->respond(page(404, BrowserOutcome::OutOfDate));
    }
}

void LoopbackListener::serveStart(LoopbackConnection *connection) {
    const QByteArray &path = connection->head().path;
    switch (starts_.ask(path, connection->peer())) {
    case StartUris::Answer::Serve:
        serveTarget(connection, starts_.target(path));
        visited_.finish();
        return;
    case StartUris::Answer::Used:
        qCWarning(lcLoopback) << "a start URI was requested again by an unidentified peer";
        connection->respond(page(410, BrowserOutcome::LinkUsed));
        contested_.finish();
        return;
    case StartUris::Answer::Old:
        connection->respond(page(404, BrowserOutcome::OutOfDate));
    }
}

void LoopbackListener::serveTarget(LoopbackConnection *connection, const BrowserRequest &target) {
    if (!target.form.isEmpty()) {
        connection->respond(formResponse(formPage(identity_, target), formTargets(target.url)));
    } else if (!target.makeUrl) {
        connection->respond(redirectResponse(target.url.toEncoded()));
    } else {
        watchFuture(target.makeUrl(), connection,
                    [this, connection](const QFuture<Result<QUrl>> &made) {
                        serveMade(connection, detail::outcome(made));
                    });
    }
}

void LoopbackListener::serveMade(LoopbackConnection *connection, const Result<QUrl> &made) {
    if (!connections_.contains(connection)) {
        return; // the browser has gone
    }
    if (!starts_.contains(connection->head().path)) { // retired meanwhile
        connection->respond(page(404, BrowserOutcome::OutOfDate));
    } else if (made) {
        connection->respond(redirectResponse(made->toEncoded()));
    } else {
        connection->respond(page(statusOf(BrowserOutcome::Failed), BrowserOutcome::Failed));
    }
}

void LoopbackListener::serveCallback(LoopbackConnection *connection,
                                     std::optional<RedirectHost> otherHost) {
    if (closing_) {
        connection->respond(page(statusOf(BrowserOutcome::OutOfDate), BrowserOutcome::OutOfDate));
        return;
    }
    const auto tab = tabs_.add(redirectPath_);
    if (!tab) {
        connection->respond(refusalResponse(503));
        return;
    }
    qCInfo(lcLoopback) << "callback received";
    connection->respond(redirectResponse(otherHost ? url(tab->path).toEncoded() : tab->path));
    requests_.append({connection->head().query, tab->id, otherHost});
    // Queued, because the receiver may destroy this listener, which is in the middle of a socket's
    // signal.
    QMetaObject::invokeMethod(this, &LoopbackListener::handOver, Qt::QueuedConnection);
}

void LoopbackListener::answer(quint64 id, const BrowserPage &outcome) {
    tabs_.answer(id, outcome);
}

void LoopbackListener::sendOn(quint64 id, const QUrl &url) {
    tabs_.sendOn(id, url);
}

QByteArray LoopbackListener::page(int status, const BrowserPage &outcome) const {
    return pageResponse(status, pages_(outcome));
}

QFuture<void> LoopbackListener::close() {
    closing_ = true;
    next_.reset();
    requests_.clear();
    starts_.retire();
    tabs_.answerOthers(BrowserOutcome::OutOfDate);
    if (!closeDeadline_.isActive()) {
        closeDeadline_.start(gate_.isSlow() ? slowCloseTimeout : closeTimeout);
    }
    QPromise<void> &promise = closers_.emplace_back();
    promise.start();
    QMetaObject::invokeMethod(this, &LoopbackListener::finishClosingWhenDelivered,
                              Qt::QueuedConnection);
    return promise.future();
}

void LoopbackListener::finishClosingWhenDelivered() {
    if (closing_ && tabs_.areAllDelivered()) {
        QMetaObject::invokeMethod(this, &LoopbackListener::finishClosing, Qt::QueuedConnection);
    }
}

void LoopbackListener::finishClosing() {
    closeDeadline_.stop();
    servers_.close();
    std::vector<QPromise<void>> closers = std::exchange(closers_, {});
    for (QPromise<void> &closer : closers) {
        closer.finish(); // may destroy this listener
    }
}

} // namespace bifrost
