// SPDX-License-Identifier: Apache-2.0
// External text never acts as markup or as a shortcut, and never affects the text around it.
#include "../hostiletexts.h"
#include "../shownpage.h"
#include "support/testroom.h"
#include "theme/plaintext.h"
#include "theme/style.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSet>
#include <QTextEdit>
#include <QToolTip>

using namespace shownpage;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PageFrame::Kind)
Q_DECLARE_METATYPE(ViewState)
Q_DECLARE_METATYPE(hostile::Text)

namespace {

constexpr qsizetype longestLine = 1100;
constexpr qsizetype longestBlock = qsizetype{80} * 1024;

/// Characters that reorder, hide, or break the surrounding text.
bool isDisruptive(char32_t c) {
    const bool bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x061C ||
                      c == 0x200E || c == 0x200F;
    const bool separator = c == 0x2028 || c == 0x2029;
    const bool hidden = c == 0x200B || c == 0x2060 || c == 0xFEFF || (c >= 0xE0000 && c < 0xE1000);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || bidi || separator || hidden || surrogate;
}

QString unruly(const QString &text, const QString &allowed = {}) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else if (allowed.contains(text[i])) {
            continue;
        }
        if (isDisruptive(c)) {
            return u"U+%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
        }
    }
    return {};
}

QString complaint(const char *where, const QString &text, qsizetype longest = longestLine,
                  const QString &allowed = {}) {
    const QString found = unruly(text, allowed);
    if (found.isEmpty() && text.size() <= longest) {
        return {};
    }
    return u"%1 has %2, %3 characters"_s.arg(QString::fromLatin1(where), found).arg(text.size());
}

QStringList complaintsAboutWords(QWidget &widget) {
    QStringList found{complaint("toolTip", widget.toolTip()),
                      complaint("statusTip", widget.statusTip()),
                      complaint("whatsThis", widget.whatsThis()),
                      complaint("title", widget.windowTitle()),
                      complaint("accessible name", widget.accessibleName()),
                      complaint("accessible description", widget.accessibleDescription())};
    for (const QAction *action : widget.actions()) {
        found.append(complaint("action", action->text()));
    }
    if (auto *accessible = QAccessible::queryAccessibleInterface(&widget)) {
        const bool isText = qobject_cast<QPlainTextEdit *>(&widget);
        found.append(complaint("spoken name", accessible->text(QAccessible::Name)));
        found.append(complaint("spoken description", accessible->text(QAccessible::Description)));
        found.append(complaint("spoken value", accessible->text(QAccessible::Value),
                               isText ? longestBlock : longestLine,
                               isText ? u"\n\t"_s : QString()));
    }
    return found;
}

QStringList complaintsAboutForm(QWidget &widget) {
    QStringList found;
    if (const auto *label = qobject_cast<QLabel *>(&widget)) {
        found.append(complaint("label", label->text()));
        found.append(label->textFormat() == Qt::PlainText ? QString() : u"label may be markup"_s);
    }
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        found.append(complaint("button", button->text()));
    }
    if (const auto *edit = qobject_cast<QPlainTextEdit *>(&widget)) {
        found.append(complaint("text view", edit->toPlainText(), longestBlock, u"\n\t"_s));
    }
    found.append(qobject_cast<QTextEdit *>(&widget) ? u"a view of rich text"_s : QString());
    return found;
}

QLabel *shownToolTip() {
    const auto windows = QApplication::topLevelWidgets();
    const auto tip = std::find_if(windows.begin(), windows.end(), [](QWidget *window) {
        return window->inherits("QTipLabel") && window->isVisible();
    });
    return tip == windows.end() ? nullptr : qobject_cast<QLabel *>(*tip);
}

/// The tooltip as Qt shows it when the pointer rests on the widget.
QString complaintAboutShownToolTip(QWidget &widget) {
    if (widget.toolTip().isEmpty()) {
        return {};
    }
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &event);
    const QLabel *tip = shownToolTip();
    if (!tip) {
        return u"no tooltip came"_s;
    }
    return tip->textFormat() == Qt::PlainText ? QString() : u"tooltip may be markup"_s;
}

