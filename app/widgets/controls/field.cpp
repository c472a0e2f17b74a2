// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/field.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

Field::Field(const QString &name, QWidget *parent)
    : QWidget(parent),
      name_(
          new TextLabel(TypeRole::Body, name, this)), // first, so that screen readers read it first
      edit_(new QLineEdit(this)),
      note_(new TextLabel(TypeRole::Caption, {}, this)) {
    name_->setWeight(TypeWeight::Strong);
    name_->setBuddy(edit_);
    edit_->setFont(typeFont(TypeRole::Body));
    edit_->setAccessibleName(name);
    note_->reserveLines(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(name_);
    column->addWidget(edit_);
    column->addWidget(note_);
    connect(edit_, &QLineEdit::textEdited, this, [this] {
        showMistake({});
        Q_EMIT edited();
    });
    connect(edit_, &QLineEdit::returnPressed, this, &Field::submitted);
    updateNote();
}

void Field::setName(const QString &name) {
    name_->setText(name);
    edit_->setAccessibleName(name);
}

void Field::setText(const QString &text) {
    if (edit_->text() != text) {
        edit_->setText(text);
        edit_->setCursorPosition(0);
    }
}

void Field::setPlaceholder(const QString &text) {
    edit_->setPlaceholderText(text);
}

void Field::setHint(const QString &hint) {
    hint_ = hint;
    updateNote();
}

void Field::showMistake(const QString &mistake) {
    mistake_ = mistake;
    updateNote();
}

void Field::setLockedBecause(const QString &reason) {
    lock_ = reason;
    edit_->setEnabled(reason.isEmpty());
    updateNote();
}

void Field::updateNote() {
    const QString &quiet = lock_.isEmpty() ? hint_ : lock_;
    note_->setTone(mistake_.isEmpty() ? role::MutedText : role::Danger);
    note_->setText(mistake_.isEmpty() ? quiet : mistake_);
    edit_->setAccessibleDescription(note_->text());
}
