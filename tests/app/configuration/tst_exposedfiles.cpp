// SPDX-License-Identifier: Apache-2.0
// Files that other users of the computer can read or change.
#include "commandline/commandline.h"
#include "configuration/configurationstore.h"
#include "configuration/environment.h"
#include "notices/configurationtext.h"
#include "support/testroom.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Kind = ConfigurationProblem::Kind;

class TestExposedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exposedSecretIsReported_data();
    void exposedSecretIsReported();
    void exposedSecretThatIsNotUsedIsNotReported();
    void secretOfTheSystemFileMayBeReadable();
    void exposedSecretIsStillReportedAfterSaving();
    void fileThatEveryUserCanChangeIsReported_data();
    void fileThatEveryUserCanChangeIsReported();
    void startedProcessesInheritNoSecret();

private:
    QString file(const QString &name, const QByteArray &content, int mode = 0600) const;
    [[nodiscard]] Configuration read(Layer commandLine = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return folder_->filePath(name); }
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestExposedFiles::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    removeSecretVariables();
}

QString TestExposedFiles::file(const QString &name, const QByteArray &content, int mode) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        ::chmod(QFile::encodeName(file.fileName()).constData(), mode_t(mode)) != 0) {
        qFatal("no file %s", qPrintable(name));
    }
    return file.fileName();
}

Configuration TestExposedFiles::read(Layer commandLine) const {
    const QString env = path(u".env"_s);
    return ConfigurationStore({.systemFiles = {path(u"system.conf"_s)},
                               .userFile = path(u"person.conf"_s),
                               .envFile = QFile::exists(env) ? env : QString()},
                              std::move(commandLine))
        .current();
}

void TestExposedFiles::exposedSecretIsReported_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("told");
    QTest::newRow("600") << 0600 << false;
    QTest::newRow("400") << 0400 << false;
    QTest::newRow("640: the group may read") << 0640 << true;
    QTest::newRow("604: everybody may read") << 0604 << true;
    QTest::newRow("620: the group may write") << 0620 << true;
    QTest::newRow("602: everybody may write") << 0602 << true;
}

void TestExposedFiles::exposedSecretIsReported() {
    QFETCH(const int, mode);
    QFETCH(const bool, told);
    const auto complaint = [](const QList<ConfigurationProblem> &problems) {
        for (const ConfigurationProblem &problem : problems) {
            if (problem.kind == Kind::SecretExposed) {
                return problem.path;
            }
        }
        return QString();
    };
    const QString secret = file(u"secret"_s, "s3cr3t", mode);
    const CommandLine line = parseCommandLine({u"bifrost"_s, u"--client-secret-file"_s, secret});
    QCOMPARE(complaint(read(line.layer).problems), told ? secret : QString());

    file(u"person.conf"_s, "[Provider]\nClientSecretFile=" + secret.toUtf8() + '\n');
    QCOMPARE(complaint(read().problems), told ? secret : QString());

    const QString env = file(u".env"_s, "AUTH_ASGARDEO_SECRET=s3cr3t\n", mode);
    const Configuration configuration = read();
    QVERIFY(configuration.clientSecret());
    QCOMPARE(complaint(configuration.problems), told ? env : QString());
    if (told) {
        const Notice notice = describeProblem({Kind::SecretExposed, Source::EnvFile, env, {}});
        QVERIFY(notice.text.contains(env) && notice.text.contains(u"chmod 600"_s));
        QVERIFY(!notice.text.contains(u"s3cr3t"_s));
    }
}

void TestExposedFiles::exposedSecretThatIsNotUsedIsNotReported() {
    const QString open = file(u"open"_s, "old", 0644);
    file(u"person.conf"_s, "[Provider]\nClientSecretFile=" + open.toUtf8() + '\n');
    const QString closed = file(u"closed"_s, "new");
    const CommandLine line = parseCommandLine({u"bifrost"_s, u"--client-secret-file"_s, closed});
    QVERIFY(read(line.layer).problems.isEmpty());
    file(u".env"_s, "AUTH_ASGARDEO_ID=client\n", 0644); // holds no secret
    QVERIFY(read(line.layer).problems.isEmpty());
}

void TestExposedFiles::secretOfTheSystemFileMayBeReadable() {
    const QString secret = file(u"secret"_s, "s3cr3t", 0644);
    file(u"system.conf"_s, "[Provider]\nClientSecretFile=" + secret.toUtf8() + '\n', 0644);
    QVERIFY(read().clientSecret());
    QVERIFY(read().problems.isEmpty());
}

void TestExposedFiles::exposedSecretIsStillReportedAfterSaving() {
    const QString secret = file(u"secret"_s, "s3cr3t", 0644);
    file(u"person.conf"_s, "[Provider]\nClientSecretFile=" + secret.toUtf8() + '\n');
    ConfigurationStore store({.systemFiles = {}, .userFile = path(u"person.conf"_s), .envFile = {}},
                             {});
    QVERIFY(store.save({{Setting::Appearance, u"dark"_s}}).ok());
    QCOMPARE(store.current().problems.size(), 1);
    QCOMPARE(store.current().problems.first().kind, Kind::SecretExposed);
}

void TestExposedFiles::fileThatEveryUserCanChangeIsReported_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("settings") << u"person.conf"_s;
    QTest::newRow("settings of the computer") << u"system.conf"_s;
    QTest::newRow("environment file") << u".env"_s;
}

void TestExposedFiles::fileThatEveryUserCanChangeIsReported() {
    QFETCH(const QString, name);
    const QByteArray content =
        name == ".env"_L1 ? "BIFROST_ISSUER=acme\n" : "[Provider]\nIssuer=acme\n";
    file(name, content, 0664); // users often have a group of their own
    QVERIFY(read().problems.isEmpty());
    file(name, content, 0646);
    QCOMPARE(read().problems.size(), 1);
    QCOMPARE(read().problems.first().kind, Kind::FileExposed);
    QCOMPARE(read().problems.first().path, path(name));
}

void TestExposedFiles::startedProcessesInheritNoSecret() {
    for (const char *name : {"BIFROST_CLIENT_SECRET", "AUTH_ASGARDEO_SECRET"}) {
        qputenv(name, "s3cr3t");
        QVERIFY(read().clientSecret());
        removeSecretVariables();
        QVERIFY(!qEnvironmentVariableIsSet(name));
    }
}

BIFROST_TEST(TestExposedFiles, QCoreApplication)
#include "tst_exposedfiles.moc"
