// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/textarea.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/plaintext.h"
#include "theme/typography.h"
#include "widgets/text/textlabel.h"

#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

TextArea::TextArea(const QString &name, int lines, QWidget *parent)
    : QWidget(parent), edit_(new QPlainTextEdit(this)), note_(new TextLabel(TypeRole::Caption)) {
    auto *label = new TextLabel(TypeRole::Body, name, this);
    label->setWeight(TypeWeight::Strong);
    label->setBuddy(edit_);
    edit_->setFont(codeFont());
    edit_->setAccessibleName(name);
    edit_->setTabChangesFocus(true);
    edit_->viewport()->setAutoFillBackground(false); // the frame paints it, with round corners
    edit_->document()->setDocumentMargin(metrics::grid);
    const int margins = 2 * int(edit_->document()->documentMargin()) + 2 * edit_->frameWidth();
    edit_->setFixedHeight(lines * edit_->fontMetrics().lineSpacing() + margins);
    note_->setTone(role::Danger);
    note_->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(label);
    column->addWidget(edit_);
    column->addWidget(note_);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
        showMistake({});
        Q_EMIT edited();
    });
}

QString TextArea::text() const {
    return edit_->toPlainText();
}

void TextArea::setText(const QString &text) {
    if (text != edit_->toPlainText()) {
        edit_->setPlainText(plainBeginning(text));
    }
}

void TextArea::setPlaceholder(const QString &text) {
    edit_->setPlaceholderText(plainLine(text));
}

void TextArea::showMistake(const QString &mistake) {
    note_->setText(mistake);
    note_->setVisible(!mistake.isEmpty());
    edit_->setAccessibleDescription(plainLine(mistake));
}
