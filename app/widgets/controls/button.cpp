// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/button.h"

#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/textwidth.h"
#include "theme/typography.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

static constexpr int smallIcon = 18;

Button::Button(Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), kind_(kind) {
    setFont(typeFont(TypeRole::Body, TypeWeight::Strong));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses the focused button
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Button::setIconName(const QString &name) {
    iconName_ = name;
    updateGeometry();
    update();
}

int Button::sides() const {
    const int padding = kind_ == Kind::Quiet ? metrics::fieldPadding : metrics::buttonPadding;
    return 2 * padding + (iconName_.isEmpty() ? 0 : smallIcon + metrics::grid);
}

QSize Button::wordsIn(int width) const {
    constexpr int unbounded = 100000;
    return fontMetrics()
        .boundingRect(QRect(0, 0, width, unbounded), Qt::TextShowMnemonic | Qt::TextWordWrap,
                      text())
        .size();
}

QSize Button::sizeHint() const {
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return {words.width() + sides(),
            qMax(metrics::controlHeight, words.height() + 2 * metrics::grid)};
}

QSize Button::minimumSizeHint() const {
    return {widestPart(fontMetrics(), text()) + sides(), sizeHint().height()};
}

int Button::heightForWidth(int width) const {
    const int height = wordsIn(qMax(1, width - sides())).height();
    return qMax(metrics::controlHeight, height + 2 * metrics::grid);
}

QColor Button::fill() const {
    const bool hovered = isEnabled() && underMouse();
    if (kind_ == Kind::Primary) {
        if (!isEnabled()) {
            return palette().color(role::Hover);
        }
        return palette().color(hovered || isDown() ? role::AccentHover : role::Accent);
    }
    if (isEnabled() && (hovered || isDown())) {
        return palette().color(role::Hover);
    }
    return kind_ == Kind::Quiet ? QColor() : palette().color(role::Surface);
}

QColor Button::outline() const {
    if (kind_ == Kind::Primary || kind_ == Kind::Quiet) {
        return {};
    }
    return palette().color(isEnabled() ? role::ControlBorder : role::Border);
}

QColor Button::ink() const {
    if (!isEnabled()) {
        return palette().color(role::MutedText);
    }
    switch (kind_) {
    case Kind::Primary:
        return palette().color(role::OnAccent);
    case Kind::Danger:
        return palette().color(role::Danger);
    case Kind::Quiet:
        return palette().color(role::Accent);
    case Kind::Secondary:
        break;
    }
    return palette().color(role::Text);
}

void Button::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radius, fill(), outline());
    if (hasFocus()) {
        const bool filled = kind_ == Kind::Primary;
        const int inset = filled ? metrics::focusInset : 0;
        paintFocusRing(painter, rect().adjusted(inset, inset, -inset, -inset),
                       metrics::radius - inset,
                       palette().color(filled ? role::OnAccent : role::Accent));
    }
    const int icon = iconName_.isEmpty() ? 0 : smallIcon + metrics::grid;
    const int wordsWidth =
        qMin(fontMetrics().size(Qt::TextShowMnemonic, text()).width(), width() - sides());
    const int left = (width() - wordsWidth - icon) / 2;
    if (icon > 0) {
        drawIcon(painter, iconName_, mirrored(QRect(left, 0, smallIcon, height()), *this),
                 smallIcon, ink());
    }
    painter.setPen(ink());
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    const bool isOneLine = width() >= sizeHint().width();
    const int flags = Qt::AlignVCenter |
                      (isOneLine ? int(Qt::AlignLeft) : Qt::AlignHCenter | Qt::TextWordWrap) |
                      (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.drawText(mirrored(QRect(left + icon, 0, wordsWidth + 2, height()), *this), flags,
                     text());
}

void Button::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeFont(TypeRole::Body, TypeWeight::Strong));
        updateGeometry();
    }
    QPushButton::changeEvent(event);
}
