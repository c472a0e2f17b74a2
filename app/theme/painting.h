// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>
#include <QRectF>

class QPainter;

struct FieldLook {
    bool focused = false;
    bool writable = true;
};

/// The box of a text field: sunken if read-only, with a ring if focused.
void paintField(QPainter &painter, const QRect &rect, const QPalette &palette, FieldLook look);

/// The focus ring, just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// A filled, outlined, rounded box whose outline lies inside `rect`. An invalid color is not
/// painted.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &outline);
