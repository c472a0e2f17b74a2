// SPDX-License-Identifier: Apache-2.0
#include "widgets/provider/providerpopup.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "widgets/provider/providerdelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

static constexpr int visibleRows = 7;
static constexpr int frame = metrics::grid / 2;

ProviderPopup::ProviderPopup(QAbstractItemModel *model, QWidget *field)
    : QListView(field), field_(field) {
    hide();
    setModel(model);
    setItemDelegate(new ProviderDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setViewportMargins(0, frame, 0, frame);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &ProviderPopup::take);
}

void ProviderPopup::open(int row) {
    if (parentWidget() != field_->window()) {
        setParent(field_->window());
    }
    place();
    if (!isVisible()) {
        qApp->installEventFilter(this);
        show();
    }
    raise();
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void ProviderPopup::place() {
    const int gap = metrics::grid / 4;
    const QRect field(field_->mapTo(parentWidget(), QPoint()), field_->size());
    const int rows = std::min(visibleRows, model()->rowCount());
    const int wanted = rows * sizeHintForRow(0) + 2 * frame;
    const int below = parentWidget()->height() - field.bottom() - 2 * gap;
    const int above = field.top() - 2 * gap;
    const bool isBelow = wanted <= below || below >= above;
    const int height = std::min(wanted, isBelow ? below : above);
    const int top = isBelow ? field.bottom() + 1 + gap : field.top() - gap - height;
    setGeometry(field.x(), top, field.width(), height);
}

bool ProviderPopup::takesKey(const QKeyEvent &event) {
    switch (event.key()) {
    case Qt::Key_Down:
        moveMark(1);
        return true;
    case Qt::Key_Up:
        moveMark(-1);
        return true;
    case Qt::Key_PageDown:
        moveMark(visibleRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveMark(1 - visibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void ProviderPopup::moveMark(int rows) {
    const int row = std::clamp(currentIndex().row() + rows, 0, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, 0));
}

void ProviderPopup::take(const QModelIndex &index) {
    hide();
    qApp->removeEventFilter(this);
    Q_EMIT taken(index);
}

void ProviderPopup::dismiss() {
    if (isVisible()) {
        hide();
        qApp->removeEventFilter(this);
        Q_EMIT dismissed();
    }
}

bool ProviderPopup::event(QEvent *event) {
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintBox(painter, rect(), metrics::radius, palette().color(role::Surface),
                 palette().color(role::ControlBorder));
        return true;
    }
    return QListView::event(event);
}

void ProviderPopup::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QListView::currentChanged(current, previous);
    if (isVisible() && current.isValid()) {
        QAccessibleEvent event(this, QAccessible::Focus); // the field keeps the keyboard
        event.setChild(current.row());
        QAccessible::updateAccessibility(&event);
    }
}

bool ProviderPopup::eventFilter(QObject *watched, QEvent *event) {
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget) {
        return false;
    }
    const bool isInside = widget == this || isAncestorOf(widget) || widget == field_;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (!isInside) {
            dismiss();
        }
        break;
    case QEvent::Resize:
        if (widget == parentWidget()) {
            dismiss();
        }
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (widget == field_) {
            dismiss();
        }
        break;
    default:
        break;
    }
    return false;
}
