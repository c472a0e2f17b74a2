// SPDX-License-Identifier: Apache-2.0
// Properties of every page in every state.
#include "../shownpage.h"
#include "pages/accountchip.h"
#include "support/testroom.h"
#include "system/translations.h"
#include "theme/style.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/text/valuelabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace shownpage;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PageFrame::Kind)
Q_DECLARE_METATYPE(ViewState)

namespace {

// Counts the nodes that a screen reader finds, and requests children that do not exist from each: a
// child may disappear between the count and the request.
int walkBeyondEnd(QAccessibleInterface *node) {
    const int count = node->childCount();
    int found = 1;
    for (int i = 0; i < count; ++i) {
        if (auto *child = node->child(i)) {
            QTest::qVerify(node->indexOfChild(child) == i, "indexOfChild", "", __FILE__, __LINE__);
            found += walkBeyondEnd(child);
        }
    }
    for (int beyond = 0; beyond < 8; ++beyond) {
        QTest::qVerify(!node->child(count + beyond), "child beyond the end", "", __FILE__,
                       __LINE__);
    }
    QTest::qVerify(!node->child(-1), "child before the start", "", __FILE__, __LINE__);
    return found;
}

/// Whether a word is wider than its label, which wraps only between words.
bool hasTooLongAWord(const QLabel &label) {
    const QRect wrapped = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 10000),
                                                           Qt::TextWordWrap, label.text());
    return wrapped.width() > label.width() && !qobject_cast<const ValueLabel *>(&label);
}

QString clipped(const QLabel &label) {
    const int needed =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    const bool tooNarrow =
        label.wordWrap() ? hasTooLongAWord(label) : label.sizeHint().width() > label.width();
    return needed > label.height() || tooNarrow ? label.text() : QString();
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void everyControlHasAnAccessibleName_data() { everyPage(); }
    void everyControlHasAnAccessibleName();
    void requestingAMissingChildIsHarmless_data() { everyPage(); }
    void requestingAMissingChildIsHarmless();
    void tabOrderIsReadingOrder_data() { everyPage(); }
    void tabOrderIsReadingOrder();
    void noTwoButtonsShareAName_data() { everyPage(); }
    void noTwoButtonsShareAName();
    void atMostOnePrimaryButton_data() { everyPage(); }
    void atMostOnePrimaryButton();

private:
    static void everyPage();

    Translations translations_;
};

void TestPages::initTestCase() {
    QApplication::setStyle(new Style);
    const QString language = qEnvironmentVariable("BIFROST_TEST_LANGUAGE");
    if (!language.isEmpty()) {
        translations_.choose(*qApp, language);
    }
}

void TestPages::nothingIsClipped_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            QTest::addRow("%s, %s", PageFrame::name(kind), name)
                << kind << state << QSize(960, 640) << 10;
            QTest::addRow("%s, %s, smallest", PageFrame::name(kind), name)
                << kind << state << QSize(640, 480) << 10;
            QTest::addRow("%s, %s, large font", PageFrame::name(kind), name)
                << kind << state << QSize(960, 640) << 16;
            QTest::addRow("%s, %s, largest font", PageFrame::name(kind), name)
                << kind << state << QSize(960, 640) << 24;
        }
    }
}

void TestPages::nothingIsClipped() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    QFETCH(QSize, size);
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    const auto frame = shown(kind, state, size);
    for (auto *label : visible<QLabel>(*frame)) {
        QVERIFY2(clipped(*label).isEmpty(), qPrintable(label->text()));
    }
    for (auto *control : visible<QPushButton>(*frame)) {
        const bool isChip = qobject_cast<AccountChip *>(control); // elided, with a tooltip
        QVERIFY2(isChip || control->width() >= control->minimumSizeHint().width(),
                 qPrintable(control->text()));
        const int needed = control->hasHeightForWidth() ? control->heightForWidth(control->width())
                                                        : control->minimumSizeHint().height();
        QVERIFY2(control->height() >= needed, qPrintable(control->text()));
    }
    for (auto *segment : visible<Segment>(*frame)) {
        QVERIFY2(segment->width() >= segment->sizeHint().width(), qPrintable(segment->text()));
        QVERIFY2(segment->parentWidget()->rect().contains(segment->geometry()),
                 qPrintable(segment->text()));
    }
    // Content that doesn't fit can be scrolled to vertically; nothing extends beyond the sides.
    QWidget *content = frame->page()->widget();
    QVERIFY(content->width() <= frame->page()->viewport()->width());
    for (auto *widget : visible<QWidget>(*content)) {
        const QRect area(widget->mapTo(content, QPoint()), widget->size());
        const bool inTextView =
            widget->parentWidget() && widget->window() != content &&
            qobject_cast<QAbstractScrollArea *>(widget->parentWidget()->parentWidget());
        QVERIFY2(inTextView || content->rect().contains(area), widget->metaObject()->className());
    }
}

void TestPages::everyPage() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            QTest::addRow("%s, %s", PageFrame::name(kind), name) << kind << state;
        }
    }
}

void TestPages::everyControlHasAnAccessibleName() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    for (auto *control : visible<QAbstractButton>(*frame)) {
        QString words = control->text();
        words.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
        QVERIFY(!words.isEmpty());
        QCOMPARE(spoken(control), words);
    }
    for (auto *edit : visible<QLineEdit>(*frame)) {
        QVERIFY(!spoken(edit).isEmpty());
    }
    for (auto *edit : visible<QPlainTextEdit>(*frame)) {
        QVERIFY(!spoken(edit).isEmpty());
    }
    for (auto *label : visible<QLabel>(*frame)) {
        QVERIFY2(label->accessibleName().isEmpty(),
                 "an accessible name would hide the label's text");
    }
}

void TestPages::requestingAMissingChildIsHarmless() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QVERIFY(walkBeyondEnd(QAccessible::queryAccessibleInterface(frame.get())) > 10);
}

void TestPages::tabOrderIsReadingOrder() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QWidget *content = frame->page()->widget();
    QPoint last(-1, -1);
    for (QWidget *widget = frame->nextInFocusChain(); widget != frame.get();
         widget = widget->nextInFocusChain()) {
        if (!content->isAncestorOf(widget) || !widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        // From the side where reading begins.
        const QPoint place = widget->mapTo(content, QPoint());
        const bool isMirrored = QGuiApplication::isRightToLeft();
        const QPoint at(isMirrored ? content->width() - place.x() - widget->width() : place.x(),
                        place.y());
        const bool sameLine = qAbs(at.y() - last.y()) < 20;
        QVERIFY2(sameLine ? at.x() > last.x() : at.y() > last.y(), qPrintable(spoken(widget)));
        last = at;
    }
}

void TestPages::noTwoButtonsShareAName() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    QStringList names;
    for (auto *control : visible<Button>(*frame)) {
        QVERIFY2(!names.contains(spoken(control)), qPrintable(spoken(control)));
        names.append(spoken(control));
    }
}

void TestPages::atMostOnePrimaryButton() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    const auto frame = shown(kind, state);
    const auto buttons = visible<Button>(*frame);
    QVERIFY(std::count_if(buttons.begin(), buttons.end(),
                          [](Button *b) { return b->kind() == Button::Kind::Primary; }) <= 1);
}

BIFROST_TEST(TestPages, QApplication)
#include "tst_pages.moc"
