// SPDX-License-Identifier: Apache-2.0
// A sign-in and the calls of an API, with real sockets everywhere.
#include "support/relyingparty.h"
#include "support/testroom.h"

#include <bifrost/apiclient.h>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

class TestApiCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hundredCallsWithARevokedTokenRefreshOnce() {
        HttpProvider provider;
        provider.server.on("/orders", [&provider](const HttpServer::Request &request) {
            const bool isValid =
                request.header("Authorization") == "Bearer " + provider.accessToken();
            return isValid ? HttpServer::Reply{200, "orders", {}}
                           : HttpServer::Reply{
                                 401, {}, {{"WWW-Authenticate", "Bearer error=invalid_token"}}};
        });
        RelyingParty party(provider);
        QVERIFY(party.signIn());
        const auto api = ApiClient::create(party.client(), {.origins = {provider.address({})}});
        QVERIFY(api);
        provider.revokeAccessToken();
        QList<QFuture<Result<ApiResponse>>> calls;
        for (int i = 0; i < 100; ++i) {
            calls.append((*api)->get(QUrl(provider.address(u"/orders"_s))));
        }
        for (const auto &call : std::as_const(calls)) {
            const auto response = party.await(call);
            QVERIFY(response && response->isSuccess());
        }
        QCOMPARE(provider.requests(HttpProvider::tokenPath), 2); // the code, and one refresh
        QCOMPARE(party.client().session()->accessToken().reveal(), provider.accessToken());
    }
};

BIFROST_TEST(TestApiCall, QCoreApplication)
#include "tst_apicall.moc"
