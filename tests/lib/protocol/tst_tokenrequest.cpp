// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenrequest.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestTokenRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exchangesACode();
    void refreshes();
};

void TestTokenRequest::exchangesACode() {
    const auto parameters = codeExchangeParameters(
        AuthorizationCode(Secret("a+b/c%2B")), QUrl(QStringLiteral("http://127.0.0.1:1/callback")),
        CodeVerifier(Secret("verifier")));
    QCOMPARE(parameters,
             (Parameters{
                 {QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                 {QStringLiteral("code"), QStringLiteral("a+b/c%2B")},
                 {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:1/callback")},
                 {QStringLiteral("code_verifier"), QStringLiteral("verifier")},
             }));
}

void TestTokenRequest::refreshes() {
    QCOMPARE(refreshParameters(Secret("r+/=")),
             (Parameters{
                 {QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                 {QStringLiteral("refresh_token"), QStringLiteral("r+/=")},
             }));
}

BIFROST_TEST(TestTokenRequest, bifrost::test::NoApplication)
#include "tst_tokenrequest.moc"
