// SPDX-License-Identifier: Apache-2.0
#include "widgets/signinprompt.h"

#include "theme/metrics.h"
#include "widgets/card.h"
#include "widgets/controls/button.h"
#include "widgets/pictures/bridgeview.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPrompt::SignInPrompt(QWidget *parent)
    : QWidget(parent), button_(new Button(Button::Kind::Primary, tr("&Sign in"), this)) {
    auto *card = new Card(this);
    auto *text = new TextLabel(TypeRole::Body, tr("You need to sign in to view this page"));
    text->setAlignment(Qt::AlignHCenter);
    auto *column = card->column();
    column->setContentsMargins(metrics::cardPadding, 3 * metrics::grid, metrics::cardPadding,
                               4 * metrics::grid);
    column->addWidget(new BridgeView(this));
    column->addWidget(text);
    column->addWidget(button_, 0, Qt::AlignHCenter | Qt::AlignTop);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connect(button_, &QPushButton::clicked, this, &SignInPrompt::signInRequested);
}
