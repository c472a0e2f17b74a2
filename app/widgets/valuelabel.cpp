// SPDX-License-Identifier: Apache-2.0
#include "widgets/valuelabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

static constexpr int unbounded = 100000;

ValueLabel::ValueLabel(TypeRole typeRole, const QString &text, QWidget *parent)
    : TextLabel(typeRole, text, parent) {
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(this->text()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSize ValueLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

int ValueLabel::flagsFor(int width) const {
    const int flags = static_cast<int>(this->alignment()) | Qt::TextWordWrap;
    const QRect wrapped = fontMetrics().boundingRect(QRect(0, 0, width, unbounded), flags, text());
    return wrapped.width() > width ? (flags | Qt::TextWrapAnywhere) & ~Qt::TextWordWrap : flags;
}

int ValueLabel::heightForWidth(int width) const {
    const QRect needed =
        fontMetrics().boundingRect(QRect(0, 0, width, unbounded), flagsFor(width), text());
    return qMax(needed.height(), fontMetrics().lineSpacing());
}

void ValueLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), flagsFor(contentsRect().width()), text());
}
