// SPDX-License-Identifier: Apache-2.0
// What the pages of lib/doc say is compared with what there is.
#include "core/ruleeffect.h"
#include "lib/sourcefiles.h"
#include "support/testroom.h"

#include <bifrost/rule.h>

using namespace bifrost;
using namespace sourcefiles;
using namespace Qt::StringLiterals;

namespace {

QList<Source> pages() {
    return filesBelow(u"lib/doc"_s, {u"*.md"_s});
}

QString contents(const QString &path) {
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestDocumentation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Each with its clause, and with what a violation means for a session, in the order of the
    /// rules.
    void validationListsEveryRule() {
        QStringList expected;
        for (int index = 0; index < ruleCount; ++index) {
            const Rule rule{index};
            expected.append(u"| `%1` | %2 |%3"_s.arg(
                name(rule), clause(rule),
                effectOf(rule) == RuleEffect::EndsSession ? u" yes |"_s : u" |"_s));
        }
        QStringList found;
        for (const QString &line : contents(u"lib/doc/explanation/validation.md"_s).split(u'\n')) {
            if (line.startsWith("| `"_L1)) {
                const QStringList cells = line.split(u'|');
                QVERIFY2(cells.size() == 6 && cells[3].trimmed().size() > 10, qPrintable(line));
                found.append(
                    u"|%1|%2|%4|"_s.arg(cells[1], cells[2], cells[4]).replace("|  |"_L1, "| |"_L1));
            }
        }
        QCOMPARE(found, expected);
    }

    /// C++ in a page is quoted from a program that tst_examples runs.
    void pagesQuoteProgramsOnly() {
        static const QRegularExpression quote(
            u"\\\\(?:snippet|include)(?:\\{[a-z]+\\})? (\\S+)(?: (.+))?"_s);
        static const QRegularExpression code(u"^ {4}.*(;$|\\{$|^ {4}#include)|```|\\\\code"_s);
        int quotes = 0;
        for (const Source &page : pages()) {
            for (const QString &line : page.lines) {
                QVERIFY2(!line.contains(code), qPrintable(page.path + ": "_L1 + line));
                if (const auto match = quote.match(line); match.hasMatch()) {
                    ++quotes;
                    const QString file = match.captured(1);
                    const QString folder =
                        file.startsWith("consumer"_L1) ? u"tests/package/"_s : u"lib/examples/"_s;
                    const QString text = contents(folder + file);
                    const QString marker = match.captured(2).isEmpty()
                                               ? QString()
                                               : u"! ["_s + match.captured(2) + u']';
                    QVERIFY2(!text.isEmpty() && text.count(marker) >= (marker.isEmpty() ? 0 : 2),
                             qPrintable(page.path + ": "_L1 + line));
                }
            }
        }
        QVERIFY(quotes > 20);
    }

    /// Doxygen 1.9.4 does not ask for it. The rules have a page of their own, see above.
    void everyEnumeratorIsDocumented() {
        static const QRegularExpression enumeration(u"enum class (\\w+) \\{"_s);
        static const QRegularExpression enumerator(u"^ +[A-Z]\\w+,"_s);
        int count = 0;
        for (const Source &header : sourcesBelow(u"lib/include"_s)) {
            bool isWithin = false;
            QString previous;
            for (const QString &line : header.lines) {
                if (const auto match = enumeration.match(line); match.hasMatch()) {
                    isWithin = match.captured(1) != "Rule"_L1;
                } else if (line.contains("};"_L1)) {
                    isWithin = false;
                } else if (isWithin && line.contains(enumerator)) {
                    ++count;
                    QVERIFY2(line.contains("///<"_L1) || previous.trimmed().startsWith("///"_L1),
                             qPrintable(header.path + ": "_L1 + line.trimmed()));
                }
                previous = line;
            }
        }
        QVERIFY(count > 100);
    }

    /// Whoever reads the pages in order gets to each of them.
    void navigationLeadsToEveryPage() {
        static const QRegularExpression label(u"^# .*\\{#(\\w+)\\}"_s);
        const QString navigation = contents(u"lib/doc/style/layout.xml"_s);
        for (const Source &page : pages()) {
            if (page.path.endsWith(
                    "native-app-clauses.md"_L1)) { // of the sources, not of the interface
                continue;
            }
            const auto match = label.match(page.lines.value(0));
            QVERIFY2(match.hasMatch(), qPrintable(page.path));
            QVERIFY2(match.captured(1) == "mainpage"_L1 ||
                         navigation.contains("@ref "_L1 + match.captured(1) + u'"'),
                     qPrintable(page.path));
        }
    }
};

BIFROST_TEST(TestDocumentation, bifrost::test::NoApplication)
#include "tst_documentation.moc"
