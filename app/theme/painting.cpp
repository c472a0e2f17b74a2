// SPDX-License-Identifier: Apache-2.0
#include "theme/painting.h"

#include "theme/metrics.h"
#include "theme/palette.h"

#include <QPainter>

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &outline) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline.isValid() ? QPen(outline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF box = outline.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintField(QPainter &painter, const QRect &rect, const QPalette &palette, FieldLook look) {
    const QColor fill = palette.color(look.writable ? role::Surface : role::Sunken);
    const QColor outline = palette.color(look.writable ? role::ControlBorder : role::Border);
    paintBox(painter, rect, metrics::radius, fill, outline);
    if (look.focused) {
        paintFocusRing(painter, rect, metrics::radius, palette.color(role::Accent));
    }
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color) {
    constexpr qreal inset = metrics::focusRing / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, metrics::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}
