// SPDX-License-Identifier: Apache-2.0
#include "core/printable.h"
#include "support/testroom.h"

#include <QtTest>

using namespace bifrost;

class TestPrintable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replacesWhatIsNotPrintableAscii_data();
    void replacesWhatIsNotPrintableAscii();
    void cutsToTheLength();
};

void TestPrintable::replacesWhatIsNotPrintableAscii_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printable");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("access_denied ~!")
                           << QStringLiteral("access_denied ~!");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb") << QStringLiteral("a??b");
    QTest::newRow("terminal escape") << QStringLiteral("\x1b[2J") << QStringLiteral("?[2J");
    QTest::newRow("delete") << QStringLiteral("a\x7f") << QStringLiteral("a?");
    QTest::newRow("null") << QString(QChar(0)) << QStringLiteral("?");
    QTest::newRow("right to left override") << QStringLiteral(u"a\u202eb") << QStringLiteral("a?b");
    QTest::newRow("umlaut") << QStringLiteral(u"f\u00fcr") << QStringLiteral("f?r");
}

void TestPrintable::replacesWhatIsNotPrintableAscii() {
    QFETCH(QString, text);
    QTEST(printableAscii(text), "printable");
}

void TestPrintable::cutsToTheLength() {
    QCOMPARE(printableAscii(QString(201, u'a')).size(), 200);
    QCOMPARE(printableAscii(QString(200, u'a')).size(), 200);
    QCOMPARE(printableAscii(QStringLiteral("abc"), 2), QStringLiteral("ab"));
}

BIFROST_TEST(TestPrintable, bifrost::test::NoApplication)
#include "tst_printable.moc"
