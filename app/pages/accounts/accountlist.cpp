// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountlist.h"

#include "pages/accounts/accountlabels.h"

#include <algorithm>

/// Without case and accents.
static QString searchable(const QString &text) {
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

void AccountList::setLines(const QList<AccountLine> &lines) {
    if (lines != all_) {
        all_ = lines;
        update();
    }
}

void AccountList::search(const QString &text) {
    if (text != text_) {
        text_ = text;
        update();
    }
}

void AccountList::update() {
    const QStringList words = searchable(text_).simplified().split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    shown_ = all_;
    shown_.removeIf([&](const AccountLine &line) {
        const QString searched = searchable(accountName(line) + u' ' + accountDetail(line));
        return !std::ranges::all_of(words,
                                    [&](const QString &word) { return searched.contains(word); });
    });
    endResetModel();
}

int AccountList::currentRow() const {
    const auto current = std::ranges::find_if(shown_, &AccountLine::isCurrent);
    return current == shown_.end() ? 0 : int(current - shown_.begin());
}

int AccountList::rowOf(const QString &id) const {
    const auto found = std::ranges::find(shown_, id, &AccountLine::id);
    return found == shown_.end() ? -1 : int(found - shown_.begin());
}

int AccountList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant AccountList::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= shown_.size()) {
        return {};
    }
    const AccountLine &line = shown_[index.row()];
    switch (role) {
    case Qt::DisplayRole: // also what typing finds
        return accountName(line);
    case Qt::AccessibleTextRole:
        return spokenAccount(line);
    default:
        return {};
    }
}
