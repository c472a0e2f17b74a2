// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/detaillist.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/textwidth.h"
#include "widgets/text/textlabel.h"
#include "widgets/text/valuelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

static constexpr int maximumLines = 4;

DetailList::DetailList(QWidget *parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

int DetailList::addRow(const QString &name) {
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(metrics::cardPadding, 12, metrics::cardPadding, 12);
    line->setSpacing(2 * metrics::grid);
    auto *nameLabel = new TextLabel(TypeRole::Body, name);
    nameLabel->setTone(role::MutedText);
    auto *value = new ValueLabel(TypeRole::Body);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    value->setMaximumLines(maximumLines);
    line->addWidget(nameLabel, 2, Qt::AlignTop);
    line->addWidget(value, 5);
    column_->addWidget(box);
    rows_.append({box, nameLabel, value});
    fitNames();
    return int(rows_.size()) - 1;
}

void DetailList::fitNames() {
    int widest = 0;
    for (const Row &row : std::as_const(rows_)) {
        widest = qMax(widest, widestPart(row.name->fontMetrics(), row.name->text()));
    }
    for (const Row &row : std::as_const(rows_)) {
        row.name->setMinimumWidth(widest + 2);
    }
}

void DetailList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fitNames();
    }
}

void DetailList::setValue(int row, const QString &value) {
    rows_[row].value->setTone(role::Text);
    rows_[row].value->setText(value);
    rows_[row].box->show();
}

void DetailList::setExplanation(int row, const QString &explanation) {
    rows_[row].value->setTone(role::MutedText);
    rows_[row].value->setText(explanation);
    rows_[row].box->show();
}

void DetailList::setRowShown(int row, const QString &value) {
    setValue(row, value);
    rows_[row].box->setVisible(!value.isEmpty());
}

void DetailList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, palette().color(role::Surface),
             palette().color(role::Border));
    painter.setPen(palette().color(role::Border));
    bool first = true;
    for (const Row &row : rows_) {
        if (row.box->isHidden()) {
            continue;
        }
        if (!first) {
            const int y = row.box->y();
            painter.drawLine(metrics::cardPadding, y, width() - metrics::cardPadding, y);
        }
        first = false;
    }
}
