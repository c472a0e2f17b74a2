// SPDX-License-Identifier: Apache-2.0
// The code and tests that lib/doc/native-app-clauses.md and lib/doc/fapi2.md name exist, and none
// of the FAPI 2.0 Security Profile's requirements on clients is missing there.
#include "support/testroom.h"

#include <bifrost/rule.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

#include <algorithm>

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

constexpr auto nativeApps = "native-app-clauses.md"_L1;
constexpr auto fapi2 = "fapi2.md"_L1;

QString page(QLatin1StringView name) {
    return contents(QStringLiteral(SOURCE_DIR "/lib/doc/") + name);
}

/// Of the tables that have clauses.
QList<Row> rowsIn(QLatin1StringView name) {
    QList<Row> rows;
    bool isList = false;
    for (const QString &line : page(name).split(u'\n')) {
        if (!line.startsWith(u'|')) {
            isList = false;
        } else if (line.startsWith("| clause |"_L1)) {
            isList = true;
        } else if (isList && !line.startsWith("| --- |"_L1)) {
            rows.append(rowOf(line));
        }
    }
    return rows;
}

QList<Row> rows() {
    return rowsIn(nativeApps) + rowsIn(fapi2);
}

/// The items (1) to `count` of the list in `section`.
QStringList items(const QString &section, int count) {
    QStringList clauses;
    for (int item = 1; item <= count; ++item) {
        clauses.append(u"%1 (%2)"_s.arg(section).arg(item));
    }
    return clauses;
}

/// The requirements on clients of the FAPI 2.0 Security Profile (Final), in its order.
QStringList requirementsOfFapi2() {
    return items(u"5.2.1"_s, 5) + QStringList{u"5.2.2 (2)"_s, u"5.2.2.1"_s, u"5.2.3 (3)"_s} +
           items(u"5.3.3.1"_s, 13) + items(u"5.3.3.2"_s, 7) +
           QStringList{u"5.4.1 (1.1)"_s, u"5.4.1 (1.2)"_s, u"5.4.1 (1.3)"_s, u"5.4.1 (2)"_s,
                       u"5.4.1 (3)"_s,   u"5.4.1 (4)"_s,   u"5.4.2"_s,       u"5.4.3"_s};
}

/// `a:b`, `c:d` as pairs; nothing when the cell contains anything else.
QList<std::pair<QString, QString>> places(const QString &cell) {
    static const QRegularExpression place(u"^`([\\w/]+):(\\w+)`$"_s);
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
    return row.clause + u": "_s + place.first + u":"_s + place.second;
}

} // namespace

class TestClauseList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowNamesCodeAndTestOrAReason();
    void everyPlaceInTheCodeExists();
    void everyTestExists();
    void everyRequirementOfFapi2IsListed();
    void everyClauseThatARuleCitesIsListed();
};

void TestClauseList::everyRowNamesCodeAndTestOrAReason() {
    static const QRegularExpression number(
        u"^(B\\.)?\\d[\\d.]*(, (B\\.)?\\d[\\d.]*)*( \\([\\d.]+\\))?$"_s);
    static const QRegularExpression reason(u"^\\*\\*(Not applicable|For servers|Not met)\\*\\*"_s);
    QVERIFY(rowsIn(nativeApps).size() > 50);
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

void TestClauseList::everyRequirementOfFapi2IsListed() {
    QStringList listed;
    for (const Row &row : rowsIn(fapi2)) {
        listed.append(row.clause);
    }
    QCOMPARE(listed, requirementsOfFapi2());
}

/// A rule that is of the profile belongs to one of its requirements.
void TestClauseList::everyClauseThatARuleCitesIsListed() {
    static const QRegularExpression cited(
        u"FAPI 2\\.0 SP (§[\\d.]+(?: \\(\\d\\))?)(?: and (§[\\d.]+(?: \\(\\d\\))?))?"_s);
    int count = 0;
    for (int i = 0; i < bifrost::ruleCount; ++i) {
        const auto match = cited.match(clause(static_cast<bifrost::Rule>(i)));
        if (!match.hasMatch()) {
            continue;
        }
        ++count;
        const QString last = match.capturedTexts().constLast().mid(1);
        const bool isListed = std::ranges::any_of(requirementsOfFapi2(), [&](const QString &one) {
            return one == last || one.startsWith(last.chopped(1) + u'.');
        });
        QVERIFY2(isListed, qPrintable(last));
    }
    QVERIFY(count >= 9);
}

BIFROST_TEST(TestClauseList, bifrost::test::NoApplication)
#include "tst_clauselist.moc"
