// SPDX-License-Identifier: Apache-2.0
#include "widgets/requests/traceview.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/requests/tracedelegate.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

static constexpr int mostShown = 380; ///< the height from which the list scrolls, in pixels

TraceView::TraceView(QWidget *parent) : QListView(parent) {
    setModel(&model_);
    setItemDelegate(new TraceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Requests"));
    viewport()->setAutoFillBackground(false);
}

void TraceView::setSteps(const QList<bifrost::ProtocolStep> &steps) {
    const bool isAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const bool wasEmpty = model_.rowCount() == 0;
    model_.setSteps(steps);
    updateGeometry();
    if (!currentIndex().isValid() && model_.rowCount() > 0) {
        setCurrentIndex(model_.index(1)); // below the first heading
    }
    if (isAtEnd && !wasEmpty) {
        scrollToBottom();
    }
    viewport()->update();
}

const bifrost::ProtocolStep *TraceView::selectedStep() const {
    return model_.step(currentIndex());
}

int TraceView::rowsHeight() const {
    int height = 0;
    for (int row = 0; row < model_.rowCount() && height < mostShown; ++row) {
        height += sizeHintForRow(row);
    }
    return height;
}

QSize TraceView::sizeHint() const {
    return {metrics::columnWidth, std::min(rowsHeight(), mostShown)};
}

QSize TraceView::minimumSizeHint() const {
    return {lanesWidth(0), sizeHint().height()};
}

void TraceView::scrollTo(const QModelIndex &index, ScrollHint hint) {
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    if (above.data(TraceModel::IsHeadingRole).toBool()) {
        QListView::scrollTo(above, hint);
    }
    QListView::scrollTo(index, hint);
}

void TraceView::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    scrollTo(currentIndex()); // at first there is no room even for the heading
}

void TraceView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT stepSelected();
}

LaneHeader::LaneHeader(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LaneHeader::sizeHint() const {
    return {metrics::columnWidth,
            QFontMetrics(typeFont(TypeRole::Caption)).height() + 2 * metrics::grid};
}

void LaneHeader::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setFont(typeFont(TypeRole::Caption, TypeWeight::Strong));
    painter.setPen(palette().color(role::MutedText));
    const std::array names{tr("Application"), tr("Browser"), tr("Provider")};
    constexpr std::array icons{"computer", "browser", "provider"};
    constexpr int half = 44;
    for (int i = 0; i < laneCount; ++i) {
        const int x = laneX(static_cast<Lane>(i), width(), layoutDirection());
        if (isNarrow(width())) {
            drawIcon(painter, QString::fromLatin1(icons[size_t(i)]),
                     QRect(x - half, 0, 2 * half, height()), metrics::iconSize,
                     palette().color(role::MutedText));
            continue;
        }
        const QString name =
            painter.fontMetrics().elidedText(names[size_t(i)], Qt::ElideRight, 2 * half - 2);
        painter.drawText(QRect(x - half, 0, 2 * half, height()), Qt::AlignCenter, name);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(role::Border));
}
