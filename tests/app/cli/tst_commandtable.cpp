// SPDX-License-Identifier: Apache-2.0
// The table of commands, and what is written about it elsewhere.
#include "cli/commandtable.h"
#include "configuration/settings.h"
#include "support/testroom.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCommandTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreUnique();
    void noOptionIsASettings();
    void theManualPageNamesEverything();
};

static QString manualPage() {
    QFile file(QStringLiteral(MANUAL_PAGE));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s)
               : QString();
}

void TestCommandTable::namesAreUnique() {
    QSet<QString> names;
    for (const Command &command : commandTable()) {
        QVERIFY2(!names.contains(command.name), command.name.data());
        names.insert(command.name);
        QVERIFY(QString::fromUtf8(command.help).endsWith(u'.'));
        QVERIFY(command.most < 0 || command.fewest <= command.most);
        QCOMPARE(findCommand(command.name), &command);
    }
    QVERIFY(!findCommand(u"help"_s)); // the parser's own
}

void TestCommandTable::noOptionIsASettings() {
    QSet<QString> settings{u"env-file"_s};
    for (const SettingRow &row : settingRows()) {
        settings.insert(row.option);
    }
    for (const Command &command : commandTable()) {
        QSet<QString> own;
        for (const auto &options : {command.options, commonOptions(), accountOptions()}) {
            for (const CommandOption &option : options) {
                QVERIFY2(!settings.contains(option.name) && !own.contains(option.name),
                         option.name.data());
                own.insert(option.name);
                QVERIFY(QString::fromUtf8(option.help).endsWith(u'.'));
            }
        }
    }
}

void TestCommandTable::theManualPageNamesEverything() {
    const QString page = manualPage();
    QVERIFY(!page.isEmpty());
    for (const Command &command : commandTable()) {
        if (command.needs == Command::Needs::Nothing) {
            continue; // for shells alone
        }
        QVERIFY2(page.contains(u".SS "_s + command.name), command.name.data());
        for (const CommandOption &option : command.options) {
            QVERIFY2(page.contains(u"--"_s + option.name), option.name.data());
        }
    }
    for (const auto &options : {commonOptions(), accountOptions()}) {
        for (const CommandOption &option : options) {
            QVERIFY2(page.contains(u"--"_s + option.name), option.name.data());
        }
    }
    for (const ExitStatusRow &row : exitStatusRows()) {
        const QString number = QString::number(static_cast<int>(row.status));
        QVERIFY2(page.contains(u".B "_s + number + u'\n' + QString::fromUtf8(row.meaning)),
                 row.meaning);
    }
}

BIFROST_TEST(TestCommandTable, bifrost::test::NoApplication)
#include "tst_commandtable.moc"
