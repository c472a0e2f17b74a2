// SPDX-License-Identifier: Apache-2.0
#include "widgets/assurances.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/card.h"
#include "widgets/text/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

IconLabel::IconLabel(const QString &iconName, QPalette::ColorRole tone, QWidget *parent)
    : QWidget(parent), iconName_(iconName), tone_(tone) {
    setFixedSize(metrics::iconSize + 4, metrics::iconSize + 4);
}

void IconLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    drawIcon(painter, iconName_, rect(), metrics::iconSize, palette().color(tone_));
}

Assurances::Assurances(QWidget *parent) : QWidget(parent) {
    auto *card = new Card(this);
    column_ = card->column();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

void Assurances::add(const QString &iconName, const QString &title, const QString &sentence) {
    auto *titleLabel = new TextLabel(TypeRole::Body, title);
    titleLabel->setWeight(TypeWeight::Strong);
    auto *sentenceLabel = new TextLabel(TypeRole::Caption, sentence);
    sentenceLabel->setTone(role::MutedText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(titleLabel);
    words->addWidget(sentenceLabel);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * metrics::grid);
    line->addWidget(new IconLabel(iconName, role::Accent), 0, Qt::AlignTop);
    line->addLayout(words, 1);
    column_->addLayout(line);
}
