// SPDX-License-Identifier: Apache-2.0
#include "commandline/qtoptions.h"

#include "support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQtOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesOursAlone_data() {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"--issuer acme"_s << u"--issuer acme"_s;
        QTest::newRow("platform") << u"-platform xcb --doctor"_s << u"--doctor"_s;
        QTest::newRow("two dashes") << u"--platform wayland --json"_s << u"--json"_s;
        QTest::newRow("session manager") << u"-session 10a_1 -h"_s << u"-h"_s;
        QTest::newRow("style") << u"-style=fusion --stylesheet=x.qss -style fusion -v"_s << u"-v"_s;
        QTest::newRow("without a value") << u"-reverse --forget"_s << u"--forget"_s;
        QTest::newRow("value missing") << u"--doctor -platform"_s << u"--doctor"_s;
        QTest::newRow("unknown") << u"-nonsense x"_s << u"-nonsense x"_s;
        QTest::newRow("no option") << u"platform xcb"_s << u"platform xcb"_s;
    }
    void leavesOursAlone() {
        QFETCH(QString, arguments);
        QFETCH(QString, expected);
        QCOMPARE(withoutQtOptions(QStringList{u"-platform"_s} + arguments.split(u' ')),
                 QStringList{u"-platform"_s} + expected.split(u' ')); // the program's name stays
    }
};

BIFROST_TEST(TestQtOptions, bifrost::test::NoApplication)
#include "tst_qtoptions.moc"
