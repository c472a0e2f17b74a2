// SPDX-License-Identifier: Apache-2.0
#include "cli/rejectedtoken.h"
#include "support/testroom.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace bifrost;
using namespace Qt::StringLiterals;

class TestRejectedToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void knowsTheLastOneWithoutKeepingIt();
    void aDamagedFileNamesNone();

private:
    const QString application_ = u"bifrost.tst_rejectedtoken"_s;
    const QString path_ = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                          u'/' + application_ + u"/rejected-token"_s;
};

void TestRejectedToken::knowsTheLastOneWithoutKeepingIt() {
    const RejectedToken rejected(application_);
    QVERIFY(rejected.remember(Secret("first-token")));
    QVERIFY(rejected.is(Secret("first-token")));
    QVERIFY(rejected.remember(Secret("second-token")));
    QVERIFY(!rejected.is(Secret("first-token")));
    QVERIFY(rejected.is(Secret("second-token")));
    QVERIFY(RejectedToken(application_).is(Secret("second-token"))); // as another process sees it
    QFile file(path_);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("token"));
}

void TestRejectedToken::aDamagedFileNamesNone() {
    QVERIFY(QDir().mkpath(QFileInfo(path_).absolutePath()));
    for (const QByteArray &content : {QByteArray(), QByteArray("\n"), QByteArray(4096, 'a')}) {
        QFile file(path_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(!RejectedToken(application_).is(Secret("token")));
        QVERIFY(!RejectedToken(application_).is(Secret("")));
    }
    QVERIFY(QFile::remove(path_));
    QVERIFY(!RejectedToken(application_).is(Secret("token")));
}

BIFROST_TEST(TestRejectedToken, bifrost::test::NoApplication)
#include "tst_rejectedtoken.moc"
