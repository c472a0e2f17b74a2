// SPDX-License-Identifier: Apache-2.0
// The settings, and the first page that asks for them.
#include "pages/settingspage.h"
#include "shownpage.h"
#include "support/testroom.h"
#include "theme/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

class TestPagesSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void settingsSayWhereAValueComesFrom();
    void settingsAreLockedWhileSignedIn();
    void whatIsTypedOutlivesAnotherSetting();
    void setupPointsOutMistakes();
    void forgettingTakesTwoPresses();
};

void TestPagesSettings::settingsSayWhereAValueComesFrom() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    QVERIFY(shows(*frame, u"Set from the command line; it cannot be changed here."_s));
    const auto edits = visible<QLineEdit>(*frame);
    const auto find = [&](const QString &name) {
        return *std::find_if(edits.begin(), edits.end(),
                             [&](QLineEdit *edit) { return spoken(edit) == name; });
    };
    QVERIFY(!find(u"Organisation or issuer"_s)->isEnabled());
    QVERIFY(find(u"Client ID"_s)->isEnabled());
    QCOMPARE(find(u"Redirect address"_s)->text(), u"http://127.0.0.1:27421/callback"_s);
}

void TestPagesSettings::settingsAreLockedWhileSignedIn() {
    const auto frame = shown(Kind::Settings, sample("signed-in"));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
    QVERIFY(!button(*frame, u"Forget this configuration"_s)->isEnabled());
    frame->apply(sample("signed-out"));
    QVERIFY(button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPagesSettings::whatIsTypedOutlivesAnotherSetting() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    const auto edits = visible<QLineEdit>(*frame);
    auto *clientId = *std::find_if(edits.begin(), edits.end(),
                                   [](QLineEdit *edit) { return spoken(edit) == u"Client ID"_s; });
    clientId->selectAll();
    QTest::keyClicks(clientId, u"typed"_s);
    Configuration configuration = PageFrame::configuration();
    Layer person = configuration.layer(Source::Person);
    person.values[Setting::Appearance] = u"dark"_s;
    configuration.setLayer(Source::Person, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"typed"_s);
    person.values[Setting::ClientId] = u"another"_s;
    configuration.setLayer(Source::Person, person);
    page->showConfiguration(configuration);
    QCOMPARE(clientId->text(), u"another"_s);
}

void TestPagesSettings::setupPointsOutMistakes() {
    const auto frame = shown(Kind::Setup, sample("not-configured"));
    button(*frame, u"Check and save"_s)->click();
    QVERIFY(shows(*frame, u"Enter the organisation or the issuer."_s));
    QVERIFY(shows(*frame, u"Enter the client ID."_s));
    const auto edits = visible<QLineEdit>(*frame);
    QTest::keyClicks(edits[0], u"http://provider.example"_s);
    QVERIFY(!shows(*frame,
                   u"Enter the organisation or the issuer."_s)); // typing takes the mistake away
    QTest::keyClicks(edits[1], u"abc"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QVERIFY(!shows(*frame, u"Asking the provider..."_s)); // http is refused before anybody is asked
    edits[0]->clear();
    QTest::keyClicks(edits[0], u"acme"_s);
    QTest::keyClick(edits[1], Qt::Key_Return);
    QVERIFY(shows(*frame, u"Asking the provider..."_s));
    QVERIFY(!button(*frame, u"Check and save"_s)->isEnabled());
}

void TestPagesSettings::forgettingTakesTwoPresses() {
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    auto *page = frame->page();
    QSignalSpy forget(page, SIGNAL(forgetRequested()));
    button(*frame, u"Forget this configuration"_s)->click();
    QCOMPARE(forget.size(), 0);
    button(*frame, u"Keep it"_s)->click();
    button(*frame, u"Forget this configuration"_s)->click();
    button(*frame, u"Forget it now"_s)->click();
    QCOMPARE(forget.size(), 1);
}

BIFROST_TEST(TestPagesSettings, QApplication)
#include "tst_pages_settings.moc"
