// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/sandboxcheck.h"

#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;
using Variables = QMap<QByteArray, QString>;
Q_DECLARE_METATYPE(Files)
Q_DECLARE_METATYPE(Variables)

class TestSandboxCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognizes_data() {
        QTest::addColumn<Files>("files");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << Files{{u"proc/version"_s, "Linux version 6.1"}} << Variables{}
                                 << u"none"_s << QString();
        QTest::newRow("snap") << Files{}
                              << Variables{{"SNAP", u"/snap/x/1"_s}, {"SNAP_NAME", u"bifrost"_s}}
                              << u"snap"_s << u"bifrost"_s;
        QTest::newRow("Flatpak") << Files{{u".flatpak-info"_s,
                                           "[Application]\nname=dev.bifrost.Bifrost\n[Instance]\n"}}
                                 << Variables{} << u"flatpak"_s << u"dev.bifrost.Bifrost"_s;
        QTest::newRow("Docker, over SSH")
            << Files{{u".dockerenv"_s, "x"}} << Variables{{"SSH_CONNECTION", u"1 2 3 4"_s}}
            << u"container ssh"_s << QString();
        QTest::newRow("Podman") << Files{{u"run/.containerenv"_s, "x"}} << Variables{}
                                << u"container"_s << QString();
        QTest::newRow("WSL") << Files{{u"proc/version"_s, "Linux 5.15 (Microsoft@Microsoft)"}}
                             << Variables{} << u"wsl"_s << QString();
        QTest::newRow("a hostile name")
            << Files{} << Variables{{"SNAP", u"/"_s}, {"SNAP_NAME", u"\x1b[31m"_s}} << u"snap"_s
            << u"?[31m"_s;
    }
    void recognizes() {
        QFETCH(Files, files);
        QFETCH(Variables, variables);
        const QTemporaryDir root;
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            const QString path = root.filePath(file.key());
            QVERIFY(QDir().mkpath(QFileInfo(path).path()));
            QFile written(path);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(file.value());
        }
        const Finding finding = examineSandbox(
            root.path() + u'/', [&](const char *name) { return variables.value(name); });
        QCOMPARE(finding.verdict, Finding::Verdict::Note);
        QTEST(finding.fact("kind"_L1), "kind");
        QTEST(finding.fact("name"_L1), "name");
    }
};

BIFROST_TEST(TestSandboxCheck, bifrost::test::NoApplication)
#include "tst_sandboxcheck.moc"
