// SPDX-License-Identifier: Apache-2.0
#include "support/testroom.h"
#include "widgets/requests/tracedetails.h"
#include "widgets/text/valuelabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace bifrost;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyFields = 300;

/// A step whose fields are called 'sent 0', 'sent 1', and so on.
ProtocolStep stepWith(int fields, const QString &name = u"sent"_s) {
    ProtocolStep step;
    step.kind = ProtocolStep::Kind::Token;
    step.address = QUrl(u"https://op.example/%1"_s.arg(name));
    for (int i = 0; i < fields; ++i) {
        step.request.append({.part = ProtocolStep::Field::Part::Form,
                             .name = u"%1 %2"_s.arg(name).arg(i),
                             .value = u"value of %1"_s.arg(i)});
    }
    return step;
}

QStringList shownBy(const QWidget &root, const QString &beginning) {
    QList<const ValueLabel *> labels = root.findChildren<const ValueLabel *>();
    labels.removeIf([&](const ValueLabel *label) {
        return !label->isVisible() || !label->text().startsWith(beginning);
    });
    std::sort(labels.begin(), labels.end(), [&](const ValueLabel *a, const ValueLabel *b) {
        return a->mapTo(&root, QPoint()).y() < b->mapTo(&root, QPoint()).y();
    });
    QStringList texts;
    for (const ValueLabel *label : labels) {
        texts.append(label->text());
    }
    return texts;
}

/// Details that scroll, as on the page Requests.
struct ScrolledDetails {
    explicit ScrolledDetails(std::chrono::milliseconds budget) : details(new TraceDetails(budget)) {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(details);
        column->addStretch(1);
        area.setWidget(content);
        area.setWidgetResizable(true);
        area.resize(400, 300);
        area.show();
    }
    QScrollArea area;
    TraceDetails *details;
};

} // namespace

class TestTraceDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSummaryComesAtOnceAndTheRowsInOrder() {
        const ScrolledDetails page(3ms);
        TraceDetails *details = page.details;
        details->setStep(stepWith(20));
        QCOMPARE(shownBy(*details, u"https://op.example"_s).size(), 1);
        QVERIFY(!details->isComplete());
        QTRY_VERIFY(details->isComplete());
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            expected.append(u"sent %1"_s.arg(i));
        }
        QCOMPARE(shownBy(*details, u"sent "_s), expected);
    }

    void aStepWithoutRowsIsCompleteToo() {
        const ScrolledDetails page(3ms);
        TraceDetails *details = page.details;
        details->setStep(stepWith(0));
        QTRY_VERIFY(details->isComplete());
        QCOMPARE(shownBy(*details, u"https://op.example"_s).size(), 1);
    }

    void noPassOfTheEventLoopAddsMoreThanAPortion() {
        const ScrolledDetails page(0ms); // a portion is a row then
        TraceDetails *details = page.details;
        details->setStep(stepWith(manyFields));
        qsizetype rows = 0;
        int passes = 0;
        while (!details->isComplete()) {
            QCoreApplication::processEvents();
            const qsizetype now = shownBy(*details, u"sent "_s).size();
            QVERIFY(now - rows <= 1);
            rows = now;
            ++passes;
        }
        QVERIFY(passes >= manyFields);
        QCOMPARE(rows, manyFields);
    }

    void anotherStepReplacesOneThatIsIncomplete() {
        const ScrolledDetails page(0ms);
        TraceDetails *details = page.details;
        details->setStep(stepWith(manyFields));
        while (shownBy(*details, u"sent "_s).isEmpty()) {
            QCoreApplication::processEvents();
        }
        QVERIFY(!details->isComplete());
        details->setStep(stepWith(5, u"other"_s));
        QVERIFY(shownBy(*details, u"sent "_s).isEmpty());
        QTRY_VERIFY(details->isComplete());
        QCOMPARE(shownBy(*details, u"other "_s).size(), 5);
        QVERIFY(shownBy(*details, u"sent "_s).isEmpty());
    }

    void thePageStaysWhereItIsScrolledTo() {
        const ScrolledDetails page(0ms);
        TraceDetails *details = page.details;
        QScrollBar *bar = page.area.verticalScrollBar();
        details->setStep(stepWith(60));
        QTRY_VERIFY(details->isComplete());
        QCoreApplication::processEvents();
        const int place = bar->maximum() / 2;
        QVERIFY(place > 300);
        bar->setValue(place);
        details->setStep(stepWith(60, u"other"_s));
        while (!details->isComplete()) {
            QCoreApplication::processEvents();
            QCOMPARE(bar->value(), place);
        }
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), place);
        details->setStep(stepWith(1)); // nothing is kept below what is shown
        QTRY_VERIFY(bar->maximum() < place);
    }
};

BIFROST_TEST(TestTraceDetails, QApplication)
#include "tst_tracedetails.moc"
