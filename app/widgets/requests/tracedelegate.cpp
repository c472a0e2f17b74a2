// SPDX-License-Identifier: Apache-2.0
#include "widgets/requests/tracedelegate.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/requests/tracemodel.h"

#include <bifrost/protocolstep.h>

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;
using Route = bifrost::ProtocolStep::Route;

/// Where the lanes are, with names above them or with icons.
struct Lanes {
    int first;
    int distance;
};
static constexpr Lanes wideLanes{48, 84};
static constexpr Lanes narrowLanes{28, 44};
static constexpr int narrowWidth = 460;
static constexpr qreal arrowHead = 4;
static constexpr qreal arrowGap = 4;  ///< between an arrow and the line of its lane
static constexpr qreal arrowRise = 5; ///< of a request above the middle, and of its response below
static constexpr qreal localRadius = 4;

namespace {

struct Row {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    QColor ink;

    [[nodiscard]] qreal lane(Lane lane) const {
        return option.rect.x() + laneX(lane, option.rect.width(), option.direction);
    }
    [[nodiscard]] qreal middle() const { return option.rect.center().y() + 0.5; }
};

void paintLanes(const Row &row) {
    row.painter.setPen(QPen(row.option.palette.color(role::Border), 1));
    for (const auto lane : {Lane::Application, Lane::Browser, Lane::Provider}) {
        const qreal x = std::floor(row.lane(lane)) + 0.5;
        row.painter.drawLine(QPointF(x, row.option.rect.top()),
                             QPointF(x, row.option.rect.bottom() + 1));
    }
}

void paintArrow(const Row &row, Lane from, Lane to, qreal y, Qt::PenStyle style) {
    const qreal direction = row.lane(to) > row.lane(from) ? 1 : -1;
    const QPointF start(row.lane(from) + direction * arrowGap, y);
    const QPointF end(row.lane(to) - direction * arrowGap, y);
    row.painter.setPen(QPen(row.ink, 1.5, style, Qt::FlatCap));
    row.painter.drawLine(start, end - QPointF(direction * arrowHead, 0));
    row.painter.setPen(Qt::NoPen);
    row.painter.setBrush(row.ink);
    row.painter.drawPolygon(QPolygonF{{end, end - QPointF(direction * 2 * arrowHead, arrowHead),
                                       end - QPointF(direction * 2 * arrowHead, -arrowHead)}});
}

void paintRoute(const Row &row, Route route, bool isPending) {
    const qreal y = row.middle();
    switch (route) {
    case Route::Exchange:
        paintArrow(row, Lane::Application, Lane::Provider, y - arrowRise, Qt::SolidLine);
        if (!isPending) {
            paintArrow(row, Lane::Provider, Lane::Application, y + arrowRise, Qt::DashLine);
        }
        break;
    case Route::Outward:
        paintArrow(row, Lane::Application, Lane::Browser, y, Qt::SolidLine);
        paintArrow(row, Lane::Browser, Lane::Provider, y, Qt::SolidLine);
        break;
    case Route::Inward:
        paintArrow(row, Lane::Provider, Lane::Browser, y, Qt::SolidLine);
        paintArrow(row, Lane::Browser, Lane::Application, y, Qt::SolidLine);
        break;
    case Route::Local:
        row.painter.setPen(Qt::NoPen);
        row.painter.setBrush(row.ink);
        row.painter.drawEllipse(QPointF(std::floor(row.lane(Lane::Application)) + 0.5, y),
                                localRadius, localRadius);
        break;
    }
}

/// Left of it the diagram, or right of it where people read from the right.
QRect wordsRect(const QStyleOptionViewItem &option) {
    const int outer = metrics::grid + metrics::grid / 2;
    return option.direction == Qt::LeftToRight
               ? option.rect.adjusted(lanesWidth(option.rect.width()), 0, -outer, 0)
               : option.rect.adjusted(outer, 0, -lanesWidth(option.rect.width()), 0);
}

void paintHeading(const Row &row, const QModelIndex &index) {
    const QRect words =
        row.option.rect.adjusted(2 * metrics::grid, metrics::grid, -2 * metrics::grid, 0);
    row.painter.setFont(typeFont(TypeRole::Caption, TypeWeight::Strong));
    row.painter.setPen(row.option.palette.color(role::Text));
    row.painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                         index.data(Qt::DisplayRole).toString());
    row.painter.setFont(typeFont(TypeRole::Caption));
    row.painter.setPen(row.option.palette.color(role::MutedText));
    row.painter.drawText(words, Qt::AlignVCenter | Qt::AlignTrailing,
                         index.data(TraceModel::ResultRole).toString());
}

