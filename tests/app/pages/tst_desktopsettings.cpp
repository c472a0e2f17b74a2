// SPDX-License-Identifier: Apache-2.0
// The settings of how Bifrost lives on the desktop.
#include "../shownpage.h"
#include "pages/settingspage.h"
#include "support/testroom.h"
#include "theme/style.h"
#include "widgets/controls/segmentedcontrol.h"

#include <QApplication>
#include <QSignalSpy>

using namespace shownpage;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Setting)

namespace {

const SegmentedControl *control(PageFrame &frame, const QString &name) {
    const auto controls = visible<SegmentedControl>(frame);
    return *std::ranges::find(controls, name, &QWidget::accessibleName);
}

} // namespace

class TestDesktopSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void isOffAndSavedAtOnce_data();
    void isOffAndSavedAtOnce();
    void isLockedByAnotherSource_data() { isOffAndSavedAtOnce_data(); }
    void isLockedByAnotherSource();
};

void TestDesktopSettings::isOffAndSavedAtOnce_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<Setting>("setting");
    QTest::newRow("tray") << u"Icon in the tray"_s << Setting::Tray;
    QTest::newRow("autostart") << u"Start with the desktop"_s << Setting::Autostart;
}

void TestDesktopSettings::isOffAndSavedAtOnce() {
    QFETCH(const QString, name);
    QFETCH(const Setting, setting);
    const auto frame = shown(Kind::Settings, sample("signed-in")); // no session stands in the way
    auto *page = qobject_cast<SettingsPage *>(frame->page());
    QSignalSpy saves(page, &SettingsPage::saveRequested);
    const auto choices = control(*frame, name)->findChildren<Segment *>();
    QCOMPARE(choices[0]->text(), u"Off"_s);
    QVERIFY(choices[0]->isChecked());
    choices[1]->click();
    QCOMPARE((saves.constFirst().constFirst().value<QMap<Setting, QString>>()),
             (QMap<Setting, QString>{{setting, u"on"_s}}));
}

void TestDesktopSettings::isLockedByAnotherSource() {
    QFETCH(const QString, name);
    QFETCH(const Setting, setting);
    const auto frame = shown(Kind::Settings, sample("signed-in"));
    Configuration configuration = PageFrame::configuration();
    Layer administrator;
    administrator.values[setting] = u"on"_s;
    configuration.setLayer(Source::Environment, administrator);
    qobject_cast<SettingsPage *>(frame->page())->showConfiguration(configuration);
    const auto choices = control(*frame, name)->findChildren<Segment *>();
    QVERIFY(choices[1]->isChecked() && !choices[1]->isEnabled());
}

BIFROST_TEST(TestDesktopSettings, QApplication)
#include "tst_desktopsettings.moc"
