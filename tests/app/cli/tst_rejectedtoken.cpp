// SPDX-License-Identifier: Apache-2.0
#include "cli/rejectedtoken.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

namespace {

const auto application = u"bifrost.tst_rejectedtoken"_s;

QString filePath() { // in the folders of tests, once that mode is on
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' +
           application + u"/rejected-token"_s;
}

} // namespace

class TestRejectedToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void knowsTheLastOneWithoutKeepingIt();
    void aDamagedFileNamesNone();
};

void TestRejectedToken::knowsTheLastOneWithoutKeepingIt() {
    const RejectedToken rejected(application);
    QVERIFY(rejected.remember(Secret("first-token")));
    QVERIFY(rejected.is(Secret("first-token")));
    QVERIFY(rejected.remember(Secret("second-token")));
    QVERIFY(!rejected.is(Secret("first-token")));
    QVERIFY(rejected.is(Secret("second-token")));
    QVERIFY(RejectedToken(application).is(Secret("second-token"))); // as another process sees it
    QFile file(filePath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("token"));
}

void TestRejectedToken::aDamagedFileNamesNone() {
    QVERIFY(QDir().mkpath(QFileInfo(filePath()).absolutePath()));
    for (const QByteArray &content : {QByteArray(), QByteArray("\n"), QByteArray(4096, 'a')}) {
        QFile file(filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(!RejectedToken(application).is(Secret("token")));
        QVERIFY(!RejectedToken(application).is(Secret("")));
    }
    QVERIFY(QFile::remove(filePath()));
    QVERIFY(!RejectedToken(application).is(Secret("token")));
}

BIFROST_TEST(TestRejectedToken, bifrost::test::NoApplication)
#include "tst_rejectedtoken.moc"
