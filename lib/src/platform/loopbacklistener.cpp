// SPDX-License-Identifier: Apache-2.0
#include "platform/loopbacklistener.h"

#include "core/logging.h"
#include "core/types.h"
#include "platform/formpage.h"
#include "platform/listenonloopback.h"
#include "platform/loopbackconnection.h"
#include "platform/loopbackresponse.h"

#include <algorithm>
#include <functional>

namespace bifrost {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype maximumConnections = 64;
constexpr int maximumPending = 16;
constexpr qsizetype batch = maximumConnections / 2; // where it is dear to ask who they are
constexpr qsizetype maximumTabs =
    128; // more than these connections bring before they are looked at
constexpr auto closeTimeout = 2s;
constexpr auto slowCloseTimeout = 10s; // where the tab may be queueing for long

constexpr qsizetype idSize = 43; // of `randomToken()`

// The page is the answer to what the person did, so a refusal that they chose is no error.
int statusOf(BrowserOutcome outcome) {
    return outcome == BrowserOutcome::Failed || outcome == BrowserOutcome::OutOfDate ? 400 : 200;
}

} // namespace

LoopbackListener::LoopbackListener(BrowserPageRenderer pages, QByteArray redirectPath,
                                   QString applicationName, PeerLookup lookup)
    : pages_(std::move(pages)),
      redirectPath_(std::move(redirectPath)),
      applicationName_(std::move(applicationName)),
      gate_(std::move(lookup)) {
    contested_.start();
    // Queued: QTcpServer accepts as long as there is room, so that whoever connects again as fast
    // as they are dropped would keep it inside one call for ever, and the whole program with it.
    server_.setMaxPendingConnections(maximumPending);
    connect(&server_, &QTcpServer::newConnection, this, &LoopbackListener::acceptConnections,
            Qt::QueuedConnection);
    acceptLater_.setSingleShot(true);
    connect(&acceptLater_, &QTimer::timeout, this, &LoopbackListener::acceptConnections);
    closeDeadline_.setSingleShot(true);
    connect(&closeDeadline_, &QTimer::timeout, this, &LoopbackListener::finishClosing);
}

LoopbackListener::~LoopbackListener() {
    for (LoopbackConnection *connection : std::as_const(connections_)) {
        connection->disconnect(this);
    }
}

bool LoopbackListener::listenOn(const QList<quint16> &ports) {
    onConfiguredPort_ = std::ranges::any_of(
        ports, [this](quint16 port) { return port != 0 && listenOnLoopback(server_, port); });
    if (onConfiguredPort_) {
        qCInfo(lcLoopback) << "listening on port" << server_.serverPort();
    }
    return onConfiguredPort_;
}

Result<void> LoopbackListener::listenAnywhere() {
    if (listenOnLoopback(server_, 0)) {
        qCInfo(lcLoopback) << "listening on port" << server_.serverPort();
        return {};
    }
    return failure(
        UserAgentError{UserAgentError::Kind::ListenerUnavailable, server_.errorString()});
}

QUrl LoopbackListener::url(const QByteArray &path) const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(server_.serverPort());
    url.setPath(QString::fromLatin1(path));
    return url;
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
        while (QTcpSocket *socket = server_.nextPendingConnection()) {
            take(socket);
            ++taken;
        }
    } while (gate_.isSlow() && taken < batch && server_.waitForNewConnection(0));
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
    LoopbackConnection *dropped = leastMissed();
    dropped->drop();
    forget(dropped);
}

// First who has been answered and does not go, and whoever is another user. Of those that wait for
// their page the newest: all that came before the genuine redirect has been answered, so the
// person's tab waits longest; but they may take half of the room at most. Then who has been silent
// for longest: a genuine redirect sends its request at once.
LoopbackConnection *LoopbackListener::leastMissed() const {
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
    for (Tab &tab : tabs_) {
        tab.waiting.removeOne(connection);
    }
    connection->deleteLater();
}

// An address that a listener of this application has made, earlier or this one: an old tab.
bool LoopbackListener::isOldAddress(const QByteArray &path) const {
    return path.startsWith("/start/") || path.startsWith(redirectPath_ + '/') ||
           path.size() - path.lastIndexOf('/') - 1 == idSize; // of another provider's redirectPath
}

void LoopbackListener::serve(LoopbackConnection *connection) {
    const RequestHead &head = connection->head();
    const auto tab = tabs_.find(head.path);
    const bool isStart = starts_.contains(head.path);
    const bool isKnown = head.path == redirectPath_ || isStart || tab != tabs_.end();
    const int refusal = isKnown || isOldAddress(head.path)
                            ? refusalStatus(head, head.path, server_.serverPort())
                            : 404;
    if (refusal != 0) {
        qCInfo(lcLoopback) << "request refused with status" << refusal;
        connection->respond(refusalResponse(refusal));
    } else if (isStart) {
        serveStart(connection);
    } else if (tab != tabs_.end()) {
        serveTab(*tab, connection);
    } else if (isKnown) {
        serveCallback(connection);
    } else {
        connection->respond(page(404, BrowserOutcome::OutOfDate));
    }
}

