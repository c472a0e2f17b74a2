// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;

/// An icon from resources/icons, drawn in `color`. The pixmap has `size` device-independent pixels
/// and is cached by Qt; null for an unknown name.
[[nodiscard]] QPixmap tintedIcon(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio);

/// Draws `tintedIcon()` centered in `rect`, at the painter's own resolution; an arrow points in the
/// painter's direction.
void drawIcon(QPainter &painter, const QString &name, const QRect &rect, int size,
              const QColor &color);

/// The application's icon in its own colors.
[[nodiscard]] QPixmap applicationPixmap(int size, qreal devicePixelRatio);
