// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionrequest.h"
#include "protocol/formquery.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

namespace {

EndSessionRequest validRequest() {
    return {.clientId = QStringLiteral("client+1"),
            .idTokenHint = Secret("e30.e30.c2ln"),
            .postLogoutRedirectUri = QUrl(QStringLiteral("http://127.0.0.1:27421/callback")),
            .state = State(Secret("st-ate_1"))};
}

QByteArray encoded(const EndSessionRequest &request) {
    return encodeFormQuery(parameters(request));
}

} // namespace

class TestEndSessionRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsHintClientAddressAndState();
    void omitsStateWithoutRedirectUri();
    void omitsAnEmptyHint();
    void sendsAHintOfAnySize();
    void addressContainsNoHint();
    void logoutUriReplacesAllButTheClient();
    void addressKeepsTheEndpointsQuery();
    void probeIdentifiesTheClientOnly();
    void recognizesThatPostIsRejected_data();
    void recognizesThatPostIsRejected();
    void drawsItsOwnState();
};

void TestEndSessionRequest::sendsHintClientAddressAndState() {
    QCOMPARE(encoded(validRequest()),
             QByteArray("id_token_hint=e30.e30.c2ln&client_id=client%2B1"
                        "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A27421%2Fcallback"
                        "&state=st-ate_1"));
}

void TestEndSessionRequest::omitsStateWithoutRedirectUri() {
    auto request = validRequest();
    request.postLogoutRedirectUri.reset();
    QCOMPARE(encoded(request), QByteArray("id_token_hint=e30.e30.c2ln&client_id=client%2B1"));
}

void TestEndSessionRequest::omitsAnEmptyHint() {
    auto request = validRequest();
    request.idTokenHint = Secret();
    request.postLogoutRedirectUri.reset();
    QCOMPARE(encoded(request), QByteArray("client_id=client%2B1"));
}

// It is sent in a body, which has no limit that an ID Token could reach.
void TestEndSessionRequest::sendsAHintOfAnySize() {
    auto request = validRequest();
    request.idTokenHint = Secret(QByteArray(65'536, 'a'));
    QVERIFY(encoded(request).size() > 65'536);
}

void TestEndSessionRequest::addressContainsNoHint() {
    QCOMPARE(endSessionUrl(QUrl(QStringLiteral("https://op.example/logout")), validRequest())
                 .toEncoded(),
             QByteArray("https://op.example/logout?client_id=client%2B1"
                        "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A27421%2Fcallback"
                        "&state=st-ate_1"));
}

void TestEndSessionRequest::logoutUriReplacesAllButTheClient() {
    auto request = validRequest();
    request.dialect = EndSessionDialect::LogoutUri;
    const QUrl endpoint(QStringLiteral("https://op.example/logout"));
    QCOMPARE(endSessionUrl(endpoint, request).toEncoded(),
             QByteArray("https://op.example/logout?client_id=client%2B1"
                        "&logout_uri=http%3A%2F%2F127.0.0.1%3A27421%2Fcallback"));
    QCOMPARE(encoded(request), QByteArray("client_id=client%2B1"
                                          "&logout_uri=http%3A%2F%2F127.0.0.1%3A27421%2Fcallback"));
    request.postLogoutRedirectUri.reset();
    QCOMPARE(encoded(request), QByteArray("client_id=client%2B1"));
}

void TestEndSessionRequest::addressKeepsTheEndpointsQuery() {
    auto request = validRequest();
    request.postLogoutRedirectUri.reset();
    const QUrl endpoint(QStringLiteral("https://op.example/logout?tenant=a%2Bb%26c"));
    QCOMPARE(endSessionUrl(endpoint, request).toEncoded(),
             QByteArray("https://op.example/logout?tenant=a%2Bb%26c&client_id=client%2B1"));
}

void TestEndSessionRequest::probeIdentifiesTheClientOnly() {
    const QUrl endpoint(QStringLiteral("https://op.example/logout?tenant=a"));
    const HttpRequest probe = endSessionProbe(endpoint, QStringLiteral("client+1"));
    QVERIFY(probe.method == HttpRequest::Method::Post);
    QCOMPARE(probe.url, endpoint);
    QCOMPARE(probe.body, QByteArray("client_id=client%2B1"));
}

void TestEndSessionRequest::recognizesThatPostIsRejected_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("takes");
    for (const int status : {200, 204, 302, 303, 400, 401, 422, 429, 500, 502, 503}) {
        QTest::addRow("%d", status) << status << true;
    }
    for (const int status : {403, 404, 405, 415, 501}) {
        QTest::addRow("%d", status) << status << false;
    }
}

void TestEndSessionRequest::recognizesThatPostIsRejected() {
    QFETCH(const int, status);
    HttpResponse response;
    response.status = status;
    QTEST(acceptsPost(response), "takes");
}

void TestEndSessionRequest::drawsItsOwnState() {
    const EndSessionRequest first{.clientId = {}, .idTokenHint = {}, .postLogoutRedirectUri = {}};
    const EndSessionRequest second{.clientId = {}, .idTokenHint = {}, .postLogoutRedirectUri = {}};
    QCOMPARE(first.state.reveal().size(), 43);
    QVERIFY(!(first.state == second.state));
}

BIFROST_TEST(TestEndSessionRequest, bifrost::test::NoApplication)
#include "tst_endsessionrequest.moc"
