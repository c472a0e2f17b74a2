// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/browserpage.h>

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <optional>

namespace bifrost {

class LoopbackConnection;

/// The browser tabs of a listener that have been redirected to it. Each gets a page of its own,
/// whose connection is held open until there is an outcome. At most 128 tabs are kept.
class CallbackTabs final : public QObject {
    Q_OBJECT
public:
    struct NewTab {
        quint64 id = 0;
        QByteArray path; ///< of its page
    };
    /// The response that shows an outcome.
    using Page = std::function<QByteArray(const BrowserPage &)>;

    explicit CallbackTabs(Page page) : page_(std::move(page)) {}

    /// Adds a tab whose page is below `parentPath`. No value when too many tabs wait: then the
    /// oldest tab that has been answered makes room, so that a flood of foreign redirects does not
    /// keep the genuine one out.
    std::optional<NewTab> add(const QByteArray &parentPath);
    [[nodiscard]] bool contains(const QByteArray &path) const { return tabs_.contains(path); }
    /// Answers a request for the page of a tab, now or when there is an outcome.
    void serve(LoopbackConnection *connection);
    /// Called before `connection` is deleted.
    void forget(LoopbackConnection *connection);

    /// A tab shows the first outcome, or goes to the first address, that it is given.
    void answer(quint64 id, const BrowserPage &outcome);
    void sendOn(quint64 id, const QUrl &url);
    /// Answers the tabs that have neither.
    void answerOthers(const BrowserPage &outcome);

    [[nodiscard]] bool areAllDelivered() const;

Q_SIGNALS:
    /// The page of a tab has been delivered.
    void delivered();

private:
    struct Tab {
        quint64 id = 0;
        std::optional<BrowserPage> outcome;
        QUrl onward; ///< instead of an outcome
        bool delivered = false;
        QList<LoopbackConnection *> waiting;

        [[nodiscard]] bool isDecided() const { return outcome || !onward.isEmpty(); }
    };

    bool removeAnsweredTab();
    [[nodiscard]] Tab *undecidedTab(quint64 id);
    void serve(Tab &tab, LoopbackConnection *connection);
    void serveWaiting(Tab &tab);

    Page page_;
    QHash<QByteArray, Tab> tabs_; // by path
    quint64 lastId_ = 0;
};

} // namespace bifrost
