// SPDX-License-Identifier: Apache-2.0
#include "widgets/flowlayout.h"

#include <QGuiApplication>
#include <QStyle>
#include <QWidget>

FlowLayout::FlowLayout(Qt::Alignment horizontal, int spacing)
    : horizontal_(horizontal), gap_(spacing) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setOutdent(int outdent) {
    if (outdent_ != outdent) {
        outdent_ = outdent;
        invalidate();
    }
}

void FlowLayout::addItem(QLayoutItem *item) {
    items_.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem *item = items_[size_t(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

/// What is wider than a line may be higher instead.
static QSize sizeOf(const QLayoutItem &item, int width) {
    const QSize size = item.sizeHint();
    if (size.width() <= width) {
        return size;
    }
    return {width, item.hasHeightForWidth() ? item.heightForWidth(width) : size.height()};
}

std::vector<FlowLayout::Line> FlowLayout::breakLines(int width) const {
    std::vector<Line> lines;
    for (const auto &item : items_) {
        if (item->isEmpty()) { // hidden
            continue;
        }
        const QSize size = sizeOf(*item, width);
        const bool fits = !lines.empty() && lines.back().width + gap_ + size.width() <= width;
        if (!fits) {
            lines.emplace_back();
        }
        Line &line = lines.back();
        line.width += (line.items.empty() ? 0 : gap_) + size.width();
        line.height = qMax(line.height, size.height());
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = breakLines(width - margins.left() - margins.right() + outdent_);
    if (lines.empty()) {
        return 0; // no buttons, no gap above them
    }
    for (const Line &line : lines) {
        height += line.height;
    }
    return height + gap_ * qMax(0, int(lines.size()) - 1);
}

QSize FlowLayout::sizeHint() const {
    constexpr int oneLine = 100000;
    const auto lines = breakLines(oneLine);
    const QMargins margins = contentsMargins();
    return lines.empty() ? QSize(0, 0) : QSize(lines[0].width, lines[0].height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto &item : items_) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.isEmpty() ? size : size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins()).adjusted(-outdent_, 0, 0, 0);
    const auto direction =
        parentWidget() ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int y = area.y();
    for (const Line &line : breakLines(area.width())) {
        int x = area.x();
        if (horizontal_.testFlag(Qt::AlignHCenter)) {
            x += qMax(0, area.width() - line.width) / 2;
        }
        for (QLayoutItem *item : line.items) {
            const QSize size = sizeOf(*item, area.width());
            const QRect place({x, y}, size);
            // Not by the item, which would keep a button to the height of one line.
            item->widget()->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + gap_;
        }
        y += line.height + gap_;
    }
}