void unfoldDetails(QWidget &root) {
    auto *toggle = button(root, u"Details"_s);
    if (!toggle) {
        return;
    }
    const qsizetype before = visible<QWidget>(root).size();
    toggle->click();
    if (visible<QWidget>(root).size() < before) { // they were unfolded
        toggle->click();
    }
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void cleanup() { QToolTip::hideText(); }
    void lines_data();
    void lines();
    void letterHasFewMarks();
    void blocks_data();
    void blocks();
    void longBlocksAreTruncated();
    void everyPageShowsHostileTextAsPlainText_data();
    void everyPageShowsHostileTextAsPlainText();
    void nameDoesNotCreateAShortcut();
    void longWordsStayInsideTheWindow_data();
    void longWordsStayInsideTheWindow();
    void labelsCreatedByQtArePlain();
    void toolTipsOfAllWidgetsArePlain();
    void copiedDetailsAreHarmless();
};

void TestPlainText::lines_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const QString &line) {
        QTest::newRow(name) << text << line;
    };
    row("as it is", u"Ada Lovelace"_s, u"Ada Lovelace"_s);
    row("markup is text", u"<b>Ada</b> &amp;"_s, u"<b>Ada</b> &amp;"_s);
    row("white space", u" Ada\t\r\n Lovelace\u2028!\u00A0"_s, u"Ada Lovelace !"_s);
    row("controls", u"A\u001B[1md\u0000a\u0007"_s, u"A[1mda"_s);
    row("directions", u"A\u202Ed\u2066a\u2069\u200F"_s, u"Ada"_s);
    row("letters from right to left", u"\u05E2\u05D3\u05D4"_s, u"\u05E2\u05D3\u05D4"_s);
    row("joiners belong to a spelling", u"\u0645\u06CC\u200C\u062E"_s,
        u"\u0645\u06CC\u200C\u062E"_s);
    row("beyond 16 bits", u"\U0001F469\u200D\U0001F52C"_s, u"\U0001F469\u200D\U0001F52C"_s);
    row("half a pair", QString(QChar(0xD83D)) + u'A', u"A"_s);
    row("nothing to see", u"\u200B\u202E \u2060"_s, {});
    row("twenty fit", QString(19, u'x'), QString(19, u'x'));
    row("more do not", QString(21, u'x'), QString(19, u'x') + u'\u2026');
    row("cut before a pair", QString(18, u'x') + u"\U0001F469z"_s, QString(18, u'x') + u'\u2026');
}

void TestPlainText::lines() {
    QFETCH(const QString, text);
    QTEST(plainLine(text, 20), "line");
}

void TestPlainText::letterHasFewMarks() {
    const QString marks(40, QChar(0x0301));
    const QString kept = marks.left(30);
    QCOMPARE(plainLine(u'A' + marks + u'b' + marks), u'A' + kept + u'b' + kept);
    QCOMPARE(plainLine(u'A' + kept + u'\u202E' + marks + u'b'), u'A' + kept + u'b');
}

void TestPlainText::blocks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("block");
    QTest::newRow("lines and tabs") << u"{\n\t\"a\": 1\n}"_s << u"{\n\t\"a\": 1\n}"_s;
    QTest::newRow("directions show") << u"\"Ada \u202Egnp\""_s << u"\"Ada \\u202egnp\""_s;
    QTest::newRow("controls show") << u"a\rb\u001B\u0085"_s << u"a\\u000db\\u001b\\u0085"_s;
    QTest::newRow("separators show") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("marks beyond reason show") << u"a"_s + QString(31, QChar(0x0301))
                                              << u"a"_s + QString(30, QChar(0x0301)) + u"\\u0301"_s;
    QTest::newRow("tags show") << u"\U000E0041"_s << u"\\udb40\\udc41"_s;
}

void TestPlainText::blocks() {
    QFETCH(const QString, text);
    QTEST(plainBlock(text), "block");
}

