// SPDX-License-Identifier: Apache-2.0
#include "widgets/receiptview.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/assurances.h"
#include "widgets/card.h"
#include "widgets/text/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

IconLabel *markOf(const ReceiptLine &line) {
    switch (line.mark) {
    case ReceiptLine::Mark::Done:
        return new IconLabel(u"check"_s, role::Success);
    case ReceiptLine::Mark::Later:
        return new IconLabel(u"clock"_s, role::Warning);
    case ReceiptLine::Mark::Failed:
        return new IconLabel(u"warning"_s, role::Warning);
    case ReceiptLine::Mark::Skipped:
        break;
    }
    return new IconLabel(u"info"_s, role::MutedText);
}

QLayout *rowOf(const ReceiptLine &line) {
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(TypeRole::Body, line.text));
    if (!line.reason.isEmpty()) {
        auto *reason = new TextLabel(TypeRole::Caption, line.reason);
        reason->setTone(role::MutedText);
        words->addWidget(reason);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * metrics::grid);
    row->addWidget(markOf(line), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace

ReceiptView::ReceiptView(QWidget *parent) : QWidget(parent) {
    auto *card = new Card(this);
    column_ = card->column();
    auto *heading = new TextLabel(TypeRole::Body, tr("What the sign-out did"));
    heading->setWeight(TypeWeight::Strong);
    column_->addWidget(heading);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

void ReceiptView::setLines(const QList<ReceiptLine> &lines) {
    if (lines == lines_) {
        return;
    }
    lines_ = lines;
    delete list_;
    list_ = new QWidget;
    auto *column = new QVBoxLayout(list_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const ReceiptLine &line : lines) {
        column->addLayout(rowOf(line));
    }
    column_->addWidget(list_);
}
