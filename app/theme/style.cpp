// SPDX-License-Identifier: Apache-2.0
#include "theme/style.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/plaintext.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(QStyleFactory::create(u"fusion"_s)) {}

void Style::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    keepPlain(*widget); // runs before Qt sets the text of a tooltip
    // A menu is a separate window and would otherwise use the system's palette.
    if (auto *menu = qobject_cast<QMenu *>(widget); menu && menu->parentWidget()) {
        menu->setPalette(menu->parentWidget()->palette());
    }
    if (qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option,
                       const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::grid;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metrics::focusRing;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const {
    switch (hint) {
    case SH_UnderlineShortcut:
        return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
    case SH_Widget_Animation_Duration:
        return motion_ == Motion::Reduced ? 0 : 150;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const {
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const bool writable =
            option->state.testFlag(State_Enabled) && !(edit && edit->isReadOnly());
        paintField(*painter, option->rect, option->palette,
                   {.focused = option->state.testFlag(State_HasFocus), .writable = writable});
        return;
    }
    case PE_Frame:
        paintField(*painter, option->rect, option->palette,
                   {.focused = option->state.testFlag(State_HasFocus),
                    .writable = widget && widget->testAttribute(Qt::WA_InputMethodEnabled)});
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect: // the widgets draw their own ring
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const {
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum) {
        return;
    }
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    const bool active = bar->state.testFlag(State_MouseOver) || bar->state.testFlag(State_Sunken);
    const int inset = active ? 2 : 3;
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    QColor color = option->palette.color(role::ControlBorder);
    color.setAlphaF(active ? 1.0F : 0.6F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(thumb, radius, radius);
    painter->restore();
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const {
    if (type == CT_LineEdit) {
        return {size.width() + 2 * metrics::fieldPadding,
                qMax(metrics::controlHeight, size.height() + 2 * metrics::grid)};
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const {
    if (element == SE_LineEditContents) {
        return option->rect.adjusted(metrics::fieldPadding - 2, 2, 2 - metrics::fieldPadding, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const {
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
    // No arrow buttons: the groove fills the bar.
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 ideal = qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep);
        thumb = qMin(length, qMax(pixelMetric(PM_ScrollBarSliderMin, option, widget), int(ideal)));
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - thumb, bar->upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                          : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return span(start, thumb);
    case SC_ScrollBarSubPage:
        return span(0, start);
    case SC_ScrollBarAddPage:
        return span(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

bool mayAnimate(const QWidget *widget) {
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}
