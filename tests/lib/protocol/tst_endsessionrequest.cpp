// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionrequest.h"
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

QByteArray encoded(const char *endpoint, const EndSessionRequest &request) {
    return endSessionUrl(QUrl(QString::fromLatin1(endpoint)), request).toEncoded();
}

} // namespace

class TestEndSessionRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsHintClientAddressAndState();
    void leavesStateOutWithoutAddress();
    void leavesAnEmptyHintOut();
    void leavesOutAHintThatMakesTheAddressTooLong();
    void keepsTheEndpointsQuery();
    void drawsAStateOfItsOwn();
};

void TestEndSessionRequest::sendsHintClientAddressAndState() {
    QCOMPARE(encoded("https://op.example/logout", validRequest()),
             QByteArray("https://op.example/logout?id_token_hint=e30.e30.c2ln&client_id=client%2B1"
                        "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A27421%2Fcallback"
                        "&state=st-ate_1"));
}

void TestEndSessionRequest::leavesStateOutWithoutAddress() {
    auto request = validRequest();
    request.postLogoutRedirectUri.reset();
    QCOMPARE(
        encoded("https://op.example/logout", request),
        QByteArray("https://op.example/logout?id_token_hint=e30.e30.c2ln&client_id=client%2B1"));
}

void TestEndSessionRequest::leavesAnEmptyHintOut() {
    auto request = validRequest();
    request.idTokenHint = Secret();
    request.postLogoutRedirectUri.reset();
    QCOMPARE(encoded("https://op.example/logout", request),
             QByteArray("https://op.example/logout?client_id=client%2B1"));
}

void TestEndSessionRequest::leavesOutAHintThatMakesTheAddressTooLong() {
    auto request = validRequest();
    request.idTokenHint = Secret(QByteArray());
    const QByteArray without = encoded("https://op.example/logout", request);
    const auto room = longestEndSessionUrl - without.size() - qsizetype(strlen("id_token_hint=&"));
    request.idTokenHint = Secret(QByteArray(room, 'a'));
    const QByteArray longest = encoded("https://op.example/logout", request);
    QCOMPARE(longest.size(), longestEndSessionUrl);
    QVERIFY(longest.contains("id_token_hint=aaa"));
    request.idTokenHint = Secret(QByteArray(room + 1, 'a'));
    QCOMPARE(encoded("https://op.example/logout", request), without);
    QVERIFY(without.contains("client_id=client%2B1&post_logout_redirect_uri="));
}

void TestEndSessionRequest::keepsTheEndpointsQuery() {
    auto request = validRequest();
    request.idTokenHint = Secret();
    request.postLogoutRedirectUri.reset();
    QCOMPARE(encoded("https://op.example/logout?tenant=a%2Bb%26c", request),
             QByteArray("https://op.example/logout?tenant=a%2Bb%26c&client_id=client%2B1"));
}

void TestEndSessionRequest::drawsAStateOfItsOwn() {
    const EndSessionRequest first{.clientId = {}, .idTokenHint = {}, .postLogoutRedirectUri = {}};
    const EndSessionRequest second{.clientId = {}, .idTokenHint = {}, .postLogoutRedirectUri = {}};
    QCOMPARE(first.state.reveal().size(), 43);
    QVERIFY(!(first.state == second.state));
}

BIFROST_TEST(TestEndSessionRequest, bifrost::test::NoApplication)
#include "tst_endsessionrequest.moc"
