// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/steplist.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/text/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int badgeSize = 24;

/// The number of a step in a tinted circle. Decoration: screen readers read the steps in order.
class StepBadge : public QWidget {
public:
    explicit StepBadge(int number) : number_(number) { setFixedSize(badgeSize, badgeSize); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(role::AccentSoft));
        painter.drawEllipse(rect());
        painter.setPen(palette().color(role::Accent));
        QFont font = typeFont(TypeRole::Caption, TypeWeight::Strong);
        font.setPixelSize(13); // fixed, because the circle doesn't grow
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(number_));
    }

private:
    int number_;
};

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    setSteps(steps);
}

void StepList::setSteps(const QStringList &steps) {
    while (QLayoutItem *old = layout()->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int number = 0;
    for (const QString &step : steps) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(12);
        line->addWidget(new StepBadge(++number), 0, Qt::AlignTop);
        line->addWidget(new TextLabel(TypeRole::Body, step), 1);
        layout()->addWidget(row);
    }
}
