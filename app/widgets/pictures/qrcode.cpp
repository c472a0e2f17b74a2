// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictures/qrcode.h"

#include "theme/metrics.h"
#include "theme/painting.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace {

constexpr int quietZone = 4;      // in modules, on each side
constexpr int smallestModule = 3; // in pixels: cameras read it off a screen at arm's length
constexpr int usualSide = 168;

} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text) {
    if (text == text_) {
        return;
    }
    text_ = text;
    width_ = 0;
    dark_.clear();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr
                       : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (code) {
        width_ = code->width;
        dark_.reserve(static_cast<std::size_t>(width_) * width_);
        for (int i = 0; i < width_ * width_; ++i) {
            dark_.push_back((code->data[i] & 1U) != 0);
        }
    }
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const {
    const int modules = width_ + 2 * quietZone;
    const int side = modules * qMax(smallestModule, usualSide / modules);
    return isEmpty() ? QSize() : QSize(side, side);
}

void QrCode::paintEvent(QPaintEvent *) {
    if (isEmpty()) {
        return;
    }
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radius, Qt::white, {});
    const int modules = width_ + 2 * quietZone;
    const int module = qMin(width(), height()) / modules;
    const int left = (width() - module * width_) / 2;
    const int top = (height() - module * width_) / 2;
    for (int y = 0; y < width_; ++y) {
        for (int x = 0; x < width_; ++x) {
            if (dark_[static_cast<std::size_t>(y) * width_ + x]) {
                painter.fillRect(left + x * module, top + y * module, module, module, Qt::black);
            }
        }
    }
}
