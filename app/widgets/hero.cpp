// SPDX-License-Identifier: Apache-2.0
#include "widgets/hero.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/valuelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

static constexpr int wordsWidth = 440;

static QLayout *centred(QWidget *widget) {
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(widget, 1000); // as wide as it may be
    line->addStretch(1);
    return line;
}

Hero::Hero(QWidget *parent)
    : QWidget(parent),
      bridge_(new BridgeView(this)),
      title_(new ValueLabel(TypeRole::Title, {}, this)),
      sentence_(new TextLabel(TypeRole::Body, {}, this)),
      actions_(new ActionRow(Qt::AlignHCenter, this)),
      smallPrint_(new TextLabel(TypeRole::Caption, {}, this)) {
    title_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    for (auto *label : {sentence_, smallPrint_}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    sentence_->setTone(role::MutedText);
    // Two lines of even length read better than one long and a lonely word.
    sentence_->setMaximumWidth(wordsWidth);
    smallPrint_->setMaximumWidth(wordsWidth);
    sentence_->reserveLines(2);
    smallPrint_->setTone(role::MutedText);
    smallPrint_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bridge_);
    column->addSpacing(2 * metrics::grid);
    column->addWidget(title_);
    column->addSpacing(metrics::grid);
    column->addLayout(centred(sentence_));
    column->addSpacing(2 * metrics::grid);
    column->addWidget(actions_);
    column->addSpacing(2 * metrics::grid);
    column->addLayout(centred(smallPrint_));
}

void Hero::setWords(const QString &title, const QString &sentence) {
    title_->setText(title);
    sentence_->setText(sentence);
}

void Hero::setSmallPrint(const QString &text) {
    smallPrint_->setText(text);
    smallPrint_->setVisible(!text.isEmpty());
}
