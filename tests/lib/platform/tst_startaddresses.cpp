// SPDX-License-Identifier: Apache-2.0
#include "platform/startaddresses.h"
#include "support/testroom.h"

using namespace bifrost;

using Answer = StartAddresses::Answer;

namespace {

const BrowserRequest target{QUrl(QStringLiteral("https://id.example/a?state=s")), {}};

} // namespace

class TestStartAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesCannotBeGuessed();
    void answersWho_data();
    void answersWho();
    void unknownPeersGetTheNewestAlone();
    void knownPeersMayComeToAnOlderOne();
    void retiredAddressesAreOld();
};

void TestStartAddresses::addressesCannotBeGuessed() {
    StartAddresses starts;
    const QByteArray first = starts.add(target);
    QVERIFY(first.startsWith("/start/"));
    QCOMPARE(first.size(), qsizetype(sizeof "/start/" - 1 + 43));
    QVERIFY(starts.add(target) != first);
    QVERIFY(starts.contains(first));
    QCOMPARE(starts.target(first).url, target.url);
}

void TestStartAddresses::answersWho_data() {
    using Peers = QList<PeerUser>;
    QTest::addColumn<Peers>("peers");
    QTest::addColumn<QList<Answer>>("answers");
    constexpr auto same = PeerUser::Same;
    constexpr auto unknown = PeerUser::Unknown;
    QTest::newRow("this user, again and again")
        << Peers{same, same, same} << QList{Answer::Serve, Answer::Serve, Answer::Serve};
    QTest::newRow("unknown, twice")
        << Peers{unknown, unknown, unknown} << QList{Answer::Serve, Answer::Used, Answer::Used};
    QTest::newRow("unknown before this user")
        << Peers{unknown, same} << QList{Answer::Serve, Answer::Used};
    QTest::newRow("unknown after this user, who goes on")
        << Peers{same, unknown, same} << QList{Answer::Serve, Answer::Used, Answer::Serve};
}

void TestStartAddresses::answersWho() {
    QFETCH(const QList<PeerUser>, peers);
    QFETCH(const QList<Answer>, answers);
    StartAddresses starts;
    const QByteArray path = starts.add(target);
    QList<Answer> given;
    for (const PeerUser peer : peers) {
        given.append(starts.ask(path, peer));
    }
    QCOMPARE(given, answers);
}

void TestStartAddresses::unknownPeersGetTheNewestAlone() {
    StartAddresses starts;
    const QByteArray first = starts.add(target);
    const QByteArray second = starts.add(target);
    QCOMPARE(starts.ask(first, PeerUser::Unknown), Answer::Old);
    QCOMPARE(starts.ask(second, PeerUser::Unknown), Answer::Serve);
}

void TestStartAddresses::knownPeersMayComeToAnOlderOne() {
    StartAddresses starts;
    const QByteArray first = starts.add(target);
    starts.add(target);
    QCOMPARE(starts.ask(first, PeerUser::Same), Answer::Serve);
}

void TestStartAddresses::retiredAddressesAreOld() {
    StartAddresses starts;
    const QByteArray path = starts.add(target);
    starts.retire();
    QVERIFY(!starts.contains(path));
    QCOMPARE(starts.ask(path, PeerUser::Same), Answer::Old);
    QCOMPARE(starts.ask("/start/never", PeerUser::Same), Answer::Old);
}

BIFROST_TEST(TestStartAddresses, bifrost::test::NoApplication)
#include "tst_startaddresses.moc"
