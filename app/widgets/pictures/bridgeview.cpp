// SPDX-License-Identifier: Apache-2.0
#include "widgets/pictures/bridgeview.h"

#include "theme/icons.h"
#include "theme/palette.h"
#include "theme/style.h"
#include "widgets/pictures/avatar.h"

#include <QEasingCurve>
#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

static constexpr int viewHeight = 136;
static constexpr qreal endRadius = 28;
static constexpr qreal span = 264; ///< between the centers of the two ends
static constexpr qreal rise = 84;  ///< of the arch over them
static constexpr qreal stroke = 5;
static constexpr int crossingMilliseconds = 1600;
static constexpr int frameMilliseconds = 40;

BridgeView::BridgeView(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BridgeView::setBridge(Bridge bridge) {
    bridge_ = bridge;
    updateMotion();
    update();
}

void BridgeView::setPerson(const QPixmap &picture, const QString &initials) {
    picture_ = picture;
    initials_ = initials;
    update();
}

QSize BridgeView::sizeHint() const {
    return {int(span + 4 * endRadius), viewHeight};
}

void BridgeView::showEvent(QShowEvent *event) {
    updateMotion();
    QWidget::showEvent(event);
}

void BridgeView::hideEvent(QHideEvent *event) {
    motion_.stop();
    QWidget::hideEvent(event);
}

void BridgeView::updateMotion() {
    const bool moves = bridge_ == Bridge::Crossing && isVisible() && mayAnimate(this);
    if (moves && !motion_.isActive()) {
        moving_.start();
        motion_.start(frameMilliseconds, this);
    } else if (!moves) {
        motion_.stop();
    }
}

void BridgeView::timerEvent(QTimerEvent *event) {
    if (event->timerId() == motion_.timerId()) {
        update();
        return;
    }
    QWidget::timerEvent(event);
}

qreal BridgeView::lightPosition() const {
    if (!motion_.isActive()) {
        return 0.5; // with reduced motion, fixed in the middle
    }
    static const QEasingCurve pace(QEasingCurve::InOutSine);
    return pace.valueForProgress(double(moving_.elapsed() % crossingMilliseconds) /
                                 crossingMilliseconds);
}

void BridgeView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal baseline = height() - endRadius - 4;
    const QPointF left(width() / 2.0 - span / 2, baseline);
    const QPointF right(width() / 2.0 + span / 2, baseline);
    // Half an ellipse, from end to end.
    paintArch(painter, QRectF(left.x(), baseline - rise, span, 2 * rise));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    paintEnd(painter, isMirrored ? right : left, u"computer"_s);
    paintEnd(painter, isMirrored ? left : right, u"provider"_s);
}

// The inner arches fade out toward the ground.
static QPen echoPen(const QRectF &arch, QColor color, float strength) {
    QLinearGradient gradient(0, arch.top(), 0, arch.center().y());
    color.setAlphaF(strength);
    gradient.setColorAt(0, color);
    color.setAlphaF(0);
    gradient.setColorAt(0.85, color);
    return {QBrush(gradient), stroke, Qt::SolidLine, Qt::FlatCap};
}

void BridgeView::paintArch(QPainter &painter, const QRectF &arch) {
    constexpr int halfTurn = 180 * 16;
    const auto draw = [&](const QRectF &rect, const QPen &pen) {
        painter.setPen(pen);
        painter.drawArc(rect, 0, halfTurn);
    };
    painter.setBrush(Qt::NoBrush);
    const QColor accent = palette().color(role::Accent);
    if (bridge_ == Bridge::Closed || bridge_ == Bridge::Crossing) {
        draw(arch.adjusted(26, 20, -26, -20), echoPen(arch, accent, 0.38F));
        draw(arch.adjusted(52, 40, -52, -40), echoPen(arch, accent, 0.2F));
    }
    QPen rail(palette().color(role::Border), stroke, Qt::SolidLine, Qt::RoundCap);
    if (bridge_ == Bridge::Open || bridge_ == Bridge::Broken) {
        rail.setDashPattern({0.1, 2.2});
        rail.setColor(palette().color(role::ControlBorder));
    }
    if (bridge_ == Bridge::Closed) {
        rail.setColor(accent);
    }
    draw(arch, rail);
    if (bridge_ == Bridge::Crossing) {
        constexpr qreal lit = 40;                        // degrees
        const qreal way = lightPosition() * (180 - lit); // from this computer to the provider
        const qreal start = layoutDirection() == Qt::RightToLeft ? way : 180 - way - lit;
        painter.setPen(QPen(accent, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(arch, qRound(start * 16), qRound(lit * 16));
    }
    if (bridge_ == Bridge::Broken) {
        const QRect mark(qRound(arch.center().x()) - 18, qRound(arch.top()) - 18, 36, 36);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(role::Background));
        painter.drawEllipse(mark);
        drawIcon(painter, u"offline"_s, mark, 24, palette().color(role::Warning));
    }
}

void BridgeView::paintEnd(QPainter &painter, const QPointF &centre, const QString &iconName) {
    const QRectF circle(centre.x() - endRadius, centre.y() - endRadius, 2 * endRadius,
                        2 * endRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(role::Background));
    painter.drawEllipse(circle.adjusted(-6, -6, 6, 6));
    if (iconName == "computer"_L1 && !(initials_.isEmpty() && picture_.isNull())) {
        paintAvatar(painter, circle.toRect(), picture_, initials_, palette());
        return;
    }
    painter.setPen(QPen(palette().color(role::Border), 1));
    painter.setBrush(palette().color(role::Surface));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    const QColor ink = palette().color(
        bridge_ == Bridge::Closed || bridge_ == Bridge::Crossing ? role::Accent : role::MutedText);
    drawIcon(painter, iconName, circle.toRect(), 26, ink);
}
