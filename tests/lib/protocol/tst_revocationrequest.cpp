// SPDX-License-Identifier: Apache-2.0
#include "protocol/revocationrequest.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

namespace {

using Header = std::pair<QByteArray, QByteArray>;

const QUrl endpoint(QStringLiteral("https://op.example/revoke"));

HttpRequest requestOf(ClientAuthentication authentication, TokenTypeHint hint) {
    return revocationRequest(endpoint, Secret("to+ken"), hint,
                             {QStringLiteral("client"), authentication, Secret("s3cret")});
}

} // namespace

class TestRevocationRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void postsTheTokenOfAPublicClient();
    void authenticatesConfidentialClients();
};

void TestRevocationRequest::postsTheTokenOfAPublicClient() {
    const auto request = requestOf(ClientAuthentication::None, TokenTypeHint::RefreshToken);
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, endpoint);
    QVERIFY(request.headers.contains(Header("Content-Type", "application/x-www-form-urlencoded")));
    QCOMPARE(request.headers.size(), 2);
    QCOMPARE(request.body,
             QByteArray("token=to%2Bken&token_type_hint=refresh_token&client_id=client"));
}

void TestRevocationRequest::authenticatesConfidentialClients() {
    const auto post = requestOf(ClientAuthentication::ClientSecretPost, TokenTypeHint::AccessToken);
    QCOMPARE(post.body, QByteArray("token=to%2Bken&token_type_hint=access_token&client_id=client"
                                   "&client_secret=s3cret"));
    QCOMPARE(post.headers.size(), 2);

    const auto basic =
        requestOf(ClientAuthentication::ClientSecretBasic, TokenTypeHint::AccessToken);
    QCOMPARE(basic.body, QByteArray("token=to%2Bken&token_type_hint=access_token"));
    QVERIFY(basic.headers.contains(Header("Authorization", "Basic Y2xpZW50OnMzY3JldA==")));
}

BIFROST_TEST(TestRevocationRequest, bifrost::test::NoApplication)
#include "tst_revocationrequest.moc"
