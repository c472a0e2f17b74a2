// SPDX-License-Identifier: Apache-2.0
// The code and tests that lib/doc/native-app-clauses.md names exist.
#include "support/testroom.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// | clause | what it asks | how | code | test |
struct Row {
    QString clause;
    QString how;
    QString code;
    QString test;
};

/// An incomplete row has no clause.
Row rowOf(const QString &line) {
    QStringList cells = line.split(u'|');
    if (cells.size() != 7) {
        return {{}, line, {}, {}};
    }
    for (QString &cell : cells) {
        cell = cell.trimmed();
    }
    return {cells[1], cells[3], cells[4], cells[5]};
}

QString contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Row> rows() {
    QList<Row> rows;
    const QString list = contents(QStringLiteral(SOURCE_DIR "/lib/doc/native-app-clauses.md"));
    for (const QString &line : list.split(u'\n')) {
        const bool isHead = line.startsWith("| clause |"_L1) || line.startsWith("| --- |"_L1);
        if (line.startsWith(u'|') && !isHead) {
            rows.append(rowOf(line));
        }
    }
    return rows;
}

/// `a::b`, `c::d` as pairs; nothing when the cell contains anything else.
QList<std::pair<QString, QString>> places(const QString &cell) {
    static const QRegularExpression place(u"^`([\\w/]+)::(\\w+)`$"_s);
    QList<std::pair<QString, QString>> places;
    for (const QString &text : cell.split(u", "_s)) {
        const auto match = place.match(text);
        if (!match.hasMatch()) {
            return {};
        }
        places.append({match.captured(1), match.captured(2)});
    }
    return places;
}

/// Header and source of `folder/file`, without their comments.
QString codeOf(const QString &path) {
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    QString code;
    for (const char *folder : {SOURCE_DIR "/lib/src/", SOURCE_DIR "/lib/include/"}) {
        for (const char *suffix : {".h", ".cpp"}) {
            code += contents(QLatin1String(folder) + path + QLatin1String(suffix));
        }
    }
    return code.remove(comment);
}

/// The functions that QTest runs, by the name of their program.
QHash<QString, QStringList> testFunctions() {
    static const QRegularExpression function(u"^    void (\\w+)(?<!_data)\\(\\)"_s);
    static const QRegularExpression section(u"^(private|public|protected|\\};)"_s);
    QHash<QString, QStringList> functions;
    for (const char *folder : {"app", "conformance", "hostile", "integration", "lib"}) {
        QDirIterator it(QStringLiteral(SOURCE_DIR "/tests/") + QLatin1String(folder),
                        {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            it.next();
            bool isSlot = false;
            for (const QString &line : contents(it.filePath()).split(u'\n')) {
                const auto match = function.match(line);
                if (line.contains(section)) {
                    isSlot = line == "private Q_SLOTS:"_L1;
                } else if (isSlot && match.hasMatch()) {
                    functions[it.fileInfo().completeBaseName()] += match.captured(1);
                }
            }
        }
    }
    return functions;
}

QString label(const Row &row, const std::pair<QString, QString> &place) {
    return row.clause + u": "_s + place.first + u"::"_s + place.second;
}

} // namespace

class TestClauseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowNamesCodeAndTestOrAReason();
    void everyPlaceInTheCodeExists();
    void everyTestExists();
};

void TestClauseList::everyRowNamesCodeAndTestOrAReason() {
    static const QRegularExpression number(u"^(B\\.)?\\d[\\d.]*(, (B\\.)?\\d[\\d.]*)*$"_s);
    static const QRegularExpression reason(u"^\\*\\*(Not applicable|For servers|Not met)\\*\\*"_s);
    QVERIFY(rows().size() > 50);
    for (const Row &row : rows()) {
        QVERIFY2(row.clause.contains(number), qPrintable(row.clause + row.how));
        const bool says = row.how.contains(reason);
        QVERIFY2(says == row.code.isEmpty(), qPrintable(row.clause + u": code"_s));
        QVERIFY2(says == row.test.isEmpty(), qPrintable(row.clause + u": test"_s));
    }
}

void TestClauseList::everyPlaceInTheCodeExists() {
    for (const Row &row : rows()) {
        const auto named = places(row.code);
        QVERIFY2(row.code.isEmpty() || !named.isEmpty(), qPrintable(row.code));
        for (const auto &place : named) {
            const QRegularExpression name(u"\\b"_s + place.second + u"\\b"_s);
            QVERIFY2(codeOf(place.first).contains(name), qPrintable(label(row, place)));
        }
    }
}

void TestClauseList::everyTestExists() {
    const QHash<QString, QStringList> functions = testFunctions();
    for (const Row &row : rows()) {
        const auto named = places(row.test);
        QVERIFY2(row.test.isEmpty() || !named.isEmpty(), qPrintable(row.test));
        for (const auto &place : named) {
            QVERIFY2(functions.value(place.first).contains(place.second),
                     qPrintable(label(row, place)));
        }
    }
}

BIFROST_TEST(TestClauseList, bifrost::test::NoApplication)
#include "tst_clauselist.moc"
