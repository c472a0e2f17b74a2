// SPDX-License-Identifier: Apache-2.0
#include "protocol/tokenresponse.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace bifrost::test;

namespace {

/// A response that names `type`, or none if that is empty.
HttpResponse responseWith(const QByteArray &type) {
    HttpResponse response;
    response.status = 200;
    response.url = QUrl(QStringLiteral("https://op.example/token"));
    response.contentType = "application/json";
    response.body = type.isEmpty() ? R"({"access_token":"at"})"
                                   : R"({"access_token":"at","token_type":")" + type + "\"}";
    return response;
}

} // namespace

class TestTokenType : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typeIsOneThatWasAskedFor_data();
    void typeIsOneThatWasAskedFor();
};

void TestTokenType::typeIsOneThatWasAskedFor_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<TokenTypes>("usable");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *type, TokenTypes usable, const char *expected) {
        QTest::addRow("%s, %d", type, int(usable))
            << QByteArray(type) << usable << QString::fromLatin1(expected);
    };
    const char *notBearer = "TokenResponseTokenTypeIsBearer";
    const char *notBound = "TokenResponseTokenTypeIsDpop";
    row("Bearer", TokenTypes::Bearer, "bearer");
    row("DPoP", TokenTypes::Bearer, notBearer);
    row("", TokenTypes::Bearer, "bearer");
    row("Bearer", TokenTypes::Either, "bearer");
    row("DPoP", TokenTypes::Either, "bound");
    row("dpop", TokenTypes::Either, "bound");
    row(" DPoP ", TokenTypes::Either, "bound");
    row("", TokenTypes::Either, "bearer");
    row("mac", TokenTypes::Either, notBearer);
    row("Bearer", TokenTypes::Dpop, notBound);
    row("dPoP", TokenTypes::Dpop, "bound");
    row("", TokenTypes::Dpop, notBound);
    row("mac", TokenTypes::Dpop, notBound);
}

/// RFC 9449 §5
void TestTokenType::typeIsOneThatWasAskedFor() {
    QFETCH(QByteArray, type);
    QFETCH(TokenTypes, usable);
    const auto tokens = processTokenResponse(responseWith(type), Grant::RefreshToken, usable);
    const QString actual = !tokens                           ? outcome(tokens)
                           : tokens->type == TokenType::Dpop ? QStringLiteral("bound")
                                                             : QStringLiteral("bearer");
    QTEST(actual, "expected");
}

BIFROST_TEST(TestTokenType, bifrost::test::NoApplication)
#include "tst_tokentype.moc"
