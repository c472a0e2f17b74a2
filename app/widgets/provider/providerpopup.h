// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

class QKeyEvent;

/// The list that opens below a field. A part of the field's window, because assistive technology
/// does not find a popup window; it never has the focus, and gets its keys from the field.
class ProviderPopup : public QListView {
    Q_OBJECT
public:
    ProviderPopup(QAbstractItemModel *model, QWidget *field);

    /// Opens where there is more room, and marks `row`.
    void open(int row);
    /// Uses keys that move the mark, take the marked row, or close the list. Returns false for
    /// others.
    bool takesKey(const QKeyEvent &event);

Q_SIGNALS:
    void taken(const QModelIndex &index);
    void dismissed(); ///< without a choice

protected:
    bool event(QEvent *event) override; ///< paints the box; the rows are the viewport's
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// While it is open: what happens elsewhere closes it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void take(const QModelIndex &index);
    void dismiss();
    void moveMark(int rows);

    QWidget *field_;
};
