// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doubles/fakehttptransport.h"
#include "doubles/fakeoauthendpoint.h"
#include "doubles/fakeprovider.h"
#include "environment/tokenbinder.h"

#include <bifrost/testing/testprovider.h>

#include <QSet>

namespace bifrost::testing {

/// The provider behind the fakes of the seams, with the failures that a test can order.
struct TestProvider::Data {
    Data(test::FakeHttpTransport &transport, test::FakeOAuthEndpoint &endpoint);

    /// Puts what a test orders before the answers that `provider` has installed.
    void orderFailures(test::FakeHttpTransport &http, test::FakeOAuthEndpoint &oauth);
    void setClaims(const QJsonObject &claims);
    /// Tokens are numbered: those of `kind` that were issued so far are not accepted any more.
    void endTokens(const QString &kind);

    test::FakeProvider provider;
    TokenBinder binding{provider};
    QJsonObject userClaims;
    QJsonObject idTokenClaims;
    std::chrono::seconds accessTokenLifetime = std::chrono::hours{1};
    bool offline = false;
    QSet<QString> endedTokens;
    int signIns = 0;
    int refreshes = 0;
    int signOuts = 0;
    int revocations = 0;

private:
    [[nodiscard]] Result<HttpResponse> offlineOr(const HttpRequest &request,
                                                 const test::FakeHttpTransport::Answer &answer);
    [[nodiscard]] HttpResponse revoke(const HttpRequest &request);
    [[nodiscard]] std::optional<HttpResponse> rejection(const HttpRequest &request) const;
    void count(Grant grant);
};

} // namespace bifrost::testing
