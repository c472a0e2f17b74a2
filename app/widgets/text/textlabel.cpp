// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/textlabel.h"

#include "theme/direction.h"
#include "theme/plaintext.h"

#include <QEvent>
#include <QStyle>

static TypeWeight usualWeight(TypeRole typeRole) {
    return typeRole == TypeRole::Title || typeRole == TypeRole::Heading ? TypeWeight::Strong
                                                                        : TypeWeight::Regular;
}

TextLabel::TextLabel(TypeRole typeRole, const QString &text, QWidget *parent)
    : QLabel(parent), typeRole_(typeRole), weight_(usualWeight(typeRole)) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    updateFont();
    setText(text);
}

void TextLabel::setText(const QString &text) {
    const bool isSelectable = textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    QLabel::setText(isSelectable ? plainLine(text) : withIsolates(plainLine(text)));
}

void TextLabel::setTone(QPalette::ColorRole tone) {
    setForegroundRole(tone);
}

void TextLabel::setWeight(TypeWeight weight) {
    weight_ = weight;
    updateFont();
}

void TextLabel::setSingleLine() {
    setWordWrap(false);
}

void TextLabel::reserveLines(int lines) {
    reservedLines_ = lines;
    updateFont();
}

void TextLabel::setSelectable() {
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setCursor(Qt::IBeamCursor);
    // QLabel lets a text that can be selected begin where its own letters do.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                 Qt::AlignVCenter);
}

QSize TextLabel::minimumSizeHint() const {
    // A wrapping label can be narrow; QLabel's own hint would keep the column wide.
    QSize hint = QLabel::minimumSizeHint();
    if (wordWrap()) {
        hint.setWidth(qMin(hint.width(), fontMetrics().averageCharWidth() * 12));
    }
    return hint;
}

void TextLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ApplicationFontChange) {
        updateFont();
    }
    QLabel::changeEvent(event);
}

void TextLabel::updateFont() {
    setFont(typeFont(typeRole_, weight_));
    if (reservedLines_ > 0) {
        setMinimumHeight(reservedLines_ * fontMetrics().lineSpacing() + 1);
    }
}
