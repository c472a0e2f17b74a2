// SPDX-License-Identifier: Apache-2.0
// The switcher for assistive technology, in small windows and large fonts, from right to left, and
// with texts that are not harmless.
#include "../hostiletexts.h"
#include "support/testroom.h"
#include "switcherfixture.h"

using namespace shownpage;
using namespace Qt::StringLiterals;

/// What a list does for a screen reader when it has other rows; without one it keeps the old ones.
static void forgetRows(QAccessibleInterface &list) {
    QAccessibleTableModelChangeEvent reset(list.object(),
                                           QAccessibleTableModelChangeEvent::ModelReset);
    list.tableInterface()->modelChange(&reset);
}

class TestAccountSwitcherLooks : public SwitcherFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup() { closeWindow(); }
    void isAListForAssistiveTechnology();
    void fitsTheSmallestWindow_data();
    void fitsTheSmallestWindow();
    void isMirrored();
    void hostileTextIsHarmless();
};

void TestAccountSwitcherLooks::isAListForAssistiveTechnology() {
    ViewState state = with(3);
    state.accounts.lines[1].state = AccountLine::State::NeedsSignIn;
    state.accounts.lines[1].organization = u"Research"_s;
    show(state);
    open();
    auto *node = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(node->role(), QAccessible::List);
    QCOMPARE(node->text(QAccessible::Name), u"Accounts"_s);
    QCOMPARE(node->childCount(), 3);
    QCOMPARE(node->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(
        node->child(0)->text(QAccessible::Name),
        u"Ada Lovelace, ada@analytical.example, Asgardeo (acme), Signed in, current account"_s);
    QCOMPARE(node->child(1)->text(QAccessible::Name),
             u"Charles Babbage, Research, charles@analytical.example, Asgardeo (acme), Session "
             "ended"_s);
    QVERIFY(node->child(0)->state().selected);
    press(Qt::Key_Down);
    QVERIFY(!node->child(0)->state().selected && node->child(1)->state().selected);
    QCOMPARE(spoken(command(u"Profile"_s)), u"Profile"_s);
    QVERIFY(!chip_->accessibleDescription().isEmpty());
}

void TestAccountSwitcherLooks::fitsTheSmallestWindow_data() {
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("points");
    for (const int accounts : {1, 3, 50}) {
        for (const int points : {10, 16, 24}) {
            QTest::addRow("%d accounts, %d points", accounts, points) << accounts << points;
        }
    }
}

void TestAccountSwitcherLooks::fitsTheSmallestWindow() {
    QFETCH(int, accounts);
    QFETCH(int, points);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSize(points);
    QApplication::setFont(font);
    show(with(accounts), {640, 480});
    open();
    QApplication::setFont(before);
    QVERIFY(frame_->rect().contains(switcher()->geometry()));
    for (QWidget *part : visible<QWidget>(*switcher())) {
        if (part->parentWidget() == switcher()) {
            QVERIFY2(switcher()->rect().contains(part->geometry()),
                     part->metaObject()->className());
            QVERIFY(part->height() >= part->minimumSizeHint().height());
        }
    }
}

void TestAccountSwitcherLooks::isMirrored() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    show(with(3));
    open();
    QCOMPARE(switcher()->geometry().right(),
             chip_->mapTo(frame_.get(), chip_->rect().topRight()).x());
    QVERIFY(frame_->rect().contains(switcher()->geometry()));
}

void TestAccountSwitcherLooks::hostileTextIsHarmless() {
    show(with(9));
    for (const auto &[name, text] : hostile::texts()) {
        frame_->apply(hostile::in(with(9), text));
        open();
        QVERIFY2(frame_->rect().contains(switcher()->geometry()), name);
        auto *node = QAccessible::queryAccessibleInterface(list());
        forgetRows(*node);
        const QString said = node->child(0)->text(QAccessible::Name);
        QVERIFY2(!said.isEmpty() && said.size() < 600, name);
        QVERIFY2(!said.contains(u'\n') && !said.contains(QChar(0x202E)), name);
        press(Qt::Key_Escape);
    }
}

BIFROST_TEST(TestAccountSwitcherLooks, QApplication)
#include "tst_accountswitcherlooks.moc"
