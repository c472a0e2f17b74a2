// SPDX-License-Identifier: Apache-2.0
// The icon in the tray: its menu, and what closing the window does.
#include "session/traycontrol.h"

#include "../hostiletexts.h"
#include "../samples.h"
#include "support/testroom.h"
#include "system/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestTrayControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void isOffByDefault();
    void menuListsTheAccounts();
    void menuOpensAndQuits();
    void textsOfTheMenuArePlain();
    void closingHidesWhereTheIconIs_data();
    void closingHidesWhereTheIconIs();
    void followsTheSetting();
    void accountsComeBeforeTheIcon();
    void settlesWithoutATray();

private:
    void turn(const QString &value) { QVERIFY(store_->save({{Setting::Tray, value}}).ok()); }
    static QStringList textsOf(const TrayIcon &tray);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ConfigurationStore> store_;
    std::unique_ptr<TrayControl> control_;
    bool hasTray_ = true;
    int made_ = 0;
};

void TestTrayControl::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    ConfigurationPlaces places;
    places.userFile = folder_->filePath(u"bifrost.conf"_s);
    store_ = std::make_unique<ConfigurationStore>(places, Layer());
    hasTray_ = true;
    made_ = 0;
    const auto makeIcon = [this] {
        ++made_;
        return QIcon();
    };
    control_ = std::make_unique<TrayControl>(*store_, makeIcon, [this] { return hasTray_; });
}

void TestTrayControl::cleanup() {
    control_.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

QStringList TestTrayControl::textsOf(const TrayIcon &tray) {
    QStringList texts;
    for (const QAction *action : tray.menu()->actions()) {
        texts.append(action->isSeparator() ? u"-"_s : action->text());
    }
    return texts;
}

void TestTrayControl::isOffByDefault() {
    QVERIFY(!control_->isVisible());
    QCOMPARE(made_, 0);
}

void TestTrayControl::menuListsTheAccounts() {
    TrayIcon tray{QIcon()};
    QCOMPARE(textsOf(tray), (QStringList{u"Open Bifrost"_s, u"Quit"_s}));
    tray.setAccounts({{u"1"_s, u"Ada"_s, TrayAccount::Shown::InWindow}});
    QCOMPARE(textsOf(tray), (QStringList{u"Open Bifrost"_s, u"Quit"_s})); // nothing to choose
    tray.setAccounts({{u"1"_s, u"Ada"_s, TrayAccount::Shown::InWindow}, {u"2"_s, u"Charles"_s}});
    QCOMPARE(textsOf(tray),
             (QStringList{u"Ada"_s, u"Charles"_s, u"-"_s, u"Open Bifrost"_s, u"Quit"_s}));
    const auto actions = tray.menu()->actions();
    QVERIFY(actions[0]->isChecked() && !actions[1]->isChecked());
    QSignalSpy chosen(&tray, &TrayIcon::accountChosen);
    actions[1]->trigger();
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"2"_s);
}

void TestTrayControl::menuOpensAndQuits() {
    TrayIcon tray{QIcon()};
    const QSignalSpy opened(&tray, &TrayIcon::openRequested);
    const QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    tray.menu()->actions()[0]->trigger();
    tray.menu()->actions()[1]->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TestTrayControl::textsOfTheMenuArePlain() {
    TrayIcon tray{QIcon()};
    for (const auto &[name, text] : hostile::texts()) {
        tray.setAccounts({{u"1"_s, text}, {u"2"_s, u"&Ada"_s}});
        const QStringList texts = textsOf(tray);
        QVERIFY2(texts[0].size() <= 160 && !texts[0].contains(u'\n'), name);
        QVERIFY2(!texts[0].contains(QChar(0x202E)), name);
        QCOMPARE(texts[1], u"&&Ada"_s); // no shortcut
    }
}

void TestTrayControl::closingHidesWhereTheIconIs_data() {
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("hides");
    QTest::newRow("off") << u"off"_s << true << false;
    QTest::newRow("on") << u"on"_s << true << true;
    QTest::newRow("on, no tray") << u"on"_s << false << false;
}

void TestTrayControl::closingHidesWhereTheIconIs() {
    QFETCH(QString, setting);
    QFETCH(bool, hasTray);
    QFETCH(bool, hides);
    turn(setting);
    hasTray_ = hasTray;
    QWidget window;
    control_->keep(window);
    window.show();
    QCOMPARE(window.close(), !hides); // false: the window has not been closed
    QVERIFY(!window.isVisible());
    QCOMPARE(QGuiApplication::quitOnLastWindowClosed(), !hides);
}

void TestTrayControl::followsTheSetting() {
    turn(u"on"_s);
    QVERIFY(control_->isVisible());
    QVERIFY(store_->save({{Setting::Appearance, u"dark"_s}}).ok());
    QCOMPARE(made_, 1);
    turn(u"off"_s);
    QVERIFY(!control_->isVisible());
}

void TestTrayControl::accountsComeBeforeTheIcon() {
    AccountsView accounts;
    accounts.lines = samples::accounts(2);
    control_->showAccounts(accounts);
    turn(u"on"_s);
    auto *tray = control_->findChild<TrayIcon *>();
    QCOMPARE(textsOf(*tray).first(2), (QStringList{u"Ada Lovelace"_s, u"Charles Babbage"_s}));
    QSignalSpy requests(control_.get(), &TrayControl::accountRequested);
    const QSignalSpy opened(control_.get(), &TrayControl::openRequested);
    tray->menu()->actions()[1]->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(requests.constFirst().constFirst().value<AccountRequest>(),
             (AccountRequest{.kind = AccountRequest::Kind::Switch, .id = accounts.lines[1].id}));
}

void TestTrayControl::settlesWithoutATray() {
    hasTray_ = false;
    turn(u"on"_s);
    const QSignalSpy settled(control_.get(), &TrayControl::settled);
    control_->settle(std::chrono::milliseconds(1));
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!control_->isVisible());
}

BIFROST_TEST(TestTrayControl, QApplication)
#include "tst_traycontrol.moc"
