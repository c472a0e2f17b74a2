// SPDX-License-Identifier: Apache-2.0
#include "pages/accounts/accountlistview.h"

#include "pages/accounts/accountpainting.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

static constexpr int mostVisibleRows = 7;

namespace {

/// Paints a row of an `AccountList`.
class AccountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const auto *list = qobject_cast<const AccountList *>(index.model());
        const QPalette &palette = option.palette;
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        const QColor ground = palette.color(isHovered ? role::Hover : role::Surface);
        const QRect row = option.rect.adjusted(metrics::grid / 2, 1, -metrics::grid / 2, -1);
        if (isHovered) {
            paintBox(*painter, row, metrics::radius, ground, {});
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            paintFocusRing(*painter, row, metrics::radius, palette.color(role::Accent));
        }
        paintAccount(*painter, row, option.direction, list->line(index.row()), palette, ground);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/) const override {
        return {option.rect.width(), accountRowHeight() + 2};
    }
};

} // namespace

AccountListView::AccountListView(AccountList *list, QWidget *parent)
    : QListView(parent), list_(list) {
    setModel(list);
    setItemDelegate(new AccountDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(this, &QListView::clicked, this, &AccountListView::take);
    connect(list, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
}

int AccountListView::heightFor(int rows) const {
    return rows * (accountRowHeight() + 2);
}

QSize AccountListView::sizeHint() const {
    return {QListView::sizeHint().width(),
            heightFor(std::clamp(list_->rowCount(), 0, mostVisibleRows))};
}

QSize AccountListView::minimumSizeHint() const {
    return {0, heightFor(std::clamp(list_->rowCount(), 0, 1))};
}

void AccountListView::mark(int row) {
    setCurrentIndex(list_->index(row, 0));
    scrollTo(currentIndex());
}

void AccountListView::moveMark(int rows) {
    mark(std::clamp(currentIndex().row() + rows, 0, list_->rowCount() - 1));
}

void AccountListView::takeMarked() {
    take(currentIndex());
}

void AccountListView::take(const QModelIndex &index) {
    if (index.isValid()) {
        Q_EMIT taken(list_->line(index.row()).id);
    }
}

void AccountListView::keyPressEvent(QKeyEvent *event) {
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        takeMarked();
        return;
    case Qt::Key_Up:
        if (row <= 0) {
            Q_EMIT leftUpward();
            return;
        }
        break;
    case Qt::Key_Down:
        if (row + 1 >= list_->rowCount()) {
            Q_EMIT leftDownward();
            return;
        }
        break;
    case Qt::Key_Escape: // the switcher's
        event->ignore();
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void AccountListView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (isVisible() && current.isValid() && !hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus); // the search field has the keyboard
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}
