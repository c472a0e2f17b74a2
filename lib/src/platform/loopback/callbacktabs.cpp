// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/callbacktabs.h"

#include "core/types.h"
#include "platform/loopback/loopbackconnection.h"
#include "platform/loopback/loopbackresponse.h"

#include <algorithm>

namespace bifrost {
namespace {

/// More than the connections of a listener can add before the flow sees them.
constexpr qsizetype maximumTabs = 128;

} // namespace

std::optional<CallbackTabs::NewTab> CallbackTabs::add(const QByteArray &parentPath) {
    if (tabs_.size() >= maximumTabs && !removeAnsweredTab()) {
        return std::nullopt;
    }
    Tab tab;
    tab.id = ++lastId_;
    const QByteArray path = parentPath + '/' + randomToken();
    tabs_.insert(path, tab);
    return NewTab{tab.id, path};
}

bool CallbackTabs::removeAnsweredTab() {
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

void CallbackTabs::serve(LoopbackConnection *connection) {
    if (const auto tab = tabs_.find(connection->head().path); tab != tabs_.end()) {
        serve(*tab, connection);
    }
}

void CallbackTabs::serve(Tab &tab, LoopbackConnection *connection) {
    if (!tab.isDecided()) {
        tab.waiting.append(connection);
        return;
    }
    const QByteArray path = connection->head().path;
    connect(connection, &LoopbackConnection::delivered, this, [this, path] {
        if (const auto shown = tabs_.find(path); shown != tabs_.end()) {
            shown->delivered = true;
        }
        Q_EMIT delivered();
    });
    connection->respond(tab.outcome ? page_(*tab.outcome)
                                    : redirectResponse(tab.onward.toEncoded()));
}

void CallbackTabs::forget(LoopbackConnection *connection) {
    connection->disconnect(this);
    for (Tab &tab : tabs_) {
        tab.waiting.removeOne(connection);
    }
}

void CallbackTabs::answer(quint64 id, const BrowserPage &outcome) {
    if (Tab *tab = undecidedTab(id)) {
        tab->outcome = outcome;
        serveWaiting(*tab);
    }
}

void CallbackTabs::sendOn(quint64 id, const QUrl &url) {
    if (Tab *tab = undecidedTab(id)) {
        tab->onward = url;
        serveWaiting(*tab);
    }
}

void CallbackTabs::answerOthers(const BrowserPage &outcome) {
    for (Tab &tab : tabs_) {
        if (!tab.isDecided()) {
            tab.outcome = outcome;
            serveWaiting(tab);
        }
    }
}

CallbackTabs::Tab *CallbackTabs::undecidedTab(quint64 id) {
    const auto tab =
        std::ranges::find_if(tabs_, [id](const Tab &it) { return it.id == id && !it.isDecided(); });
    return tab != tabs_.end() ? &*tab : nullptr;
}

void CallbackTabs::serveWaiting(Tab &tab) {
    const QList<LoopbackConnection *> waiting = std::exchange(tab.waiting, {});
    for (LoopbackConnection *connection : waiting) {
        serve(tab, connection);
    }
}

bool CallbackTabs::areAllDelivered() const {
    return std::all_of(tabs_.cbegin(), tabs_.cend(), [](const Tab &tab) { return tab.delivered; });
}

} // namespace bifrost
