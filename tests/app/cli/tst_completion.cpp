// SPDX-License-Identifier: Apache-2.0
#include "cli/commandtable.h"
#include "cli/completion.h"
#include "support/testroom.h"

#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestCompletion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersEveryCommand();
    void offersWhatFits_data();
    void offersWhatFits();
    void offersAccountsAsPeopleKnowThem();
};

static QStringList wordsOf(const QString &line) {
    return line.split(u' '); // an empty last word is one that has not begun
}

void TestCompletion::offersEveryCommand() {
    const QStringList offered = candidates({QString()});
    for (const Command &command : commandTable()) {
        QCOMPARE(offered.contains(command.name), command.needs != Command::Needs::Nothing);
    }
}

void TestCompletion::offersWhatFits_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("command") << u"tok"_s << QStringList{u"token"_s};
    QTest::newRow("option") << u"token --min"_s << QStringList{u"--min-validity"_s};
    QTest::newRow("option before") << u"--acc"_s << none;
    QTest::newRow("account option") << u"status --acc"_s << QStringList{u"--account"_s};
    QTest::newRow("setting") << u"status --iss"_s << QStringList{u"--issuer"_s};
    QTest::newRow("value") << u"token --min-validity "_s << none;
    QTest::newRow("value of a setting") << u"token --issuer "_s << none;
    QTest::newRow("words") << u"git-credential "_s << QStringList{u"get"_s, u"store"_s, u"erase"_s};
    QTest::newRow("word") << u"api PA"_s << QStringList{u"PATCH"_s};
    QTest::newRow("second argument") << u"api GET "_s << none;
    QTest::newRow("help") << u"help doc"_s << QStringList{u"docker-credential"_s, u"doctor"_s};
    QTest::newRow("another program") << u"exec -- ku"_s << none;
    QTest::newRow("after options") << u"--issuer acme sta"_s << QStringList{u"status"_s};
}

void TestCompletion::offersWhatFits() {
    QFETCH(QString, line);
    QFETCH(QStringList, expected);
    QCOMPARE(candidates(wordsOf(line)), expected);
}

void TestCompletion::offersAccountsAsPeopleKnowThem() {
    QVERIFY(completesAccount(wordsOf(u"token --account "_s)));
    QVERIFY(!completesAccount(wordsOf(u"token --account"_s)));
    Account account;
    account.id = u"aaaaaaaaaaaa"_s;
    account.claims = {{u"email"_s, u"ada@example.org"_s},
                      {u"preferred_username"_s, u"ada; rm -rf ~"_s}};
    QCOMPARE(accountCandidates({account}, u"a"_s),
             (QStringList{u"ada@example.org"_s, u"aaaaaaaaaaaa"_s}));
    QCOMPARE(accountCandidates({account}, u"ad"_s), QStringList{u"ada@example.org"_s});
}

BIFROST_TEST(TestCompletion, bifrost::test::NoApplication)
#include "tst_completion.moc"
