// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/copyfield.h"

#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &name, QWidget *parent)
    : QWidget(parent),
      edit_(new QLineEdit(this)),
      button_(new Button(Button::Kind::Secondary, tr("Copy"), this)) {
    edit_->setReadOnly(true);
    edit_->setLayoutDirection(Qt::LeftToRight); // an address is, in any language
    edit_->setFont(codeFont());
    edit_->setAccessibleName(name);
    button_->setIconName(u"copy"_s);
    button_->setAccessibleDescription(name);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::grid);
    line->addWidget(edit_, 1);
    line->addWidget(button_);
    connect(button_, &QPushButton::clicked, this, &CopyField::copy);
}

void CopyField::setValue(const QString &value) {
    edit_->setText(value);
    edit_->setCursorPosition(0);
}

QString CopyField::value() const {
    return edit_->text();
}

void CopyField::copy() {
    QGuiApplication::clipboard()->setText(edit_->text());
    edit_->selectAll();
    showCopied(*button_);
}
