// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "seams/externaluseragent.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <optional>

namespace bifrost::test {

/// A browser without a window whose user approves everything. It follows redirects, and sends the
/// form of a page that sends it by script, over real HTTP, with the headers that Chromium sends.
class ScriptedBrowser final : public QObject, public ExternalUserAgent {
    Q_OBJECT
public:
    struct Page {
        QUrl url;       ///< the address left in the tab
        int status = 0; ///< 0 when nothing came
        QByteArray body;
        QByteArray policy; ///< Content-Security-Policy
    };

    ScriptedBrowser();

    QFuture<Result<void>> open(const QUrl &url) override;
    [[nodiscard]] QFuture<Error> crashed() override { return {}; }
    /// Goes to `url`, like a link that is pasted.
    void visit(const QUrl &url);
    /// Continues to the address at which `holdsCallback` stopped.
    void deliverCallback();

    /// Stops at the redirect to the application instead of following it.
    bool holdsCallback = false;
    std::optional<QUrl> heldCallback;

    /// What the user enters on the sign-in page of the demo provider (tests/idp); empty: nothing,
    /// and the page stays.
    QString userName;
    QString password;

    /// If false, a page with a form stays, and is added to `pages`.
    bool runsScripts = true;
    /// Presses the button of the page that is shown.
    void submit();

    QList<QUrl> opened; ///< by `open()`
    QList<QUrl> visits; ///< every address, redirects included; what is in the history
    QList<Page> pages;  ///< every page that was shown

Q_SIGNALS:
    void pageShown();
    void callbackHeld();

private:
    void receive(QNetworkReply *reply, const QUrl &url);
    void submit(const QUrl &from, const QByteArray &document);
    void signIn(const QUrl &from, const QByteArray &document);
    void post(const QUrl &target, const QByteArray &body);

    QNetworkAccessManager network_;
};

} // namespace bifrost::test
