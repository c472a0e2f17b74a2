// SPDX-License-Identifier: Apache-2.0
#include "theme/icons.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static QPixmap renderSvg(const QString &path, int size, qreal ratio) {
    QSvgRenderer renderer(path);
    if (!renderer.isValid()) {
        return {};
    }
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap tintedIcon(const QString &name, int size, const QColor &color, qreal devicePixelRatio) {
    const QString key =
        u"bifrost/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = renderSvg(u":/bifrost/icons/%1.svg"_s.arg(name), size, devicePixelRatio);
    if (pixmap.isNull()) {
        return pixmap;
    }
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, size + 1, size + 1), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// What points to where reading goes on is mirrored with the text.
static bool pointsOnward(const QString &name) {
    return name == "signout"_L1;
}

void drawIcon(QPainter &painter, const QString &name, const QRect &rect, int size,
              const QColor &color) {
    const QPixmap pixmap = tintedIcon(name, size, color, painter.device()->devicePixelRatioF());
    const QPoint place(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    if (painter.layoutDirection() == Qt::RightToLeft && pointsOnward(name)) {
        painter.save();
        painter.translate(2 * place.x() + size, 0);
        painter.scale(-1, 1);
        painter.drawPixmap(place, pixmap);
        painter.restore();
        return;
    }
    painter.drawPixmap(place, pixmap);
}

QPixmap applicationPixmap(int size, qreal devicePixelRatio) {
    const QString key = u"bifrost/app/%1/%2"_s.arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderSvg(u":/bifrost/icons/app.svg"_s, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}