void LoopbackListener::serveStart(LoopbackConnection *connection) {
    const QByteArray &path = connection->head().path;
    switch (starts_.ask(path, connection->peer())) {
    case StartAddresses::Answer::Serve: {
        const BrowserRequest &target = starts_.target(path);
        const QByteArray own = url({}).toEncoded();
        connection->respond(target.form.isEmpty() ? redirectResponse(target.url.toEncoded())
                                                  : formResponse(formPage(applicationName_, target),
                                                                 formTargets(target.url, own)));
        return;
    }
    case StartAddresses::Answer::Used:
        qCWarning(lcLoopback) << "a start address was asked for again, and nobody knows by whom";
        connection->respond(page(410, BrowserOutcome::LinkUsed));
        contested_.finish();
        return;
    case StartAddresses::Answer::Old:
        connection->respond(page(404, BrowserOutcome::OutOfDate));
    }
}

void LoopbackListener::serveCallback(LoopbackConnection *connection) {
    if (closing_) {
        connection->respond(page(statusOf(BrowserOutcome::OutOfDate), BrowserOutcome::OutOfDate));
        return;
    }
    if (tabs_.size() >= maximumTabs && !dropAnsweredTab()) {
        connection->respond(refusalResponse(503));
        return;
    }
    qCInfo(lcLoopback) << "callback received";
    Tab tab;
    tab.id = ++lastId_;
    const QByteArray path = redirectPath_ + '/' + randomToken();
    connection->respond(redirectResponse(path));
    requests_.append({connection->head().query, tab.id});
    tabs_.insert(path, tab);
    // Queued: whoever takes the request may destroy this listener, in the middle of a socket's
    // signal.
    QMetaObject::invokeMethod(this, &LoopbackListener::handOver, Qt::QueuedConnection);
}

// The oldest tab that has its answer makes room: a flood of foreign redirects must not keep the
// genuine one out.
bool LoopbackListener::dropAnsweredTab() {
    auto oldest = tabs_.end();
    for (auto it = tabs_.begin(); it != tabs_.end(); ++it) {
        if (it->isDecided() && (oldest == tabs_.end() || it->id < oldest->id)) {
            oldest = it;
        }
    }
    if (oldest == tabs_.end()) {
        return false;
    }
    tabs_.erase(oldest);
    return true;
}

void LoopbackListener::serveTab(Tab &tab, LoopbackConnection *connection) {
    if (!tab.isDecided()) {
        tab.waiting.append(connection);
        return;
    }
    const QByteArray path = connection->head().path;
    connect(connection, &LoopbackConnection::delivered, this, [this, path] {
        if (const auto delivered = tabs_.find(path); delivered != tabs_.end()) {
            delivered->delivered = true;
        }
        finishClosingWhenDelivered();
    });
    connection->respond(tab.outcome ? page(statusOf(*tab.outcome), *tab.outcome)
                                    : redirectResponse(tab.onward.toEncoded()));
}

void LoopbackListener::answer(quint64 id, BrowserOutcome outcome) {
    if (Tab *tab = undecidedTab(id)) {
        tab->outcome = outcome;
        serveWaiting(*tab);
    }
}

void LoopbackListener::sendOn(quint64 id, const QUrl &url) {
    if (Tab *tab = undecidedTab(id)) {
        tab->onward = url;
        serveWaiting(*tab);
    }
}

LoopbackListener::Tab *LoopbackListener::undecidedTab(quint64 id) {
    const auto tab =
        std::ranges::find_if(tabs_, [id](const Tab &it) { return it.id == id && !it.isDecided(); });
    return tab != tabs_.end() ? &*tab : nullptr;
}

void LoopbackListener::serveWaiting(Tab &tab) {
    const QList<LoopbackConnection *> waiting = std::exchange(tab.waiting, {});
    for (LoopbackConnection *connection : waiting) {
        serveTab(tab, connection);
    }
}

QByteArray LoopbackListener::page(int status, BrowserOutcome outcome) const {
    return pageResponse(status, pages_(outcome));
}

QFuture<void> LoopbackListener::close() {
    closing_ = true;
    next_.reset();
    requests_.clear();
    starts_.retire();
    for (Tab &tab : tabs_) {
        if (!tab.isDecided()) { // nobody will answer it any more
            tab.outcome = BrowserOutcome::OutOfDate;
            serveWaiting(tab);
        }
    }
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
    const bool allDelivered =
        std::all_of(tabs_.cbegin(), tabs_.cend(), [](const Tab &tab) { return tab.delivered; });
    if (closing_ && allDelivered) {
        QMetaObject::invokeMethod(this, &LoopbackListener::finishClosing, Qt::QueuedConnection);
    }
}

void LoopbackListener::finishClosing() {
    closeDeadline_.stop();
    server_.close();
    std::vector<QPromise<void>> closers = std::exchange(closers_, {});
    for (QPromise<void> &closer : closers) {
        closer.finish(); // may destroy this listener
    }
}

} // namespace bifrost
