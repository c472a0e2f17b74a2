// SPDX-License-Identifier: Apache-2.0
// lib/doc/conformance.md, the table in modules.h and the tests agree.
#include "conformance/modules.h"
#include "notices/errortext.h"
#include "support/testroom.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace bifrost;
using namespace bifrost::test;
using namespace Qt::StringLiterals;

namespace {

/// | `module` | clause | `outcome` | heading | `test` |
struct Line {
    QString clause;
    QString outcome;
    QString heading;
    QString test;
};

QMap<QString, Line> documented() {
    QFile file(QStringLiteral(CONFORMANCE_LIST));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QMap<QString, Line> lines;
    for (const QString &text : QString::fromUtf8(file.readAll()).split(u'\n')) {
        QStringList cells = text.split(u'|');
        static const QRegularExpression module(u"^ *`(oidcc|fapi2)-"_s);
        if (cells.size() != 7 || !module.match(cells[1]).hasMatch()) {
            continue;
        }
        for (QString &cell : cells) {
            cell = cell.trimmed().remove(u'`');
        }
        lines.insert(cells[1], {cells[2], cells[3], cells[4], cells[5]});
    }
    return lines;
}

std::optional<Rule> ruleNamed(const QString &wanted) {
    for (int i = 0; i < ruleCount; ++i) {
        if (name(static_cast<Rule>(i)) == wanted) {
            return static_cast<Rule>(i);
        }
    }
    return std::nullopt;
}

/// The modules that the class `test` can play.
QStringList played(const QString &test) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {test, u"-datatags"_s});
    process.waitForFinished();
    static const QRegularExpression tag(u"^\\S+ module ((?:oidcc|fapi2)-\\S+)$"_s,
                                        QRegularExpression::MultilineOption);
    QStringList modules;
    for (auto it = tag.globalMatch(QString::fromUtf8(process.readAll())); it.hasNext();) {
        modules.append(it.next().captured(1));
    }
    return modules;
}

} // namespace

class TestConformanceList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModuleIsDocumentedAsItIsPlayed();
    void everyDocumentedModuleIsPlayed();
    void everyTestIsListed();
};

void TestConformanceList::everyModuleIsDocumentedAsItIsPlayed() {
    const QMap<QString, Line> lines = documented();
    for (const Module &module : modules) {
        const QString name = QString::fromLatin1(module.name);
        QVERIFY2(lines.contains(name), module.name);
        const Line line = lines.value(name);
        QCOMPARE(line.outcome, QString::fromLatin1(module.outcome));
        QCOMPARE(line.test, u"tst_conformance_"_s + QString::fromLatin1(module.plan));
        QVERIFY2(!line.clause.isEmpty(), module.name);
        if (const auto rule = ruleNamed(line.outcome)) {
            QVERIFY2(line.clause.contains(clause(*rule)), qPrintable(name + clause(*rule)));
            QCOMPARE(line.heading, describe(ValidationError{*rule, {}, {}}).title);
        } else {
            QCOMPARE(line.outcome, u"ok"_s);
        }
    }
    QCOMPARE(lines.size(), static_cast<qsizetype>(std::size(modules)));
}

void TestConformanceList::everyDocumentedModuleIsPlayed() {
    const QMap<QString, Line> lines = documented();
    QVERIFY(!lines.isEmpty());
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        QVERIFY2(played(it->test).contains(it.key()), qPrintable(it.key()));
    }
}

void TestConformanceList::everyTestIsListed() {
    const QMap<QString, Line> lines = documented();
    for (const char *plan : {"basic", "config", "logout", "refresh", "comprehensive", "fapi2"}) {
        const QString test = u"tst_conformance_"_s + QString::fromLatin1(plan);
        const QStringList modules = played(test);
        QVERIFY2(!modules.isEmpty(), plan);
        for (const QString &module : modules) {
            QCOMPARE(lines.value(module).test, test);
        }
    }
}

BIFROST_TEST(TestConformanceList, QCoreApplication)
#include "tst_conformancelist.moc"
