// SPDX-License-Identifier: Apache-2.0
#include "protocol/userinforequest.h"

#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestUserInfoRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void getsTheEndpoint();
};

void TestUserInfoRequest::getsTheEndpoint() {
    const QUrl endpoint(QStringLiteral("https://op.example/userinfo?schema=openid"));
    const auto request = userInfoRequest(endpoint);
    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.url, endpoint);
    QVERIFY(request.body.isEmpty());
    using Header = std::pair<QByteArray, QByteArray>;
    QVERIFY(request.headers.contains(Header("Accept", "application/json, application/jwt")));
    QCOMPARE(request.headers.size(), 1);
}

BIFROST_TEST(TestUserInfoRequest, bifrost::test::NoApplication)
#include "tst_userinforequest.moc"
