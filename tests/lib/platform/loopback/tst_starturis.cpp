// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback/starturis.h"
#include "support/testroom.h"

using namespace bifrost;

using Answer = StartUris::Answer;

namespace {

const BrowserRequest target{QUrl(QStringLiteral("https://id.example/a?state=s")), {}};

} // namespace

class TestStartUris : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startUrisCannotBeGuessed();
    void answersByPeer_data();
    void answersByPeer();
    void unidentifiedPeersGetTheNewestOnly();
    void identifiedPeersMayUseAnOlderOne();
    void retiredStartUrisAreOld();
};

void TestStartUris::startUrisCannotBeGuessed() {
    StartUris starts;
    const QByteArray first = starts.add(target);
    QVERIFY(first.startsWith("/start/"));
    QCOMPARE(first.size(), qsizetype(sizeof "/start/" - 1 + 43));
    QVERIFY(starts.add(target) != first);
    QVERIFY(starts.contains(first));
    QCOMPARE(starts.target(first).url, target.url);
}

void TestStartUris::answersByPeer_data() {
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

void TestStartUris::answersByPeer() {
    QFETCH(const QList<PeerUser>, peers);
    QFETCH(const QList<Answer>, answers);
    StartUris starts;
    const QByteArray path = starts.add(target);
    QList<Answer> given;
    for (const PeerUser peer : peers) {
        given.append(starts.ask(path, peer));
    }
    QCOMPARE(given, answers);
}

void TestStartUris::unidentifiedPeersGetTheNewestOnly() {
    StartUris starts;
    const QByteArray first = starts.add(target);
    const QByteArray second = starts.add(target);
    QCOMPARE(starts.ask(first, PeerUser::Unknown), Answer::Old);
    QCOMPARE(starts.ask(second, PeerUser::Unknown), Answer::Serve);
}

void TestStartUris::identifiedPeersMayUseAnOlderOne() {
    StartUris starts;
    const QByteArray first = starts.add(target);
    starts.add(target);
    QCOMPARE(starts.ask(first, PeerUser::Same), Answer::Serve);
}

void TestStartUris::retiredStartUrisAreOld() {
    StartUris starts;
    const QByteArray path = starts.add(target);
    starts.retire();
    QVERIFY(!starts.contains(path));
    QCOMPARE(starts.ask(path, PeerUser::Same), Answer::Old);
    QCOMPARE(starts.ask("/start/never", PeerUser::Same), Answer::Old);
}

BIFROST_TEST(TestStartUris, bifrost::test::NoApplication)
#include "tst_starturis.moc"
