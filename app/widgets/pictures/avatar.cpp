// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictures/avatar.h"

#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/typography.h"

#include <QPainter>
#include <QPainterPath>

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent), diameter_(diameter) {
    setFixedSize(diameter, diameter);
}

void Avatar::setInitials(const QString &initials) {
    initials_ = initials;
    update();
}

void Avatar::setPicture(const QPixmap &picture) {
    picture_ = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintAvatar(painter, rect(), picture_, initials_, palette());
}

/// Two fifths of the circle; as large as text of the window is, if that differs little, because a
/// font of a size of its own takes time at every start.
static QFont initialsFont(int diameter) {
    const int wanted = qMax(10, diameter * 2 / 5);
    for (const auto size : {TypeRole::Caption, TypeRole::Body, TypeRole::Heading}) {
        const QFont font = typeFont(size, TypeWeight::Strong);
        if (qAbs(font.pixelSize() - wanted) <= 2) {
            return font;
        }
    }
    QFont font = typeFont(TypeRole::Body, TypeWeight::Strong);
    font.setPixelSize(wanted);
    return font;
}

void paintAvatar(QPainter &painter, const QRect &circle, const QPixmap &picture,
                 const QString &initials, const QPalette &palette) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!picture.isNull()) {
        QPainterPath clip;
        clip.addEllipse(circle);
        painter.setClipPath(clip);
        painter.drawPixmap(circle, picture);
    } else if (!initials.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(role::Accent));
        painter.drawEllipse(circle);
        painter.setFont(initialsFont(circle.height()));
        painter.setPen(palette.color(role::OnAccent));
        painter.drawText(circle, Qt::AlignCenter, initials);
    } else {
        painter.setPen(QPen(palette.color(role::Border), 1));
        painter.setBrush(palette.color(role::Surface));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        drawIcon(painter, QStringLiteral("profile"), circle, circle.height() * 5 / 8,
                 palette.color(role::MutedText));
    }
    painter.restore();
}