void paintWords(const Row &row, const QModelIndex &index) {
    const QRect words = wordsRect(row.option);
    const bool failed = index.data(TraceModel::FailedRole).toBool();
    row.painter.setLayoutDirection(row.option.direction);
    const auto line = [&](const QString &text, TypeRole type, QPalette::ColorRole tone,
                          Qt::Alignment half) {
        row.painter.setFont(typeFont(type));
        row.painter.setPen(row.option.palette.color(tone));
        const int middle = row.option.rect.center().y();
        const QRect box = half == Qt::AlignBottom
                              ? QRect(words.x(), row.option.rect.y(), words.width(),
                                      middle - row.option.rect.y() + 2)
                              : QRect(words.x(), middle + 2, words.width(),
                                      row.option.rect.bottom() - middle - 2);
        row.painter.drawText(
            box, half | Qt::AlignLeading,
            row.painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    line(index.data(Qt::DisplayRole).toString(), TypeRole::Body, role::Text, Qt::AlignBottom);
    line(index.data(TraceModel::ResultRole).toString(), TypeRole::Caption,
         failed ? role::Danger : role::MutedText, Qt::AlignTop);
}

} // namespace

static const Lanes &lanesOf(int width) {
    return isNarrow(width) ? narrowLanes : wideLanes;
}

bool isNarrow(int width) {
    return width < narrowWidth;
}

int laneX(Lane lane, int width, Qt::LayoutDirection direction) {
    const Lanes &lanes = lanesOf(width);
    const int x = lanes.first + static_cast<int>(lane) * lanes.distance;
    return direction == Qt::LeftToRight ? x : width - x;
}

int lanesWidth(int width) {
    const Lanes &lanes = lanesOf(width);
    return 2 * lanes.first + (laneCount - 1) * lanes.distance;
}

void TraceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool failed = index.data(TraceModel::FailedRole).toBool();
    Row row{*painter, option, option.palette.color(failed ? role::Danger : role::Accent)};
    if (index.data(TraceModel::IsHeadingRole).toBool()) {
        paintHeading(row, index);
        painter->restore();
        return;
    }
    const QRect box = option.rect.adjusted(metrics::grid / 2, 1, -metrics::grid / 2, -1);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintBox(*painter, box, metrics::radius, option.palette.color(role::AccentSoft), {});
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(*painter, box, metrics::radius, option.palette.color(role::Hover), {});
    }
    paintLanes(row);
    paintRoute(row, static_cast<Route>(index.data(TraceModel::RouteRole).toInt()),
               index.data(TraceModel::PendingRole).toBool());
    paintWords(row, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(*painter, box, metrics::radius, option.palette.color(role::Accent));
    }
    painter->restore();
}

QSize TraceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int caption = QFontMetrics(typeFont(TypeRole::Caption)).height();
    if (index.data(TraceModel::IsHeadingRole).toBool()) {
        return {option.rect.width(), caption + 3 * metrics::grid};
    }
    const int body = QFontMetrics(typeFont(TypeRole::Body)).height();
    return {option.rect.width(), qMax(metrics::controlHeight, body + caption + 2 * metrics::grid)};
}
