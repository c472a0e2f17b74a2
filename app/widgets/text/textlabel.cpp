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

QSize TextLabel::line() const {
    if (!measured_.line.isValid() || measured_.text != text() || measured_.font != font()) {
        constexpr QRect unbounded(0, 0, 100000, 100000);
        const QRect line = fontMetrics().boundingRect(unbounded, Qt::TextWordWrap, text());
        measured_ = {text(), font(), line.size(), {}};
    }
    return measured_.line;
}

QSize TextLabel::sizeHint() const {
    return line().expandedTo(minimumSize());
}

QSize TextLabel::minimumSizeHint() const {
    // A wrapping label can be narrow, and a short one as narrow as its widest word. To find that
    // out takes time; a long text has long words.
    const int narrow = fontMetrics().averageCharWidth() * 12;
    QSize hint = line();
    if (hint.width() < 4 * narrow) {
        constexpr QRect wordByWord(0, 0, 1, 100000);
        hint.setWidth(fontMetrics().boundingRect(wordByWord, Qt::TextWordWrap, text()).width());
    }
    return hint.boundedTo({narrow, QWIDGETSIZE_MAX});
}

int TextLabel::heightForWidth(int width) const {
    const int room = qMax(width, minimumWidth());
    if (line().width() <= room) {
        return sizeHint().height();
    }
    if (measured_.wrapped.width() != room) {
        measured_.wrapped = {room, QLabel::heightForWidth(room)};
    }
    return qMax(measured_.wrapped.height(), minimumHeight());
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
