// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/fakeoauthendpoint.h"
#include "doubles/fakeredirectlistener.h"
#include "environment/testproviderdata.h"
#include "seams/externaluseragent.h"

#include <bifrost/testing/testbrowser.h>

#include <QObject>

#include <functional>

namespace bifrost::testing {

/// Follows a start URI to the request behind it, lets the user act on it, and takes the provider's
/// answer back to the listener.
class BrowserAgent final : public ExternalUserAgent {
public:
    BrowserAgent(test::FakeRedirectListenerFactory &listeners, const test::FakeOAuthEndpoint &oauth,
                 TestProvider::Data &provider);

    QFuture<Result<void>> open(const QUrl &url) override;
    [[nodiscard]] QFuture<Error> crashed() override { return {}; }

    /// The user acts on the page that is open.
    void act(TestBrowser::User decision);
    [[nodiscard]] const Parameters &authorizationParameters() const;

    TestBrowser::User user = TestBrowser::User::Approves;
    bool isInstalled = true;
    QList<QUrl> opened;

private:
    [[nodiscard]] QByteArray answerTo(const BrowserRequest &request, bool approves);

    test::FakeRedirectListenerFactory &listeners_;
    const test::FakeOAuthEndpoint &oauth_;
    TestProvider::Data &provider_;
    /// What waits for the user; empty when no page is open.
    std::function<void(bool approves)> page_;
    QObject context_; // last: nothing arrives after the members above are gone
};

} // namespace bifrost::testing
