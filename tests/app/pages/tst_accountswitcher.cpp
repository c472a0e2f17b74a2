// SPDX-License-Identifier: Apache-2.0
// What the account chip opens, with mouse and keyboard.
#include "support/testroom.h"
#include "switcherfixture.h"

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestAccountSwitcher : public SwitcherFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup() { closeWindow(); }
    void opensByMouseAndKeys_data();
    void opensByMouseAndKeys();
    void closesAgain_data();
    void closesAgain();
    void escapeReturnsTheFocus();
    void oneAccountNeedsNoList();
    void switchesByKeys();
    void currentAccountStays();
    void commandsFollowTheList();
    void leadsToItsPages();
    void addsAnAccount();
    void offersNoSignInWhereNoneCanBegin();
    void staysOpenWhenAccountsChange();
    void chipSaysWhoIsCurrent();
};

void TestAccountSwitcher::opensByMouseAndKeys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers) {
        QTest::newRow(name) << key << modifiers;
    };
    row("mouse", 0, Qt::NoModifier);
    row("Space", Qt::Key_Space, Qt::NoModifier);
    row("Enter", Qt::Key_Return, Qt::NoModifier);
    row("Alt+Down", Qt::Key_Down, Qt::AltModifier);
    row("F4", Qt::Key_F4, Qt::NoModifier);
}

void TestAccountSwitcher::opensByMouseAndKeys() {
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    show(with(3));
    QVERIFY(!isOpen());
    chip_->setFocus();
    if (key == 0) {
        QTest::mouseClick(chip_, Qt::LeftButton);
    } else {
        QTest::keyClick(chip_, static_cast<Qt::Key>(key), modifiers);
    }
    QVERIFY(isOpen());
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 0); // the current account
    QVERIFY(switcher()->geometry().bottom() < chip_->mapTo(frame_.get(), QPoint()).y());
}

void TestAccountSwitcher::closesAgain_data() {
    QTest::addColumn<QString>("how");
    for (const char *how : {"chip", "elsewhere", "resize", "tab"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestAccountSwitcher::closesAgain() {
    QFETCH(QString, how);
    show(with(3));
    open();
    if (how == u"chip"_s) {
        QTest::mouseClick(chip_, Qt::LeftButton);
    } else if (how == u"elsewhere"_s) {
        QTest::mouseClick(frame_->page()->viewport(), Qt::LeftButton);
    } else if (how == u"resize"_s) {
        frame_->resize(800, 600);
    } else {
        command(u"Profile"_s)->setFocus();
        press(Qt::Key_Tab);
    }
    QTRY_VERIFY(!isOpen());
}

void TestAccountSwitcher::escapeReturnsTheFocus() {
    for (const int accounts : {1, 3, 9}) {
        show(with(accounts));
        open();
        press(Qt::Key_Escape);
        QVERIFY(!isOpen());
        QVERIFY(chip_->hasFocus());
        QVERIFY(requests_->isEmpty());
    }
}

void TestAccountSwitcher::oneAccountNeedsNoList() {
    show(with(1));
    open();
    QVERIFY(!list()->isVisible());
    QVERIFY(!search()->isVisible());
    QVERIFY(command(u"Add an account"_s)->hasFocus());
    press(Qt::Key_Up); // there is nothing above
    QVERIFY(command(u"Add an account"_s)->hasFocus());
    QVERIFY(command(u"Manage accounts"_s) && command(u"Profile"_s));
}

void TestAccountSwitcher::switchesByKeys() {
    show(with(4));
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QVERIFY(chip_->hasFocus());
    QCOMPARE(requested().kind, AccountRequest::Kind::Switch);
    QCOMPARE(requested().id, with(4).accounts.lines[2].id);
    requests_->clear();
    open();
    press(Qt::Key_End);
    press(Qt::Key_Home);
    QCOMPARE(list()->currentIndex().row(), 0);
    press(Qt::Key_M); // Mary Somerville
    QCOMPARE(list()->currentIndex().row(), 2);
    press(Qt::Key_Space);
    QCOMPARE(requested().id, with(4).accounts.lines[2].id);
}

void TestAccountSwitcher::currentAccountStays() {
    show(with(3));
    open();
    press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QVERIFY(requests_->isEmpty());
}

void TestAccountSwitcher::commandsFollowTheList() {
    show(with(2));
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(command(u"Add an account"_s)->hasFocus());
    QVERIFY(!list()->currentIndex().isValid()); // one thing is marked at a time
    press(Qt::Key_Down);
    QVERIFY(command(u"Manage accounts"_s)->hasFocus());
    press(Qt::Key_End);
    QVERIFY(command(u"Profile"_s)->hasFocus());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QVERIFY(list()->hasFocus());
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestAccountSwitcher::leadsToItsPages() {
    show(with(2));
    QSignalSpy pages(frame_->rail(), &NavigationRail::pageRequested);
    open();
    command(u"Manage accounts"_s)->click();
    QVERIFY(!isOpen());
    open();
    command(u"Profile"_s)->click();
    QCOMPARE(pages[0][0].value<PageId>(), PageId::Accounts);
    QCOMPARE(pages[1][0].value<PageId>(), PageId::Profile);
}

void TestAccountSwitcher::addsAnAccount() {
    show(with(2));
    open();
    command(u"Add an account"_s)->click();
    QVERIFY(!isOpen());
    QCOMPARE(requested().kind, AccountRequest::Kind::Add);
}

void TestAccountSwitcher::offersNoSignInWhereNoneCanBegin() {
    show(sample("not-configured"));
    open();
    QVERIFY(!command(u"Add an account"_s));
    QVERIFY(command(u"Manage accounts"_s)->hasFocus());
    show(sample("waiting"));
    open();
    QVERIFY(!command(u"Add an account"_s)->isEnabled());
}

void TestAccountSwitcher::staysOpenWhenAccountsChange() {
    show(with(4));
    open();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ViewState fewer = with(4);
    fewer.accounts.lines.removeAt(1);
    frame_->apply(fewer);
    QVERIFY(isOpen());
    QCOMPARE(list()->currentIndex().row(), 1); // the same account
    press(Qt::Key_Return);
    QCOMPARE(requested().id, fewer.accounts.lines[1].id);
}

void TestAccountSwitcher::chipSaysWhoIsCurrent() {
    ViewState state = with(2);
    state.accounts.lines[0].name = u"Work"_s;
    state.accounts.lines[0].hasGivenName = true;
    state.accounts.lines[0].organization = u"Research"_s;
    show(state);
    QCOMPARE(chip_->text(), u"Work, Signed in, Research"_s);
    state.session.reset();
    state.phase = ViewState::Phase::SignedOut;
    state.accounts.lines[0].state = AccountLine::State::NeedsSignIn;
    frame_->apply(state);
    QCOMPARE(chip_->text(), u"Work, Session ended"_s);
    state.accounts.lines[0].state = AccountLine::State::SignedOut;
    frame_->apply(state);
    QCOMPARE(chip_->text(), u"Work, Signed out"_s);
    state.accounts = {};
    frame_->apply(state);
    QCOMPARE(chip_->text(), u"Signed out"_s);
}

BIFROST_TEST(TestAccountSwitcher, QApplication)
#include "tst_accountswitcher.moc"
