// SPDX-License-Identifier: Apache-2.0
// A program of another user of this computer that has read the start URI in the browser's argument
// list.
#include "hostile/attack.h"
#include "hostile/pendingsignin.h"
#include "hostile/rawclient.h"
#include "platform/loopback/sockettable.h"
#include "support/testroom.h"

#include <sys/types.h>
#include <unistd.h>

using namespace bifrost;
using namespace bifrost::test;

namespace {

/// Any ID but ours; no account is needed.
const QString mallory = QStringLiteral("61234");

/// The output of `hostile_attacker` for `what`.
QByteArray asMallory(const QString &what, quint16 port, const QByteArray &target) {
    QProcess attacker;
    attacker.start(QStringLiteral(ATTACKER),
                   {what, QString::number(port), QString::fromLatin1(target), mallory});
    // The listener runs in this thread.
    const bool ended =
        QTest::qWaitFor([&] { return attacker.state() == QProcess::NotRunning; }, 10000);
    return ended && attacker.exitCode() == 0 ? attacker.readAll() : QByteArray("no answer");
}

QByteArray pathOf(const QUrl &url) {
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

quint16 freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class TestOtherUser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (::geteuid() != 0) {
            QSKIP("Only root can play another user.");
        }
    }
    void mayRequestNoPath();
    void learnsNothingFromTheStartUri();
    void deliversNoCallback();
    void readsNoPage();
    void learnsNothingFromTheSignOutStartUri();
    void immediateDisconnectsDoNoHarm();
    void floodKeepsNobodyOut_data();
    void floodKeepsNobodyOut();
};

void TestOtherUser::mayRequestNoPath() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    for (const char *target : {"/", "/start/", "/start/x", "/callback", "/callback/x",
                               "/favicon.ico", "not-even-a-path"}) {
        const QByteArray answer = asMallory(QStringLiteral("get"), signIn.port(), target);
        QVERIFY2(statusOf(answer) == 403, target + QByteArray(": ") + answer);
    }
    QCOMPARE(signIn.succeed(), QString());
}

void TestOtherUser::learnsNothingFromTheStartUri() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray start = pathOf(signIn.party.browser.opened.constFirst());
    const QByteArray answer = asMallory(QStringLiteral("get"), signIn.port(), start);
    QCOMPARE(statusOf(answer), 403);
    QVERIFY(!answer.contains("state="));
    QVERIFY(!answer.contains("nonce="));
    // The user's own browser is still served, repeatedly (F5).
    QCOMPARE(statusOf(exchange(signIn.port(), "GET " + start + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                                                  QByteArray::number(signIn.port()) + "\r\n\r\n")),
             303);
    QCOMPARE(signIn.succeed(), QString());
}

void TestOtherUser::deliversNoCallback() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray answer =
        asMallory(QStringLiteral("get"), signIn.port(), signIn.callbackTarget());
    QCOMPARE(statusOf(answer), 403);
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.provider.requests(HttpProvider::tokenPath), 0);
    QCOMPARE(signIn.succeed(), QString());
}

void TestOtherUser::readsNoPage() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    QVERIFY(signIn.waitForExchange());
    QVERIFY(QTest::qWaitFor(
        [&] {
            return signIn.party.browser.visits.constLast().path().startsWith(
                QStringLiteral("/callback/"));
        },
        10000));
    const QByteArray page = pathOf(signIn.party.browser.visits.constLast());
    QCOMPARE(statusOf(asMallory(QStringLiteral("get"), signIn.port(), page)), 403);
    signIn.provider.server.release();
    QCOMPARE(signIn.outcome(), QString());
}

void TestOtherUser::learnsNothingFromTheSignOutStartUri() {
    HttpProvider provider;
    provider.answer(HttpProvider::logoutPath, {200, "Do you want to sign out?", {}});
    RelyingParty party(provider);
    party.configuration.redirectPorts = {freePort()};
    QVERIFY(party.signIn().has_value());
    const auto receipt = party.client().signOut(SignOutScope::LocalAndProvider);
    QVERIFY(QTest::qWaitFor([&] { return party.browser.pages.size() == 2; }, 10000));
    const QByteArray answer =
        asMallory(QStringLiteral("get"), party.configuration.redirectPorts.constFirst(),
                  pathOf(party.browser.opened.constLast()));
    QCOMPARE(statusOf(answer), 403);
    QVERIFY(!answer.contains("id_token_hint"));
    party.client().cancel();
    QVERIFY(party.await(receipt).has_value());
}

void TestOtherUser::immediateDisconnectsDoNoHarm() {
    PendingSignIn signIn;
    QVERIFY(signIn.begin());
    const QByteArray start = pathOf(signIn.party.browser.opened.constFirst());
    for (int i = 0; i < 20; ++i) {
        asMallory(QStringLiteral("hit"), signIn.port(), start);
        asMallory(QStringLiteral("hit"), signIn.port(), signIn.callbackTarget());
    }
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.succeed(), QString());
}

void TestOtherUser::floodKeepsNobodyOut_data() {
    QTest::addColumn<QString>("attack");
    QTest::addColumn<bool>("readsTables"); // where sock_diag does not work
    for (const char *attack : {"idle", "drip", "fields", "state", "linger"}) {
        QTest::newRow(attack) << QString::fromLatin1(attack) << false;
        QTest::addRow("%s, by tables", attack) << QString::fromLatin1(attack) << true;
    }
}

void TestOtherUser::floodKeepsNobodyOut() {
    QFETCH(const QString, attack);
    QFETCH(const bool, readsTables);
    PendingSignIn signIn;
    if (readsTables) {
        signIn.party.lookup = [](const QList<AcceptedConnection> &connections) {
            return socketTableUsers(
                connections, ownUser(),
                {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")});
        };
    }
    QVERIFY(signIn.begin());
    Attack flood(attack, signIn.port(), 500, {mallory});
    QVERIFY(flood.isInFullSwing());
    QVERIFY(signIn.isPending());
    QCOMPARE(signIn.succeed(), QString());
    qInfo("callback %lld ms; %s", signIn.callbackTime, flood.end().constData());
}

BIFROST_TEST(TestOtherUser, QCoreApplication)
#include "tst_otheruser.moc"
