// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/accounts/accountlist.h"

#include <QListView>

/// The list of accounts in the switcher. Enter, Space or a click takes the marked account. A search
/// field beside it keeps the keyboard and moves the mark by `moveMark()`.
class AccountListView : public QListView {
    Q_OBJECT
public:
    explicit AccountListView(AccountList *list, QWidget *parent = nullptr);

    void mark(int row);      ///< -1: none
    void moveMark(int rows); ///< not beyond the ends
    void takeMarked();       ///< nothing if none is marked
    [[nodiscard]] int heightFor(int rows) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void taken(const QString &id);
    void leftUpward();   ///< by the arrow key, on the first row
    void leftDownward(); ///< on the last row

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void take(const QModelIndex &index);

    AccountList *list_;
};
