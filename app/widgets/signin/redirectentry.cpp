// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/redirectentry.h"

#include "notices/errortext.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/controls/button.h"
#include "widgets/controls/copyfeedback.h"
#include "widgets/controls/field.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RedirectEntry::RedirectEntry(QWidget *parent) : QWidget(parent) {
    auto *how = new TextLabel(
        TypeRole::Body,
        tr("Copy the address into the other browser and sign in there. At the end that browser "
           "shows a page that it can't open: copy the address of that page, and paste it here. "
           "Pass neither address on to anybody."));
    auto *copy =
        new Button(Button::Kind::Secondary, actionText(Action::CopyAuthorizationUrl), this);
    address_ = new Field(tr("Address in the other browser"), this); // after it, for the tab order
    auto *proceed = new Button(Button::Kind::Secondary, tr("Con&tinue"), this);
    how->setTone(role::MutedText);
    copy->setIconName(u"copy"_s);
    address_->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhSensitiveData);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addWidget(how);
    column->addWidget(copy);
    column->addWidget(address_);
    column->addWidget(proceed);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        showCopied(*copy);
        Q_EMIT actionRequested(Action::CopyAuthorizationUrl);
    });
    connect(proceed, &QPushButton::clicked, this, &RedirectEntry::submit);
    connect(address_, &Field::submitted, this, &RedirectEntry::submit);
}

void RedirectEntry::submit() {
    if (address_->text().isEmpty()) {
        address_->showMistake(tr("Paste the address first."));
        address_->edit()->setFocus();
        return;
    }
    Q_EMIT entered(address_->text());
}

void RedirectEntry::showMistake(const QString &mistake) {
    address_->showMistake(mistake);
}

void RedirectEntry::clear() {
    address_->edit()->clear(); // it contains a code
    address_->showMistake({});
}

QWidget *RedirectEntry::initialFocus() const {
    return address_->edit();
}
