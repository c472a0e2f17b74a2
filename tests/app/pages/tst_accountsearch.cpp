// SPDX-License-Identifier: Apache-2.0
// Many accounts: the search field of the switcher.
#include "support/testroom.h"
#include "switcherfixture.h"

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestAccountSearch : public SwitcherFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup() { closeWindow(); }
    void searchIsThereForMany_data();
    void searchIsThereForMany();
    void searchFindsEveryPart_data();
    void searchFindsEveryPart();
    void searchFieldMovesTheMark();
};

void TestAccountSearch::searchIsThereForMany_data() {
    QTest::addColumn<int>("accounts");
    QTest::addColumn<bool>("isSearched");
    QTest::newRow("seven") << 7 << false;
    QTest::newRow("eight") << 8 << true;
    QTest::newRow("fifty") << 50 << true;
}

void TestAccountSearch::searchIsThereForMany() {
    QFETCH(int, accounts);
    QFETCH(bool, isSearched);
    show(with(accounts));
    open();
    QCOMPARE(search()->isVisible(), isSearched);
    QCOMPARE(search()->hasFocus(), isSearched);
    QCOMPARE(list()->model()->rowCount(), accounts);
}

void TestAccountSearch::searchFindsEveryPart_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("name") << u"lovel"_s << 2;
    QTest::newRow("words in any order") << u"7 mary"_s << 1;
    QTest::newRow("detail") << u"luigi@analytical"_s << 1;
    QTest::newRow("organization without its accent") << u"zurich"_s << 1;
    QTest::newRow("nothing") << u"xyzzy"_s << 0;
}

void TestAccountSearch::searchFindsEveryPart() {
    QFETCH(QString, text);
    QFETCH(int, found);
    ViewState state = with(9);
    state.accounts.lines[3].organization = u"Z\u00FCrich"_s;
    show(state);
    open();
    QTest::keyClicks(search(), text);
    QCOMPARE(list()->model()->rowCount(), found);
    QVERIFY(command(u"Manage accounts"_s)); // it hides no command
    press(Qt::Key_Return);
    QCOMPARE(isOpen(), found == 0); // Enter takes what is marked
}

void TestAccountSearch::searchFieldMovesTheMark() {
    show(with(9));
    open();
    press(Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(search()->hasFocus());
    press(Qt::Key_PageDown);
    QCOMPARE(list()->currentIndex().row(), 7);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(command(u"Add an account"_s)->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(search()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 8);
    press(Qt::Key_Return);
    QCOMPARE(requested().id, with(9).accounts.lines[8].id);
}

BIFROST_TEST(TestAccountSearch, QApplication)
#include "tst_accountsearch.moc"
