// SPDX-License-Identifier: Apache-2.0
#include "widgets/steplist.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int badgeSize = 24;

/// The number of a step in a soft circle. Decoration: a screen reader hears the order anyway.
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
        font.setPixelSize(13); // the circle does not grow
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
    int number = 0;
    for (const QString &step : steps) {
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(new StepBadge(++number), 0, Qt::AlignTop);
        auto *text = new TextLabel(TypeRole::Body, step);
        line->addWidget(text, 1);
        column->addLayout(line);
    }
}
