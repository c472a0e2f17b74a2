// SPDX-License-Identifier: Apache-2.0
#include "widgets/card.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"

#include <QPainter>
#include <QVBoxLayout>

Card::Card(QWidget *parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(metrics::cardPadding, metrics::cardPadding, metrics::cardPadding,
                                metrics::cardPadding);
    column_->setSpacing(2 * metrics::grid);
}

void Card::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::cardRadius, palette().color(role::Surface),
             palette().color(role::Border));
}
