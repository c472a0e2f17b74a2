// SPDX-License-Identifier: Apache-2.0
#include "protocol/endsessionresponse.h"

#include "protocol/authorizationresponse.h"
#include "support/outcome.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;
using bifrost::test::outcome;

namespace {

EndSessionRequest validRequest() {
    return {.clientId = QStringLiteral("client"),
            .idTokenHint = Secret("e30.e30.c2ln"),
            .postLogoutRedirectUri = QUrl(QStringLiteral("http://127.0.0.1:27421/callback")),
            .state = State(Secret("our-state"))};
}

} // namespace

class TestEndSessionResponse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void errorsQuoteNoState();
};

void TestEndSessionResponse::judges_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("foreign");
    const auto row = [](const char *query, const QString &expected, bool foreign) {
        QTest::newRow(query) << QByteArray(query) << expected << foreign;
    };
    const QString confirmed = QStringLiteral("confirmed");
    const QString unconfirmed = QStringLiteral("unconfirmed");
    row("state=our-state", confirmed, false);
    row("sp=x&state=our-state", confirmed, false);
    row("state=our%2Dstate", confirmed, false);
    row("", unconfirmed, false);
    row("sp=x", unconfirmed, false);
    row("state=", unconfirmed, false);
    row("error=access_denied", unconfirmed, false);
    const QString mismatch = name(Rule::EndSessionStateMatches);
    row("state=other", mismatch, true);
    row("state=our-stat", mismatch, true);
    row("state=OUR-STATE", mismatch, true);
    row("error=access_denied&state=other", mismatch, true);
    row("state=our-state&state=our-state", name(Rule::ResponseHasNoDuplicates), true);
    row("state=our-state&x=%zz", name(Rule::ResponseIsWellFormed), true);
    row("state=our-state&error=access_denied&error_description=The+person+said+no",
        QStringLiteral("OAuthErrorResponse EndSession error=access_denied: The person said no"),
        false);
}

void TestEndSessionResponse::judges() {
    QFETCH(QByteArray, query);
    QFETCH(bool, foreign);
    const auto result = processEndSessionResponse(query, validRequest());
    const bool isConfirmed = result && *result == EndSessionReturn::Confirmed;
    QTEST(!result       ? outcome(result)
          : isConfirmed ? QStringLiteral("confirmed")
                        : QStringLiteral("unconfirmed"),
          "expected");
    QCOMPARE(!result && isForeignResponse(result.error()), foreign);
}

void TestEndSessionResponse::errorsQuoteNoState() {
    const auto result = processEndSessionResponse("state=their-state", validRequest());
    QVERIFY(!result);
    QVERIFY(!toLogString(result.error()).contains(QLatin1String("their-state")));
    QVERIFY(!toLogString(result.error()).contains(QLatin1String("our-state")));
}

BIFROST_TEST(TestEndSessionResponse, bifrost::test::NoApplication)
#include "tst_endsessionresponse.moc"
