// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QPainter;

/// One of resources/icons, drawn in `color`. The pixmap has `size` device-independent pixels and is
/// cached by Qt; an unknown name gives a null pixmap.
[[nodiscard]] QPixmap tintedIcon(const QString &name, int size, const QColor &color,
                                 qreal devicePixelRatio);

/// Draws `tintedIcon()` centred in `rect`, at the painter's own resolution.
void drawIcon(QPainter &painter, const QString &name, const QRect &rect, int size,
              const QColor &color);

/// The application's icon in its own colours.
[[nodiscard]] QPixmap applicationPixmap(int size, qreal devicePixelRatio);
