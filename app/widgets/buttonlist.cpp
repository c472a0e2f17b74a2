// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttonlist.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

static constexpr qsizetype longestButton = 56; ///< in characters
static constexpr int widestText = 400;         ///< in pixels, so that it fits the smallest window

ButtonList::ButtonList(const QString &caption, QWidget *parent)
    : QWidget(parent),
      buttons_(new QWidget(this)),
      flow_(new FlowLayout(Qt::AlignLeft, metrics::grid)) {
    auto *label = new TextLabel(TypeRole::Caption, caption, this);
    label->setTone(role::MutedText);
    buttons_->setLayout(flow_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(buttons_);
    hide();
}

void ButtonList::setTexts(const QStringList &texts) {
    setVisible(!texts.isEmpty());
    if (texts == texts_) {
        return;
    }
    texts_ = texts;
    const auto before = buttons_->findChildren<Button *>();
    for (Button *button : before) { // one of them may have been pressed just now
        flow_->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
    // Otherwise a new widget would be last in the tab order. setTabOrder() ignores widgets that
    // never take the focus.
    setFocusPolicy(Qt::ClickFocus);
    QWidget *last = this;
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new Button(Button::Kind::Quiet, {}, buttons_);
        const QString line = plainLine(texts[i], longestButton);
        const QString shown = button->fontMetrics().elidedText(line, Qt::ElideMiddle, widestText);
        button->setText(withoutMnemonics(shown));
        if (shown != line) {
            setPlainToolTip(*button, line);
        }
        flow_->addWidget(button);
        button->show();
        setTabOrder(last, button);
        last = button;
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
    }
    setFocusPolicy(Qt::NoFocus);
}
