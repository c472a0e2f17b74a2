// SPDX-License-Identifier: Apache-2.0
#include "session/autostartcontrol.h"

#include "support/testroom.h"
#include "system/autostart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestAutostartControl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void followsTheSetting();
    void otherSettingsChangeNothing();
    void makesWhatAnAdministratorWants();
    void leavesTheUsersOwnEntry();
    void saysWhatDoesNotWork();

private:
    void make(const QString &administrators = {});
    void save(const QString &value) { QVERIFY(store_->save({{Setting::Autostart, value}}).ok()); }
    [[nodiscard]] QString entry() const {
        return folder_->filePath(u"autostart/dev.bifrost.Bifrost.desktop"_s);
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ConfigurationStore> store_;
    std::unique_ptr<Autostart> autostart_;
    std::unique_ptr<AutostartControl> control_;
};

void TestAutostartControl::init() {
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestAutostartControl::make(const QString &administrators) {
    ConfigurationPlaces places;
    places.userFile = folder_->filePath(u"bifrost.conf"_s);
    Layer layer;
    if (!administrators.isEmpty()) {
        layer.values.insert(Setting::Autostart, administrators);
    }
    store_ = std::make_unique<ConfigurationStore>(places, layer);
    autostart_ = std::make_unique<Autostart>(
        u"/usr/bin/bifrost"_s, Autostart::Place{.folder = folder_->filePath(u"autostart"_s)});
    control_ = std::make_unique<AutostartControl>(*store_, *autostart_);
    control_->start();
}

void TestAutostartControl::followsTheSetting() {
    make();
    QVERIFY(!QFile::exists(entry()));
    save(u"on"_s);
    QVERIFY(QFile::exists(entry()));
    save(u"off"_s);
    QVERIFY(!QFile::exists(entry()));
}

void TestAutostartControl::otherSettingsChangeNothing() {
    make();
    save(u"on"_s);
    QVERIFY(QFile::remove(entry())); // the user has removed it in the desktop's own settings
    QVERIFY(store_->save({{Setting::Tray, u"on"_s}}).ok());
    QVERIFY(!QFile::exists(entry()));
}

void TestAutostartControl::makesWhatAnAdministratorWants() {
    make(u"on"_s);
    QVERIFY(QFile::exists(entry()));
}

void TestAutostartControl::leavesTheUsersOwnEntry() {
    QVERIFY(QDir(folder_->path()).mkdir(u"autostart"_s));
    for (const QString &setting : {u"off"_s, u"on"_s}) {
        QFile own(entry());
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("mine");
        own.close();
        make(setting);
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(own.readAll(), "mine");
        own.close();
    }
}

void TestAutostartControl::saysWhatDoesNotWork() {
    QFile blocker(folder_->filePath(u"autostart"_s)); // a file where the folder has to be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    make();
    QSignalSpy refused(control_.get(), &AutostartControl::refused);
    save(u"on"_s);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.constFirst().constFirst().value<Notice>().title.isEmpty());
}

BIFROST_TEST(TestAutostartControl, QCoreApplication)
#include "tst_autostartcontrol.moc"
