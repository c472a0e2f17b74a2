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
    fits_.clear();
    TextLabel::setText(text);
}

void ValueLabel::setMaximumLines(int lines) {
    maximumLines_ = lines;
    fits_.clear();
    updateGeometry();
    update();
}

QSize ValueLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

ValueLabel::Fit ValueLabel::measured(const QString &text, int width) const {
    int wrap = Qt::TextWordWrap;
    const auto needed = [&] {
        return fontMetrics().boundingRect(QRect(0, 0, width, unbounded), wrap, text);
    };
    QRect rect = needed();
    if (rect.width() > width) {
        wrap = Qt::TextWrapAnywhere;
        rect = needed();
    }
    return {rect.width(), text, wrap, qMax(rect.height(), fontMetrics().lineSpacing())};
}

/// The longest beginning that fits, cut between two characters as a reader sees them.
ValueLabel::Fit ValueLabel::fitted(int width) const {
    const QSize one = line();
    const Fit whole = one.width() <= width ? Fit{one.width(), text(), Qt::TextWordWrap,
                                                 qMax(one.height(), fontMetrics().lineSpacing())}
                                           : measured(text(), width);
    const int most = maximumLines_ * fontMetrics().lineSpacing() + fontMetrics().leading();
    if (maximumLines_ == 0 || whole.height <= most) {
        return whole;
    }
    QTextBoundaryFinder boundaries(QTextBoundaryFinder::Grapheme, whole.shown);
    const auto beginning = [&](qsizetype size) {
        boundaries.setPosition(size);
        const qsizetype end = boundaries.isAtBoundary() ? size : boundaries.toPreviousBoundary();
        return measured(whole.shown.left(end).trimmed() + QChar(0x2026), width);
    };
    qsizetype fits = 0;
    for (qsizetype tooLong = whole.shown.size(); fits + 1 < tooLong;) {
        const qsizetype middle = (fits + tooLong) / 2;
        (beginning(middle).height <= most ? fits : tooLong) = middle;
    }
    return beginning(fits);
}

const ValueLabel::Fit &ValueLabel::fit(int width) const {
    constexpr qsizetype mostWidths = 8;
    const auto known = fits_.constFind(width);
    if (known != fits_.cend()) {
        return *known;
    }
    if (fits_.size() == mostWidths) {
        fits_.clear();
    }
    return *fits_.insert(width, fitted(width));
}

int ValueLabel::heightForWidth(int width) const {
    return fit(width).height;
}

void ValueLabel::changeEvent(QEvent *event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fits_.clear();
    }
    TextLabel::changeEvent(event);
}

bool ValueLabel::event(QEvent *event) {
    if (event->type() == QEvent::ToolTip && maximumLines_ > 0) {
        const bool isElided = fit(contentsRect().width()).shown != text();
        setPlainToolTip(*this, isElided ? text() : QString());
    }
    return TextLabel::event(event);
}

void ValueLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const Fit &fitting = fit(contentsRect().width());
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | fitting.wrap, fitting.shown);
}
