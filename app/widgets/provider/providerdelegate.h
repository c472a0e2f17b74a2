// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

/// Paints a row of a `ProviderList`: mark, name, and in muted words what to know before.
class ProviderDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};
