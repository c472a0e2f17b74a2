// SPDX-License-Identifier: Apache-2.0
#include "samplesession.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestSessionBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatItWasGiven();
    void leavesTheOriginalAlone();
};

void TestSessionBuilder::givesBackWhatItWasGiven() {
    const Session session = test::sampleSession();
    QVERIFY(test::isSame(SessionBuilder::build(SessionBuilder::data(session)), session));
}

void TestSessionBuilder::leavesTheOriginalAlone() {
    const Session session = test::sampleSession();
    SessionBuilder::Data data = SessionBuilder::data(session);
    data.accessToken = Secret("newer");
    data.refreshToken.reset();
    const Session changed = SessionBuilder::build(data);
    QCOMPARE(session.accessToken().reveal(), test::IdTokenFactory::accessToken);
    QCOMPARE(session.refreshToken()->reveal(), QByteArray("refresh-token-of-the-test"));
    QCOMPARE(changed.accessToken().reveal(), QByteArray("newer"));
    QVERIFY(!changed.refreshToken());
    QVERIFY(!test::isSame(changed, session));
}

BIFROST_TEST(TestSessionBuilder, bifrost::test::NoApplication)
#include "tst_sessionbuilder.moc"
