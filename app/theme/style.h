// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

enum class Motion { Full, Reduced };

/// Draws the stock widgets in the product's look, from the palette alone, so that a change of
/// scheme is one `setPalette()`. The product's own widgets paint themselves.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    /// Qt's own animations and ours stop when the system asks for less motion.
    void setMotion(Motion motion) { motion_ = motion; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;

private:
    Motion motion_ = Motion::Full;
};

/// True when `widget` may animate.
[[nodiscard]] bool mayAnimate(const QWidget *widget);
