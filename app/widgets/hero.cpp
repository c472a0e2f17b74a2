// SPDX-License-Identifier: Apache-2.0
#include "widgets/hero.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/text/valuelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int wordsWidth = 440;

static QLayout *centered(QWidget *widget) {
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(widget, 1000); // as wide as allowed
    line->addStretch(1);
    return line;
}

Hero::Hero(QWidget *parent)
    : LiveRegion(parent),
      bridge_(new BridgeView(this)),
      title_(new ValueLabel(TypeRole::Title, {}, this)),
      sentence_(new ValueLabel(TypeRole::Body, {}, this)),
      actions_(new ActionRow(Qt::AlignHCenter, this)),
      smallPrint_(new TextLabel(TypeRole::Caption, {}, this)) {
    title_->setMaximumLines(2);
    title_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    for (TextLabel *label : {static_cast<TextLabel *>(sentence_), smallPrint_}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    sentence_->setTone(role::MutedText);
    // Balances the two lines instead of leaving a single word on the second.
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
    column->addLayout(centered(sentence_));
    column->addSpacing(2 * metrics::grid);
    column->addWidget(actions_);
    column->addSpacing(2 * metrics::grid);
    column->addLayout(centered(smallPrint_));
}

void Hero::setTexts(const QString &title, const QString &sentence) {
    const QString words = title + u". "_s + sentence;
    title_->setText(title);
    sentence_->setText(sentence);
    if (words != words_) {
        words_ = words;
        announce(words);
    }
}

void Hero::setSmallPrint(const QString &text) {
    smallPrint_->setText(text);
    smallPrint_->setVisible(!text.isEmpty());
}
