// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/valuelabel.h"

#include "theme/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBoundaryFinder>

static constexpr int unbounded = 100000;
static constexpr qsizetype longestValue = 4096;

ValueLabel::ValueLabel(TypeRole typeRole, const QString &text, QWidget *parent)
    : TextLabel(typeRole, {}, parent) {
    setText(text);
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(whole_); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ValueLabel::setText(const QString &text) {
    whole_ = plainLine(text, longestValue);
    TextLabel::setText(text);
}

void ValueLabel::setMaximumLines(int lines) {
    maximumLines_ = lines;
    updateGeometry();
    update();
}

QSize ValueLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

int ValueLabel::flagsFor(const QString &text, int width) const {
    const int flags = static_cast<int>(this->alignment()) | Qt::TextWordWrap;
    const QRect wrapped = fontMetrics().boundingRect(QRect(0, 0, width, unbounded), flags, text);
    return wrapped.width() > width ? (flags | Qt::TextWrapAnywhere) & ~Qt::TextWordWrap : flags;
}

int ValueLabel::heightOf(const QString &text, int width) const {
    const QRect needed =
        fontMetrics().boundingRect(QRect(0, 0, width, unbounded), flagsFor(text, width), text);
    return qMax(needed.height(), fontMetrics().lineSpacing());
}

/// The longest beginning that fits, cut between two characters as a reader sees them.
QString ValueLabel::shownText(int width) const {
    const QString whole = text();
    const int most = maximumLines_ * fontMetrics().lineSpacing() + fontMetrics().leading();
    if (maximumLines_ == 0 || heightOf(whole, width) <= most) {
        return whole;
    }
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, whole);
    const auto beginning = [&](qsizetype size) {
        boundaries.setPosition(size);
        const qsizetype end = boundaries.isAtBoundary() ? size : boundaries.toPreviousBoundary();
        return whole.left(end).trimmed() + QChar(0x2026);
    };
    qsizetype fits = 0;
    for (qsizetype tooLong = whole.size(); fits + 1 < tooLong;) {
        const qsizetype middle = (fits + tooLong) / 2;
        (heightOf(beginning(middle), width) <= most ? fits : tooLong) = middle;
    }
    return beginning(fits);
}

int ValueLabel::heightForWidth(int width) const {
    return heightOf(shownText(width), width);
}

bool ValueLabel::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip && maximumLines_ > 0) {
        const bool isElided = shownText(contentsRect().width()) != text();
        setPlainToolTip(*this, isElided ? text() : QString());
    }
    return TextLabel::event(event);
}

void ValueLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int width = contentsRect().width();
    const QString shown = shownText(width);
    painter.drawText(contentsRect(), flagsFor(shown, width), shown);
}
