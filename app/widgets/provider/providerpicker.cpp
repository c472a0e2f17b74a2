// SPDX-License-Identifier: Apache-2.0
#include "widgets/provider/providerpicker.h"

#include "notices/providerprofiletext.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/provider/providerlist.h"
#include "widgets/provider/providermark.h"
#include "widgets/provider/providerpopup.h"
#include "widgets/text/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProviderEdit::ProviderEdit(ProviderList *list, QWidget *parent)
    : QLineEdit(parent), popup_(new ProviderPopup(list, this)) {
    setFont(typeFont(TypeRole::Body));
    setTextMargins(mirrored(
        QMargins(providerMarkSize + metrics::grid, 0, metrics::iconSize + metrics::grid, 0)));
}

void ProviderEdit::setLetter(const QString &letter) {
    letter_ = letter;
    update();
}

void ProviderEdit::paintEvent(QPaintEvent *event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect mark(metrics::grid, 0, providerMarkSize, height());
    paintProviderMark(painter, mirrored(mark, *this), letter_, palette());
    const QRect chevron(width() - metrics::grid - metrics::iconSize, 0, metrics::iconSize,
                        height());
    drawIcon(painter, u"chevron"_s, mirrored(chevron, *this), metrics::iconSize,
             palette().color(role::MutedText));
}

void ProviderEdit::mousePressEvent(QMouseEvent *event) {
    QLineEdit::mousePressEvent(event);
    selectAll();
    Q_EMIT listRequested();
}

void ProviderEdit::keyPressEvent(QKeyEvent *event) {
    if (popup_->isVisible() && popup_->takesKey(*event)) {
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up || event->key() == Qt::Key_F4) {
        selectAll();
        Q_EMIT listRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

ProviderPicker::ProviderPicker(QWidget *parent) : QWidget(parent), list_(new ProviderList(this)) {
    auto *name = new TextLabel(TypeRole::Body, tr("Provider"), this);
    name->setWeight(TypeWeight::Strong);
    edit_ = new ProviderEdit(list_, this);
    edit_->setAccessibleName(name->text());
    edit_->popup()->setAccessibleName(name->text());
    name->setBuddy(edit_);
    note_ = new TextLabel(TypeRole::Caption, {}, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid / 2);
    column->addWidget(name);
    column->addWidget(edit_);
    column->addWidget(note_);
    connect(edit_, &QLineEdit::textEdited, this, &ProviderPicker::search);
    connect(edit_, &ProviderEdit::listRequested, this, [this] { search({}); });
    connect(edit_->popup(), &ProviderPopup::taken, this, &ProviderPicker::take);
    connect(edit_->popup(), &ProviderPopup::dismissed, this, &ProviderPicker::showChoice);
    showChoice();
}

void ProviderPicker::setChoice(const QString &id) {
    choice_ = id;
    showChoice();
}

void ProviderPicker::setLockedBecause(const QString &reason) {
    lock_ = reason;
    edit_->setEnabled(reason.isEmpty());
    showNote();
}

void ProviderPicker::search(const QString &text) {
    list_->search(text);
    int marked = 0;
    for (int row = 0; text.isEmpty() && row < list_->rowCount(); ++row) {
        marked = list_->index(row).data(ProviderList::IdRole).toString() == choice_ ? row : marked;
    }
    edit_->popup()->open(marked);
}

void ProviderPicker::take(const QModelIndex &index) {
    const QString id = index.data(ProviderList::IdRole).toString();
    const bool isOther = id != choice_;
    setChoice(id);
    if (isOther) {
        Q_EMIT chosen(id);
    }
}

/// Whatever was typed to search is no choice.
void ProviderPicker::showChoice() {
    edit_->setText(providerLabel(choice_));
    edit_->setLetter(providerLetter(choice_));
    showNote();
}

void ProviderPicker::showNote() {
    using bifrost::ProviderProfile;
    const auto profile = ProviderProfile::find(choice_);
    const bool warns =
        lock_.isEmpty() && profile && profile->use() == ProviderProfile::Use::NotUsable;
    QString note = lock_;
    if (note.isEmpty() && profile) {
        note = useText(*profile);
    }
    note_->setTone(warns ? role::Danger : role::MutedText);
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    edit_->setAccessibleDescription(note.isEmpty() ? tr("Type to search, or choose from the list.")
                                                   : note);
}
