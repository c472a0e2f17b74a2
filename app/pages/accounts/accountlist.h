// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"

#include <QAbstractListModel>

/// The accounts to choose from, in the order in which they were added.
class AccountList : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<AccountLine> &lines);
    /// Leaves the accounts whose name, detail or organization has every word of `text`, whatever
    /// its case and accents; empty: all.
    void search(const QString &text);

    [[nodiscard]] const AccountLine &line(int row) const { return shown_[row]; }
    [[nodiscard]] int currentRow() const; ///< of the current account; 0 if it isn't shown
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 if it isn't shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void update();

    QList<AccountLine> all_;
    QList<AccountLine> shown_;
    QString text_;
};
