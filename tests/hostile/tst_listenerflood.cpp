// SPDX-License-Identifier: Apache-2.0
// Another program floods the loopback listener while a genuine sign-in is pending. The sign-in must
// succeed within the time that a user waits, with bounded memory and a bounded number of
// descriptors.
#include "hostile/attack.h"
#include "hostile/pendingsignin.h"
#include "hostile/resources.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;

namespace {

// The limits of platform/loopback/loopbacklistener.h, and what the genuine sign-in itself opens.
constexpr qsizetype descriptorBound = 80 + 16;
constexpr qint64 memoryBound = 24'576; // KiB

void attackRows() {
    QTest::addColumn<QString>("attack");
    QTest::addColumn<int>("connections");
    QTest::newRow("500 idle connections") << QStringLiteral("idle") << 500;
    QTest::newRow("500 slow heads, byte by byte") << QStringLiteral("drip") << 500;
    QTest::newRow("100 endless request lines") << QStringLiteral("line") << 100;
    QTest::newRow("100 endless heads") << QStringLiteral("fields") << 100;
    QTest::newRow("500 guesses of the state") << QStringLiteral("state") << 500;
    QTest::newRow("500 that linger after their answer") << QStringLiteral("linger") << 500;
    QTest::newRow("500 times noise") << QStringLiteral("noise") << 500;
}

void judge(const PendingSignIn &signIn, ResourceMeter &meter, Attack &flood) {
    qInfo("callback %lld ms, %lld more KiB, %lld more descriptors; %s", signIn.callbackTime,
          meter.moreMemory(), static_cast<long long>(meter.moreDescriptors()),
          flood.end().constData());
    QVERIFY(meter.moreDescriptors() <= descriptorBound);
    QVERIFY(!ResourceMeter::measuresMemory() || meter.moreMemory() < memoryBound);
}

} // namespace

class TestListenerFlood : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redirectArrivesUnder_data() { attackRows(); }
    void redirectArrivesUnder();
    void pageIsShownUnder_data() { attackRows(); }
    void pageIsShownUnder();
};

void TestListenerFlood::redirectArrivesUnder() {
    QFETCH(const QString, attack);
    QFETCH(const int, connections);
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    ResourceMeter meter;
    Attack flood(attack, signIn.port(), connections);
    QVERIFY(flood.isInFullSwing());
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.succeed(), QString());
    judge(signIn, meter, flood);
}

// The flood begins when the user's tab waits for its page during the exchange.
void TestListenerFlood::pageIsShownUnder() {
    QFETCH(const QString, attack);
    QFETCH(const int, connections);
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    QVERIFY(signIn.waitForExchange());
    ResourceMeter meter;
    Attack flood(attack, signIn.port(), connections);
    QVERIFY(flood.isInFullSwing());
    QVERIFY(signIn.isPending());
    signIn.provider.server.release();
    QCOMPARE(signIn.outcome(), QString());
    judge(signIn, meter, flood);
}

BIFROST_TEST(TestListenerFlood, QCoreApplication)
#include "tst_listenerflood.moc"
