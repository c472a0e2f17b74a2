// SPDX-License-Identifier: Apache-2.0
// What starts the program with the desktop session.
#include "support/testroom.h"
#include "system/autostart.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }
    void quotesTheProgram_data();
    void quotesTheProgram();
    void isAPropertyListOnMacOs();
    void isACommandOnWindows();
    void prefersTheAppImage();
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void writesAndRemovesTheEntry();
    void removesOnlyWhatIsThere();
    void saysThatItCannotWrite();
    void isInTheFolderOfTheUser();
#endif

private:
    [[nodiscard]] QString entryPath() const {
        return folder_->filePath(u"autostart/dev.bifrost.Bifrost.desktop"_s);
    }
    [[nodiscard]] Autostart::Place place() const {
        return {.folder = folder_->filePath(u"autostart"_s)};
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestAutostart::quotesTheProgram_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QByteArray>("tryExec");
    const auto row = [](const char *name, const QString &program, const char *exec,
                        const char *tryExec) {
        QTest::newRow(name) << program << QByteArray(exec) << QByteArray(tryExec);
    };
    row("usual", u"/usr/bin/bifrost"_s, R"(Exec="/usr/bin/bifrost" --hidden)",
        "TryExec=/usr/bin/bifrost");
    row("space", u"/opt/My Programs/bifrost"_s, R"(Exec="/opt/My Programs/bifrost" --hidden)",
        "TryExec=/opt/My Programs/bifrost");
    row("field code", u"/opt/100%u/bifrost"_s, R"(Exec="/opt/100%%u/bifrost" --hidden)",
        "TryExec=/opt/100%u/bifrost");
    row("shell", u"/opt/$HOME`id`\"x"_s, R"(Exec="/opt/\\$HOME\\`id\\`\\"x" --hidden)",
        "TryExec=/opt/$HOME`id`\"x");
    row("backslash", u"/opt/a\\b"_s, R"(Exec="/opt/a\\\\b" --hidden)", R"(TryExec=/opt/a\\b)");
    row("line break", u"/opt/a\nHidden=true"_s, R"(Exec="/opt/a\nHidden=true" --hidden)",
        R"(TryExec=/opt/a\nHidden=true)");
}

void TestAutostart::quotesTheProgram() {
    QFETCH(QString, program);
    QFETCH(QByteArray, exec);
    QFETCH(QByteArray, tryExec);
    const QByteArray entry = autostartEntry(program);
    QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\n"));
    const QList<QByteArray> lines = entry.split('\n');
    QVERIFY2(lines.contains(exec), entry.constData());
    QVERIFY2(lines.contains(tryExec), entry.constData());
    QVERIFY(!lines.contains("Hidden=true"));
}

void TestAutostart::isAPropertyListOnMacOs() {
    QXmlStreamReader reader(launchAgent(u"/Applications/Bifrost <&> Co/bifrost"_s));
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace()) {
            texts.append(reader.text().toString());
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(texts, (QStringList{u"Label"_s, u"dev.bifrost.Bifrost"_s, u"ProgramArguments"_s,
                                 u"/Applications/Bifrost <&> Co/bifrost"_s, u"--hidden"_s,
                                 u"RunAtLoad"_s}));
}

void TestAutostart::isACommandOnWindows() {
    const QString command = runCommand(u"C:/Program Files/Bifrost/bin/bifrost.exe"_s);
    QCOMPARE(command.section(u'"', 2), u" --hidden"_s);
    QCOMPARE(QDir::fromNativeSeparators(command.section(u'"', 1, 1)),
             u"C:/Program Files/Bifrost/bin/bifrost.exe"_s);
}

void TestAutostart::prefersTheAppImage() {
    qunsetenv("APPIMAGE");
    QCOMPARE(startedProgram(), QCoreApplication::applicationFilePath());
    qputenv("APPIMAGE", "/home/ada/Bifrost.AppImage");
    QCOMPARE(startedProgram(), u"/home/ada/Bifrost.AppImage"_s);
    qputenv("APPIMAGE", "Bifrost.AppImage"); // of the current folder, whichever that is
    QCOMPARE(startedProgram(), QCoreApplication::applicationFilePath());
    qunsetenv("APPIMAGE");
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

void TestAutostart::writesAndRemovesTheEntry() {
    Autostart autostart(u"/usr/bin/bifrost"_s, place());
    const QSignalSpy refused(&autostart, &Autostart::refused);
    QVERIFY(!autostart.isEnabled());
    autostart.enable();
    QVERIFY(autostart.isEnabled());
    QFile file(entryPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), autostartEntry(u"/usr/bin/bifrost"_s));
    autostart.disable();
    QVERIFY(!autostart.isEnabled());
    QVERIFY(!QFile::exists(entryPath()));
    QVERIFY(refused.isEmpty());
}

void TestAutostart::removesOnlyWhatIsThere() {
    Autostart autostart(u"/usr/bin/bifrost"_s, place());
    const QSignalSpy refused(&autostart, &Autostart::refused);
    autostart.disable();
    QVERIFY(refused.isEmpty());
}

void TestAutostart::saysThatItCannotWrite() {
    QFile blocker(folder_->filePath(u"autostart"_s)); // a file where the folder has to be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Autostart autostart(u"/usr/bin/bifrost"_s, place());
    const QSignalSpy refused(&autostart, &Autostart::refused);
    autostart.enable();
    QCOMPARE(refused.size(), 1);
    QVERIFY(!autostart.isEnabled());
}

void TestAutostart::isInTheFolderOfTheUser() {
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder_->path()));
    const Autostart::Place standard = Autostart::Place::standard();
    QCOMPARE(standard.folder, folder_->filePath(u"autostart"_s));
    QCOMPARE(standard.kind, Autostart::Place::Kind::Folder);
    qputenv("SNAP_NAME", "bifrost");
    QCOMPARE(Autostart::Place::standard().kind, Autostart::Place::Kind::Portal);
    qunsetenv("SNAP_NAME");
    qunsetenv("XDG_CONFIG_HOME");
}

#endif

BIFROST_TEST(TestAutostart, QCoreApplication)
#include "tst_autostart.moc"
