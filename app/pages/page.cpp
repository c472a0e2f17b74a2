// SPDX-License-Identifier: Apache-2.0
#include "pages/page.h"

#include "theme/metrics.h"
#include "widgets/scrollareaaccessibility.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

/// A scroll area asks for both hints, and needs only the smaller one, which costs less.
class Content : public QWidget {
public:
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

Page::Page(QWidget *parent) : QScrollArea(parent), content_(new Content) {
    installScrollAreaAccessibility();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always on, so that the content never shifts sideways; it paints nothing while everything is
    // in view.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    auto *box = new QWidget(content_);
    box->setMaximumWidth(metrics::columnWidth);
    column_ = new QVBoxLayout(box);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(2 * metrics::grid);
    auto *line = new QHBoxLayout(content_);
    line->setSpacing(0);
    // The sides get what the column can't use. With a share of their own they would make its hint
    // narrower than the column is, and each text would be measured in both widths.
    line->addStretch();
    line->addWidget(box, 1);
    line->addStretch();
    setWidget(content_);
    viewport()->setAutoFillBackground(false);
    content_->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(3 * metrics::grid);
}

void Page::bringIntoView(QWidget *widget) {
    // Queued twice: what has been changed shows and is laid out in between.
    const auto scroll = [this, widget] { ensureWidgetVisible(widget, 0, 2 * metrics::grid); };
    const auto wait = [this, scroll] {
        QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, wait, Qt::QueuedConnection);
}

void Page::resizeEvent(QResizeEvent *event) {
    // The margins shrink in a narrow window.
    const bool narrow = event->size().width() < metrics::columnWidth;
    const int side = narrow ? 3 * metrics::grid : metrics::pageMargin;
    content_->layout()->setContentsMargins(side, metrics::pageMargin, side, metrics::pageMargin);
    QScrollArea::resizeEvent(event);
}
