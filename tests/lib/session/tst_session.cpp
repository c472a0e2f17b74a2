// SPDX-License-Identifier: Apache-2.0
#include "samplesession.h"
#include "support/testroom.h"

#include <QtTest>

#include <type_traits>

using namespace bifrost;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using test::IdTokenFactory;

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeMadeByAnybody();
    void returnsItsContents();
    void sharesItsValue();
    void isNotFreshAfterTheClockWasSetBack();
    void isFreshUntilItsTokenExpires_data();
    void isFreshUntilItsTokenExpires();
};

void TestSession::cannotBeMadeByAnybody() {
    QVERIFY(!std::is_default_constructible_v<Session>);
    QVERIFY((!std::is_constructible_v<Session, std::shared_ptr<const SessionBuilder::Data>>));
}

void TestSession::returnsItsContents() {
    const SessionBuilder::Data data = test::sampleSessionData();
    const Session session = SessionBuilder::build(data);
    QCOMPARE(session.issuer(), IdTokenFactory::issuer);
    QCOMPARE(session.clientId(), IdTokenFactory::clientId);
    QCOMPARE(session.subject(), IdTokenFactory::subject);
    QCOMPARE(session.idTokenClaims().claim("given_name"_L1), QJsonValue(u"Ada"_s));
    QCOMPARE(session.claims().value("given_name"_L1), QJsonValue(u"Augusta Ad\u00e4"_s));
    QCOMPARE(session.claims().value("email"_L1), QJsonValue(u"ada@example.com"_s));
    QCOMPARE(session.idToken().reveal(), data.idToken.reveal());
    QCOMPARE(session.accessToken().reveal(), IdTokenFactory::accessToken);
    QCOMPARE(session.refreshToken()->reveal(), QByteArray("refresh-token-of-the-test"));
    QCOMPARE(session.scopes(), (QStringList{u"openid"_s, u"profile"_s}));
    QCOMPARE(session.signedInAt(), IdTokenFactory::now());
    QCOMPARE(session.refreshedAt(), IdTokenFactory::now().addSecs(600));
    QCOMPARE(session.accessTokenExpiresAt(), IdTokenFactory::now().addSecs(4200));
}

void TestSession::sharesItsValue() {
    std::optional<Session> session = test::sampleSession();
    const Session copy = *session;
    QCOMPARE(&copy.claims(), &session->claims());
    session.reset();
    QCOMPARE(copy.accessToken().reveal(), IdTokenFactory::accessToken);
}

void TestSession::isNotFreshAfterTheClockWasSetBack() {
    SessionBuilder::Data data = SessionBuilder::data(test::sampleSession());
    const auto fresh = [&](int after) {
        return SessionBuilder::build(data).isFresh(data.refreshedAt.addSecs(after), seconds{0});
    };
    QVERIFY(fresh(-60)); // clocks are adjusted all the time
    QVERIFY(!fresh(-61));
    data.refreshToken.reset(); // nothing can be done about it
    QVERIFY(fresh(-61));
}

void TestSession::isFreshUntilItsTokenExpires_data() {
    QTest::addColumn<int>("secondsAfterExpiry");
    QTest::addColumn<int>("minValidity");
    QTest::addColumn<bool>("fresh");
    QTest::newRow("long before") << -3600 << 60 << true;
    QTest::newRow("just enough") << -60 << 60 << true;
    QTest::newRow("one second short") << -59 << 60 << false;
    QTest::newRow("expired") << 1 << 0 << false;
    QTest::newRow("at the end") << 0 << 0 << true;
}

void TestSession::isFreshUntilItsTokenExpires() {
    QFETCH(int, secondsAfterExpiry);
    QFETCH(int, minValidity);
    const Session session = test::sampleSession();
    const QDateTime now = session.accessTokenExpiresAt().addSecs(secondsAfterExpiry);
    QTEST(session.isFresh(now, seconds{minValidity}), "fresh");
}

BIFROST_TEST(TestSession, bifrost::test::NoApplication)
#include "tst_session.moc"
