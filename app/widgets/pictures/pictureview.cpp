// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictures/pictureview.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"

#include <QPainter>

static constexpr int pictureFrame = metrics::grid; ///< shows where a transparent picture ends

PictureView::PictureView(const QString &name, QWidget *parent) : QWidget(parent) {
    setAccessibleName(plainLine(name));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureView::setImage(const QImage &image) {
    if (image.cacheKey() != image_.cacheKey()) {
        image_ = image;
        updateGeometry();
        update();
    }
}

QSize PictureView::sizeHint() const {
    return image_.size() + QSize(2 * pictureFrame, 2 * pictureFrame);
}

int PictureView::heightForWidth(int width) const {
    if (image_.isNull()) {
        return 0;
    }
    const int room = qMax(1, qMin(width - 2 * pictureFrame, image_.width()));
    return int(qint64(image_.height()) * room / image_.width()) + 2 * pictureFrame;
}

void PictureView::paintEvent(QPaintEvent *) {
    if (image_.isNull()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintBox(painter, rect(), metrics::radius, palette().color(role::Sunken),
             palette().color(role::Border));
    const QRect room = rect().adjusted(pictureFrame, pictureFrame, -pictureFrame, -pictureFrame);
    const QSize size = image_.width() > room.width() || image_.height() > room.height()
                           ? image_.size().scaled(room.size(), Qt::KeepAspectRatio)
                           : image_.size();
    QRect target(QPoint(), size);
    target.moveCenter(room.center());
    painter.drawImage(target, image_);
}
