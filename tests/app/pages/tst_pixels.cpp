// SPDX-License-Identifier: Apache-2.0
// What is measured on the painted window: the contrast of every text, and that the focus shows.
#include "../shownpage.h"
#include "support/testroom.h"
#include "theme/palette.h"
#include "theme/style.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSet>

using namespace shownpage;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PageFrame::Kind)
Q_DECLARE_METATYPE(ViewState)

namespace {

/// As bright as it looks, roughly; only to find a pixel.
int brightness(QRgb pixel) {
    return 2 * qRed(pixel) + 7 * qGreen(pixel) + qBlue(pixel);
}

/// The contrast between the ground of `area` and what stands out most from it. `inset` is where
/// there is surely no text.
double contrastIn(const QImage &image, const QRect &area, QPoint inset) {
    const QRgb ground = image.pixel(area.topLeft() + inset);
    QRgb ink = ground;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qAbs(brightness(line[x]) - brightness(ground)) >
                qAbs(brightness(ink) - brightness(ground))) {
                ink = line[x];
            }
        }
    }
    return contrastRatio(QColor(ink), QColor(ground));
}

/// A page that is high enough to show whole.
std::unique_ptr<PageFrame> whole(Kind kind, const ViewState &state, const Tokens &tokens) {
    auto frame = shown(kind, state);
    frame->setPalette(makePalette(tokens));
    constexpr int most = 6000;
    frame->resize(frame->width(), qMin(most, frame->page()->widget()->sizeHint().height() + 200));
    frame->setFocus();
    QCoreApplication::processEvents();
    return frame;
}

QString wordsOf(const QWidget *widget) {
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

/// How many pixels differ so much that the difference shows (WCAG 2.2, 2.4.13).
int plainlyDifferent(const QImage &before, const QImage &after) {
    constexpr double least = 3;
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb a = before.pixel(x, y);
            const QRgb b = after.pixel(x, y);
            count += a != b && contrastRatio(QColor(a), QColor(b)) >= least ? 1 : 0;
        }
    }
    return count;
}

/// Most of what a line around the control has.
int leastRing(const QWidget &control) {
    return 2 * (control.width() + control.height()) * 7 / 10;
}

} // namespace

class TestPixels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void everyTextHasContrast_data();
    void everyTextHasContrast();
    void focusShows_data();
    void focusShows();
    void faintTextIsFound();
    void hiddenFocusIsFound();

private:
    QSet<QString> seen_;
};

void TestPixels::everyTextHasContrast_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<const Tokens *>("tokens");
    QTest::addColumn<double>("least");
    QSet<Kind> known;
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            QTest::addRow("%s, %s, light", PageFrame::name(kind), name)
                << kind << state << &lightTokens << 4.5;
            QTest::addRow("%s, %s, dark", PageFrame::name(kind), name)
                << kind << state << &darkTokens << 4.5;
            if (!known.contains(kind) || !state.notices.isEmpty()) {
                known.insert(kind);
                QTest::addRow("%s, %s, more contrast", PageFrame::name(kind), name)
                    << kind << state << &contrastLightTokens << 7.0;
                QTest::addRow("%s, %s, dark, more contrast", PageFrame::name(kind), name)
                    << kind << state << &contrastDarkTokens << 7.0;
            }
        }
    }
}

void TestPixels::everyTextHasContrast() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    QFETCH(const Tokens *, tokens);
    QFETCH(double, least);
    const auto frame = whole(kind, state, *tokens);
    const QImage image = frame->grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (QWidget *widget : visible<QWidget>(*frame)) {
        const QRect area(widget->mapTo(frame.get(), QPoint()), widget->size());
        if (wordsOf(widget).isEmpty() || !widget->isEnabled() || !frame->rect().contains(area)) {
            continue;
        }
        const bool isButton = qobject_cast<QAbstractButton *>(widget);
        const double found =
            contrastIn(image, area, isButton ? QPoint(5, area.height() / 2) : QPoint(0, 0));
        QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(wordsOf(widget)).arg(found)));
    }
}

void TestPixels::focusShows_data() {
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ViewState>("state");
    QTest::addColumn<const Tokens *>("tokens");
    for (const auto &[name, state] : samples::states()) {
        for (const auto kind : PageFrame::kindsFor(state)) {
            for (const Tokens *tokens : {&lightTokens, &darkTokens}) {
                QTest::addRow("%s, %s, %s", PageFrame::name(kind), name,
                              tokens == &lightTokens ? "light" : "dark")
                    << kind << state << tokens;
            }
        }
    }
}

void TestPixels::focusShows() {
    QFETCH(Kind, kind);
    QFETCH(ViewState, state);
    QFETCH(const Tokens *, tokens);
    const auto frame = shown(kind, state);
    frame->setPalette(makePalette(*tokens));
    frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    for (QWidget *control : visible<QWidget>(*frame)) {
        const bool takesFocus =
            control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const QString key = u"%1 %2 %3 %4"_s.arg(int(kind)).arg(
            QLatin1StringView(control->metaObject()->className()), spoken(control),
            tokens == &lightTokens ? u"light"_s : u"dark"_s);
        if (!takesFocus || seen_.contains(key)) {
            continue;
        }
        seen_.insert(key); // the same control is in many states
        frame->setFocus();
        const QImage before = control->grab().toImage();
        control->setFocus(Qt::OtherFocusReason);
        const QImage after = control->grab().toImage();
        QVERIFY2(plainlyDifferent(before, after) >= leastRing(*control), qPrintable(key));
    }
}

// The measurements themselves.
void TestPixels::faintTextIsFound() {
    Tokens faint = lightTokens;
    faint.mutedText = 0xFFA8A8A8;
    const auto frame = whole(Kind::Home, sample("signed-out"), faint);
    const QImage image = frame->grab().toImage().convertToFormat(QImage::Format_RGB32);
    double least = 21;
    for (QWidget *label : visible<QLabel>(*frame)) {
        const QRect area(label->mapTo(frame.get(), QPoint()), label->size());
        least = qMin(least, contrastIn(image, area, {0, 0}));
    }
    QVERIFY(least < 3);
}

void TestPixels::hiddenFocusIsFound() {
    Tokens hidden = lightTokens;
    hidden.accent = 0xFFBDB6AE; // between the surface and the outline
    const auto frame = shown(Kind::Settings, sample("signed-out"));
    frame->setPalette(makePalette(hidden));
    frame->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    auto *edit = field(*frame, u"Client ID"_s);
    frame->setFocus();
    const QImage before = edit->grab().toImage();
    edit->setFocus(Qt::OtherFocusReason);
    QVERIFY(edit->hasFocus());
    QVERIFY(plainlyDifferent(before, edit->grab().toImage()) < leastRing(*edit));
}

BIFROST_TEST(TestPixels, QApplication)
#include "tst_pixels.moc"
