// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

enum class Motion { Full, Reduced };

/// Paints Qt's standard widgets in the application's design. Uses only the palette, so that one
/// `setPalette()` changes the color scheme. The application's own widgets paint themselves.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    /// `Reduced` stops the animations of Qt and of the application.
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

/// Whether `widget` may animate.
[[nodiscard]] bool mayAnimate(const QWidget *widget);
