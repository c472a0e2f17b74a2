// SPDX-License-Identifier: Apache-2.0
#include "session/sessionplacing.h"

#include "samplesession.h"
#include "session/accountidentity.h"
#include "support/testroom.h"

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

/// With the user `subject`, or nobody.
Account place(const QString &name, const QString &subject = {}) {
    Account account{.issuer = IdTokenFactory::issuer,
                    .clientId = IdTokenFactory::clientId,
                    .account = name,
                    .subject = subject};
    account.id = accountId(account);
    return account;
}

} // namespace

class TestSessionPlacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesASession_data() {
        QTest::addColumn<QList<Account>>("listed");
        QTest::addColumn<Account>("own");
        QTest::addColumn<QStringList>("names"); // afterwards
        QTest::addColumn<qsizetype>("index");
        const QString user = sampleSession().subject();
        const Account own = place(u"own"_s);
        const Account eve = place(u"eve"_s, u"eve"_s);
        const Account theirs = place(u"theirs"_s, user);
        using List = QList<Account>;
        const auto row = [](const char *title, const List &listed, const Account &client,
                            const QStringList &names, qsizetype index) {
            QTest::newRow(title) << listed << client << names << index;
        };
        row("the first one", List{}, own, {u"own"_s}, 0);
        row("a new one beside others", List{eve}, own, {u"eve"_s, u"own"_s}, 1);
        row("listed without a user", List{own, eve}, own, {u"own"_s, u"eve"_s}, 0);
        row("there already", List{eve, theirs}, own, {u"eve"_s, u"theirs"_s}, 1);
        row("again", List{theirs}, theirs, {u"theirs"_s}, 0);
        row("somebody else's", List{eve}, eve, {u"eve"_s, u"fresh"_s}, 1);
        row("somebody else's, and there", List{eve, theirs}, eve, {u"eve"_s, u"theirs"_s}, 1);
        row("somebody else's, not listed", List{}, eve, {u"fresh"_s}, 0);
    }
    void placesASession() {
        QFETCH(QList<Account>, listed);
        QFETCH(Account, own);
        QFETCH(qsizetype, index);
        const QList<Account> before = listed;
        QCOMPARE(placeSession(listed, own, u"fresh"_s, sampleSession()), index);
        QStringList names;
        for (qsizetype i = 0; i < listed.size(); ++i) {
            names.append(listed[i].account);
            QCOMPARE(listed[i].id, accountId(listed[i]));
            if (i != index) {
                QVERIFY(listed[i] == before[i]);
            }
        }
        QTEST(names, "names");
        QCOMPARE(listed[index].subject, sampleSession().subject());
        QCOMPARE(listed[index].claims, accountClaims(sampleSession().claims()));
    }

    void keepsWhatTheUserCallsTheirAccount() {
        QList<Account> listed{place({}, sampleSession().subject())};
        listed[0].name = u"Work"_s;
        placeSession(listed, place(u"own"_s), u"fresh"_s, sampleSession());
        QCOMPARE(listed[0].name, u"Work"_s);
    }

    void aNewAccountBesideAnotherIsAtTheSamePlace() {
        Account eve = place(u"eve"_s, u"eve"_s);
        eve.provider = u"keycloak"_s;
        eve.redirectPath = u"/callback/x"_s;
        eve.scopes = QStringList{u"openid"_s};
        eve.name = u"Eve's"_s;
        eve.parent = u"0"_s;
        QList<Account> listed{eve};
        placeSession(listed, eve, u"fresh"_s, sampleSession());
        QCOMPARE(listed[1].provider, eve.provider);
        QCOMPARE(listed[1].redirectPath, eve.redirectPath);
        QCOMPARE(listed[1].scopes, eve.scopes);
        QVERIFY(listed[1].name.isEmpty() && listed[1].parent.isEmpty());
    }
};

BIFROST_TEST(TestSessionPlacing, QCoreApplication)
#include "tst_sessionplacing.moc"
