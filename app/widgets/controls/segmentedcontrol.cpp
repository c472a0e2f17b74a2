// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/segmentedcontrol.h"

#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPainter>

static constexpr int inset = 3;

SegmentedControl::SegmentedControl(QWidget *parent, Room room)
    : QWidget(parent),
      group_(new QButtonGroup(this)),
      lines_(new FlowLayout(Qt::AlignLeft, inset)),
      room_(room) {
    lines_->setContentsMargins(inset, inset, inset, inset);
    setLayout(lines_);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addChoice(int id, const QString &text) {
    auto *segment = new Segment(text, (room_ == Room::Narrow ? 2 : 4) * metrics::grid, this);
    group_->addButton(segment, id);
    lines_->addWidget(segment);
}

int SegmentedControl::choice() const {
    return group_->checkedId();
}

void SegmentedControl::setChoice(int id) {
    if (auto *button = group_->button(id)) {
        button->setChecked(true);
    }
}

void SegmentedControl::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, rect(), metrics::radius, palette().color(role::Sunken),
             palette().color(role::ControlBorder));
}

Segment::Segment(const QString &text, int padding, QWidget *parent)
    : QRadioButton(text, parent), padding_(padding) {
    setFont(typeFont(TypeRole::Body));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Segment::sizeHint() const {
    if (!measured_.size.isValid() || measured_.text != text() || measured_.font != font()) {
        measured_ = {text(), font(), fontMetrics().size(Qt::TextShowMnemonic, text())};
    }
    const QSize words = measured_.size;
    return {words.width() + padding_,
            qMax(metrics::controlHeight - 2 * inset, words.height() + metrics::grid)};
}

void Segment::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const qreal radius = metrics::radius - inset;
    if (isChecked()) {
        paintBox(painter, rect(), radius, palette().color(role::Accent), {});
    } else if (isEnabled() && underMouse()) {
        paintBox(painter, rect(), radius, palette().color(role::Hover), {});
    }
    if (hasFocus()) {
        const int gap = isChecked() ? metrics::focusInset - 1 : 0;
        paintFocusRing(painter, rect().adjusted(gap, gap, -gap, -gap), radius,
                       palette().color(isChecked() ? role::OnAccent : role::Accent));
    }
    painter.setPen(palette().color(isChecked() ? role::OnAccent : role::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

bool Segment::hitButton(const QPoint &position) const {
    return rect().contains(position);
}
