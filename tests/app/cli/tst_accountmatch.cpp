// SPDX-License-Identifier: Apache-2.0
#include "cli/accountmatch.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

Account accountOf(const QString &id, const QString &subject, const QString &name,
                  const QString &email) {
    Account account;
    account.id = id;
    account.issuer = u"https://idp.example"_s;
    account.subject = subject;
    account.claims = {{u"name"_s, name}, {u"email"_s, email}, {u"preferred_username"_s, subject}};
    return account;
}

QList<Account> people() {
    QList<Account> accounts{
        accountOf(u"aaaaaaaaaaaa"_s, u"ada"_s, u"Ada Lovelace"_s, u"ada@example.org"_s),
        accountOf(u"bbbbbbbbbbbb"_s, u"bob"_s, u"Bob Builder"_s, u"bob@example.org"_s),
        accountOf(u"cccccccccccc"_s, u"ada2"_s, u"Ada Lovelace"_s, u"ada@work.example"_s)};
    accounts[1].name = u"Work"_s;
    return accounts;
}

QStringList idsOf(const QList<Account> &accounts) {
    QStringList ids;
    for (const Account &account : accounts) {
        ids.append(account.id.first(1));
    }
    return ids;
}

} // namespace

class TestAccountMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByWhatAPersonKnows_data();
    void findsByWhatAPersonKnows();
    void anIdIsNoOtherAccountsName();
    void linesHoldNothingThatATerminalExecutes();
};

void TestAccountMatch::findsByWhatAPersonKnows_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("id") << u"bbbbbbbbbbbb"_s << QStringList{u"b"_s};
    QTest::newRow("given name") << u"work"_s << QStringList{u"b"_s};
    QTest::newRow("e-mail") << u"ADA@example.org"_s << QStringList{u"a"_s};
    QTest::newRow("user name") << u"ada2"_s << QStringList{u"c"_s};
    QTest::newRow("sub") << u"bob"_s << QStringList{u"b"_s};
    QTest::newRow("ambiguous") << u"Ada Lovelace"_s << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("part") << u"Ada"_s << QStringList{u"a"_s}; // the user name, not half a name
    QTest::newRow("nobody") << u"eve"_s << QStringList{};
    QTest::newRow("empty") << QString() << QStringList{};
    QTest::newRow("id in capitals") << u"BBBBBBBBBBBB"_s << QStringList{};
}

void TestAccountMatch::findsByWhatAPersonKnows() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QCOMPARE(idsOf(accountsNamed(text, people())), found);
}

void TestAccountMatch::anIdIsNoOtherAccountsName() {
    QList<Account> accounts = people();
    accounts[0].name = u"bbbbbbbbbbbb"_s; // an account called like another one's ID
    QCOMPARE(idsOf(accountsNamed(u"bbbbbbbbbbbb"_s, accounts)), QStringList{u"b"_s});
}

void TestAccountMatch::linesHoldNothingThatATerminalExecutes() {
    Account account = people().constFirst();
    account.claims[u"name"_s] = u"Ada\u001b[2J\n\u202eecalevoL"_s;
    account.issuer = u"https://idp.example/\u0007"_s;
    account.organization = Organization{u"1"_s, u"Acme\r\u009b31m"_s, {}};
    account.state = Account::State::SignedOut;
    const QString line = accountLine(account);
    for (const QChar c : line) {
        QVERIFY2(c.isPrint(), qPrintable(line));
    }
    QVERIFY(line.startsWith(u"aaaaaaaaaaaa  Ada"_s));
    QVERIFY(line.endsWith(u"(signed out)"_s));
}

BIFROST_TEST(TestAccountMatch, bifrost::test::NoApplication)
#include "tst_accountmatch.moc"
