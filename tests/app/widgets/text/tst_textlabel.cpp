// SPDX-License-Identifier: Apache-2.0
#include "pages/page.h"
#include "support/testroom.h"
#include "widgets/card.h"
#include "widgets/text/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString longText =
    u"A sentence that is so long that no page has room for all of it in a single line, however "
    u"wide the window is, and that is why every page has to break it into several of them."_s;

/// Knows in which widths layouts ask for more lines than one.
class AskedLabel : public TextLabel {
public:
    using TextLabel::TextLabel;
    [[nodiscard]] int heightForWidth(int width) const override {
        if (width < line().width()) {
            widths.insert(width);
        }
        return TextLabel::heightForWidth(width);
    }
    mutable QSet<int> widths;
};

/// A page with a long and a short text in a row in a card.
class CardPage : public Page {
public:
    CardPage() : text(new AskedLabel(TypeRole::Body, longText)) {
        auto *card = new Card;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->addWidget(new TextLabel(TypeRole::Body, u"Short"_s), 2);
        line->addWidget(text, 5);
        card->column()->addWidget(row);
        column()->addWidget(card);
        column()->addStretch(1);
    }
    void apply(const ViewState & /*state*/) override {}
    AskedLabel *text;
};

int heightOf(const QString &text, const QFont &font, int width) {
    QLabel label(text);
    label.setFont(font);
    label.setWordWrap(true);
    return label.heightForWidth(width);
}

} // namespace

class TestTextLabel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreAsHighAsInALabelOfQts_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << u"Word"_s;
        QTest::newRow("long") << longText;
        QTest::newRow("Japanese") << u"ブラウザーでサインインを続けてください。"_s;
    }
    void textsAreAsHighAsInALabelOfQts() {
        QFETCH(QString, text);
        const TextLabel label(TypeRole::Body, text);
        for (int width = 10; width < 1500; width += 7) {
            QCOMPARE(label.heightForWidth(width), heightOf(label.text(), label.font(), width));
        }
    }

    void aHintIsALineWithTheWholeText() {
        const TextLabel label(TypeRole::Body, longText);
        const QSize hint = label.sizeHint();
        QCOMPARE(label.heightForWidth(hint.width()), hint.height());
        QCOMPARE_GT(label.heightForWidth(hint.width() - 1), hint.height());
        QCOMPARE_LT(label.minimumSizeHint().width(), hint.width() / 4);
    }

    void whatChangesIsMeasuredAgain() {
        constexpr int width = 200;
        TextLabel label(TypeRole::Body, longText);
        const int before = label.heightForWidth(width);
        label.setWeight(TypeWeight::Strong);
        QCOMPARE(label.heightForWidth(width), heightOf(longText, label.font(), width));
        label.setText(longText + longText);
        QCOMPARE_GT(label.heightForWidth(width), before + before / 2);
        label.clear();
        QCOMPARE(label.heightForWidth(width), label.fontMetrics().height());
        label.reserveLines(3);
        QCOMPARE(label.heightForWidth(width), label.minimumHeight());
        label.setText(longText);
        label.reserveLines(50);
        QCOMPARE(label.heightForWidth(width), label.minimumHeight());
    }

    /// To measure texts takes longest of all that happens when a page opens.
    void noTextIsMeasuredInAWidthBelowItsOwn() {
        QWidget window;
        auto *pages = new QStackedWidget;
        pages->addWidget(new QWidget);
        auto *line = new QHBoxLayout(&window);
        line->addWidget(pages);
        window.resize(900, 600);
        window.show();
        auto *page = new CardPage;
        pages->addWidget(page);
        pages->setCurrentWidget(page);
        QCoreApplication::processEvents();
        QVERIFY(page->text->isVisible());
        QVERIFY(!page->text->widths.isEmpty());
        QCOMPARE(*std::ranges::min_element(page->text->widths), page->text->width());
    }
};

BIFROST_TEST(TestTextLabel, QApplication)
#include "tst_textlabel.moc"
