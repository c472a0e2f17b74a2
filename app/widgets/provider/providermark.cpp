// SPDX-License-Identifier: Apache-2.0
#include "widgets/provider/providermark.h"

#include "theme/palette.h"
#include "theme/typography.h"

#include <QPainter>

void paintProviderMark(QPainter &painter, const QRect &rect, const QString &letter,
                       const QPalette &palette) {
    QRect circle(0, 0, providerMarkSize, providerMarkSize);
    circle.moveCenter(rect.center());
    QFont font = typeFont(TypeRole::Caption, TypeWeight::Strong);
    font.setPixelSize(letter.size() > 1 ? 11 : 13); // fixed, because the circle doesn't grow
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(role::AccentSoft));
    painter.drawEllipse(circle);
    painter.setPen(palette.color(role::Accent));
    painter.setFont(font);
    painter.drawText(circle, Qt::AlignCenter, letter);
    painter.restore();
}