void TestPlainText::longBlocksAreTruncated() {
    const QString usual = u"{\n    \"a\": 1\n}\n\nx"_s;
    QCOMPARE(plainBeginning(usual), usual);
    QCOMPARE(plainBeginning(QString(1001, u'x') + u"\ny"_s), QString(1000, u'x') + u"\u2026\ny"_s);
    QCOMPARE(plainBeginning(u"a\u202E\nb"_s), u"a\\u202e\nb"_s);
    QCOMPARE(plainBeginning(QString(1000, u'\a') + u"\nb"_s),
             u"\\u0007"_s.repeated(167).left(1000) + u"\u2026\nb"_s);
    const QString many = plainBeginning(u"line\n"_s.repeated(100000));
    QVERIFY(many.size() < 33 * 1024 && many.endsWith(u"line\n\u2026"_s));
}

void TestPlainText::everyPageShowsHostileTextAsPlainText_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<QList<hostile::Text>>("texts");
    QSet<Kind> known;
    for (const auto &[stateName, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            const bool isKnown = known.contains(kind);
            known.insert(kind);
            QTest::addRow("%s, %s", PageFrame::name(kind), stateName)
                << kind << state
                << (isKnown ? QList{hostile::mixture()} + hostile::longTexts() : hostile::texts());
        }
    }
}

void TestPlainText::everyPageShowsHostileTextAsPlainText() {
    QFETCH(const Kind, kind);
    QFETCH(const ViewState, state);
    QFETCH(const QList<hostile::Text>, texts);
    QStringList complaints;
    const auto frame = shown(kind, state);
    for (const auto &[name, text] : texts) {
        frame->apply(hostile::in(state, text));
        unfoldDetails(*frame);
        for (auto *widget : QList<QWidget *>{frame.get()} + frame->findChildren<QWidget *>()) {
            QStringList found = complaintsAboutWords(*widget) + complaintsAboutForm(*widget);
            found.append(complaintAboutShownToolTip(*widget));
            found.removeAll(QString());
            for (const QString &one : std::as_const(found)) {
                complaints.append(u"%1: %2: %3"_s.arg(
                    QString::fromLatin1(name),
                    QString::fromLatin1(widget->metaObject()->className()), one));
            }
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestPlainText::nameDoesNotCreateAShortcut() {
    const ViewState state = hostile::in(sample("signed-in"), u"&Ada && &Sons &"_s);
    const auto frame = shown(Kind::Home, state);
    auto *chip = frame->rail()->findChildren<QPushButton *>().last();
    QCOMPARE(spoken(chip), u"&Ada && &Sons & &Ada && &Sons &, Signed in"_s);
    QVERIFY(chip->shortcut().isEmpty());
}

void TestPlainText::longWordsStayInsideTheWindow_data() {
    everyPageShowsHostileTextAsPlainText_data();
}

void TestPlainText::longWordsStayInsideTheWindow() {
    QFETCH(const Kind, kind);
    QFETCH(const ViewState, state);
    const auto frame = shown(kind, state, {640, 480});
    for (const auto &[name, text] : hostile::longTexts()) {
        frame->apply(hostile::in(state, text));
        QApplication::processEvents();
        QWidget *content = frame->page()->widget();
        QVERIFY2(content->width() <= frame->page()->viewport()->width(), name);
        QVERIFY2(frame->width() <= 640, name);
    }
}

/// A message box, as an example of labels that Qt creates.
void TestPlainText::labelsCreatedByQtArePlain() {
    QMessageBox box;
    box.setText(u"<img src=\"file:///dev/zero\">"_s);
    box.setInformativeText(u"<a href=\"https://evil.example\">Ada</a>"_s);
    box.show();
    for (auto *label : box.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

/// Including widgets that the application doesn't know.
void TestPlainText::toolTipsOfAllWidgetsArePlain() {
    QWidget window;
    window.resize(100, 100);
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"<b>Ada</b>"_s, &window);
    const QLabel *tip = shownToolTip();
    QVERIFY(tip);
    QCOMPARE(tip->text(), u"<b>Ada</b>"_s);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
}

void TestPlainText::copiedDetailsAreHarmless() {
    const auto frame =
        shown(Kind::Home, hostile::in(sample("error"), u"rm\u001B[2K\u202E -r ~\u0007"_s));
    unfoldDetails(*frame);
    button(*frame, u"Copy details"_s)->click();
    QCOMPARE(unruly(QGuiApplication::clipboard()->text(), u"\n"_s), QString());
}

BIFROST_TEST(TestPlainText, QApplication)
#include "tst_plaintext.moc"
