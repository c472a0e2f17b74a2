// SPDX-License-Identifier: Apache-2.0
#include "core/logging.h"
#include "support/testroom.h"

#include <QtTest>

class TestLogging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void categoriesWarnButDoNotChatter_data();
    void categoriesWarnButDoNotChatter();
};

using Category = const QLoggingCategory &(*)();
Q_DECLARE_METATYPE(Category)

void TestLogging::categoriesWarnButDoNotChatter_data() {
    QTest::addColumn<Category>("category");
    QTest::newRow("bifrost.discovery") << Category(lcDiscovery);
    QTest::newRow("bifrost.authorization") << Category(lcAuthorization);
    QTest::newRow("bifrost.loopback") << Category(lcLoopback);
    QTest::newRow("bifrost.token") << Category(lcToken);
    QTest::newRow("bifrost.idtoken") << Category(lcIdToken);
    QTest::newRow("bifrost.session") << Category(lcSession);
    QTest::newRow("bifrost.logout") << Category(lcLogout);
    QTest::newRow("bifrost.http") << Category(lcHttp);
}

void TestLogging::categoriesWarnButDoNotChatter() {
    QFETCH(Category, category);
    QCOMPARE(category().categoryName(), QTest::currentDataTag());
    QVERIFY(category().isWarningEnabled());
    QVERIFY(!category().isInfoEnabled());
    QVERIFY(!category().isDebugEnabled());
}

BIFROST_TEST(TestLogging, bifrost::test::NoApplication)
#include "tst_logging.moc"
