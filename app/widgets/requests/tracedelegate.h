// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

/// The lanes of the sequence diagram.
enum class Lane { Application, Browser, Provider };
inline constexpr int laneCount = 3;

/// Where the line of a lane is, in the coordinates of a row of this width.
[[nodiscard]] int laneX(Lane lane, int width, Qt::LayoutDirection direction);
/// The width of all lanes together, in a row of this width.
[[nodiscard]] int lanesWidth(int width);
/// There is no room for names above the lanes.
[[nodiscard]] bool isNarrow(int width);

/// Paints a row of a `TraceModel`: its part of the sequence diagram, the title and the result.
class TraceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};
