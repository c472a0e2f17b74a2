// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "system/privatefolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestPrivateFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void usesTheRuntimeFolder();
    void usesAnotherFolderIfThatIsNotPrivate_data();
    void usesAnotherFolderIfThatIsNotPrivate();
    void usesNoFolderOfAnotherUser();
    void usesNoFolderIfBothAreOpen();
    void ignoresRelativeFolders();

private:
    [[nodiscard]] QString folder(const QString &name, mode_t mode) const;
    [[nodiscard]] QString ownFolder() const {
        return top_->filePath(u"tmp/bifrost-%1"_s.arg(::geteuid()));
    }
    std::unique_ptr<QTemporaryDir> top_;
    QMap<QByteArray, QByteArray> before_;
};

static const QByteArrayList variables{"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                      "XDG_CONFIG_DIRS", "TMPDIR"};

void TestPrivateFolder::init() {
    for (const QByteArray &name : variables) {
        before_[name] = qgetenv(name.constData());
    }
    top_ = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", QFile::encodeName(folder(u"tmp"_s, 0755)));
}

void TestPrivateFolder::cleanup() {
    for (const QByteArray &name : variables) {
        before_[name].isEmpty() ? qunsetenv(name.constData())
                                : qputenv(name.constData(), before_[name]);
    }
}

QString TestPrivateFolder::folder(const QString &name, mode_t mode) const {
    const QString path = top_->filePath(name);
    const QByteArray native = QFile::encodeName(path);
    if (::mkdir(native.constData(), mode) != 0 || ::chmod(native.constData(), mode) != 0) {
        qFatal("no folder %s", native.constData());
    }
    return path;
}

void TestPrivateFolder::usesTheRuntimeFolder() {
    const QString runtime = folder(u"run"_s, 0700);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    QCOMPARE(privateRuntimeFolder(), runtime);
    QVERIFY(!QFile::exists(ownFolder()));
}

void TestPrivateFolder::usesAnotherFolderIfThatIsNotPrivate_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("given");
    QTest::newRow("everybody may write") << 0777 << u"run"_s;
    QTest::newRow("everybody may write, sticky") << 01777 << u"run"_s;
    QTest::newRow("the group may read") << 0740 << u"run"_s;
    QTest::newRow("everybody may enter") << 0711 << u"run"_s;
    QTest::newRow("not there") << 0700 << u"elsewhere"_s;
    QTest::newRow("a link") << 0700 << u"link"_s;
    QTest::newRow("empty") << 0700 << QString();
}

void TestPrivateFolder::usesAnotherFolderIfThatIsNotPrivate() {
    QFETCH(const int, mode);
    QFETCH(const QString, given);
    const QString runtime = folder(u"run"_s, mode_t(mode));
    QVERIFY(QFile::link(runtime, top_->filePath(u"link"_s)));
    qputenv("XDG_RUNTIME_DIR",
            given.isEmpty() ? QByteArray() : QFile::encodeName(top_->filePath(given)));
    QCOMPARE(privateRuntimeFolder(), ownFolder());
    QVERIFY(isPrivateFolder(ownFolder()));
    struct stat after {};
    QCOMPARE(::stat(QFile::encodeName(runtime).constData(), &after), 0);
    QCOMPARE(int(after.st_mode & 07777), mode); // a folder of the system is not changed
}

void TestPrivateFolder::usesNoFolderOfAnotherUser() {
    if (::geteuid() != 0) {
        QSKIP("needs root, to give a folder away");
    }
    const QString runtime = folder(u"run"_s, 0700);
    QCOMPARE(::chown(QFile::encodeName(runtime).constData(), 12345, 12345), 0);
    QVERIFY(!isPrivateFolder(runtime));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
    QCOMPARE(privateRuntimeFolder(), ownFolder());
    QCOMPARE(::chown(QFile::encodeName(ownFolder()).constData(), 12345, 12345), 0);
    QCOMPARE(privateRuntimeFolder(), QString());
}

void TestPrivateFolder::usesNoFolderIfBothAreOpen() {
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder(u"run"_s, 0777)));
    QCOMPARE(ownFolder(), folder(u"tmp/bifrost-%1"_s.arg(::geteuid()), 0777));
    QCOMPARE(privateRuntimeFolder(), QString());
}

void TestPrivateFolder::ignoresRelativeFolders() {
    qputenv("XDG_RUNTIME_DIR", ".");
    qputenv("XDG_CONFIG_HOME", "configuration");
    qputenv("XDG_DATA_HOME", "/absolute");
    qputenv("XDG_CONFIG_DIRS", "here:/etc/xdg:../there");
    ignoreRelativeFolders();
    QVERIFY(!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"));
    QVERIFY(!qEnvironmentVariableIsSet("XDG_CONFIG_HOME"));
    QCOMPARE(qgetenv("XDG_DATA_HOME"), QByteArray("/absolute"));
    QCOMPARE(qgetenv("XDG_CONFIG_DIRS"), QByteArray("/etc/xdg"));
}

BIFROST_TEST(TestPrivateFolder, QCoreApplication)
#include "tst_privatefolder.moc"
