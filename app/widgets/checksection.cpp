// SPDX-License-Identifier: Apache-2.0
#include "widgets/checksection.h"

#include "notices/checktext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/card.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

/// A provider decides how many keys it has.
static constexpr qsizetype mostRows = 100;

CheckSection::CheckSection(CheckLine::Section section, QWidget *parent)
    : QWidget(parent), more_(new TextLabel(TypeRole::Caption)) {
    auto *card = new Card;
    column_ = card->column();
    column_->setContentsMargins(0, metrics::grid / 2, 0, metrics::grid / 2);
    column_->setSpacing(0);
    more_->setTone(role::MutedText);
    more_->setContentsMargins(metrics::cardPadding, metrics::grid, metrics::cardPadding,
                              metrics::grid);
    more_->hide();
    column_->addWidget(more_);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, metrics::grid, 0, 0);
    outer->setSpacing(2 * metrics::grid);
    outer->addWidget(new TextLabel(TypeRole::Heading, sectionName(section)));
    outer->addWidget(card);
    hide();
}

void CheckSection::setLines(const QList<CheckLine> &lines) {
    const bool continues =
        lines.size() >= lines_.size() && std::equal(lines_.begin(), lines_.end(), lines.begin());
    if (!continues) {
        clear();
    }
    lines_ = lines;
    while (rows_.size() < std::min(lines.size(), mostRows)) {
        auto *row = new CheckRow(lines[rows_.size()]);
        column_->insertWidget(int(rows_.size()), row);
        row->setDetails(details_);
        rows_.append(row);
    }
    if (lines.size() > mostRows) {
        more_->setText(tr("%1 more are in the report.").arg(lines.size() - mostRows));
    }
    more_->setVisible(lines.size() > mostRows);
    setVisible(!lines.isEmpty());
}

void CheckSection::setDetails(CheckRow::Details details) {
    details_ = details;
    for (CheckRow *row : std::as_const(rows_)) {
        row->setDetails(details);
    }
}

void CheckSection::clear() {
    qDeleteAll(rows_);
    rows_.clear();
    lines_.clear();
}
