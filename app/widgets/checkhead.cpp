// SPDX-License-Identifier: Apache-2.0
#include "widgets/checkhead.h"

#include "notices/errortext.h"
#include "theme/direction.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/painting.h"
#include "theme/palette.h"
#include "widgets/controls/actionrow.h"
#include "widgets/flowlayout.h"
#include "widgets/text/valuelabel.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int textLines = 3;
static constexpr int markSize = metrics::iconSize + 4; ///< as in the rows below

namespace {

struct HeadLook {
    QString icon;
    QPalette::ColorRole tone;
};

HeadLook lookOf(Notice::Tone tone) {
    switch (tone) {
    case Notice::Tone::Success:
        return {u"check"_s, role::Success};
    case Notice::Tone::Warning:
        return {u"warning"_s, role::Warning};
    case Notice::Tone::Danger:
        return {u"error"_s, role::Danger};
    case Notice::Tone::Info:
        break;
    }
    return {u"clock"_s, role::MutedText};
}

} // namespace

CheckHead::CheckHead(QWidget *parent)
    : LiveRegion(parent),
      title_(new ValueLabel(TypeRole::Heading, {}, this)),
      text_(new ValueLabel(TypeRole::Body, {}, this)),
      actions_(new ActionRow(Qt::AlignLeft, this)),
      tools_(new FlowLayout(Qt::AlignLeft, metrics::grid)) {
    title_->setWeight(TypeWeight::Strong);
    text_->setMaximumLines(textLines);
    text_->reserveLines(textLines);
    text_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    actions_->addAction(Action::CheckAgain, Button::Kind::Secondary,
                        actionText(Action::CheckAgain));
    for (const auto action : {Action::OpenSettings, Action::SignIn}) {
        actions_->addAction(action, Button::Kind::Primary, actionText(action));
    }
    auto *column = new QVBoxLayout(this);
    tools_->setOutdent(metrics::fieldPadding); // they have no outline
    column->setContentsMargins(
        mirrored(QMargins(metrics::cardPadding + markSize + 2 * metrics::grid, metrics::cardPadding,
                          metrics::cardPadding, metrics::cardPadding)));
    column->setSpacing(metrics::grid);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addWidget(actions_);
    column->addLayout(tools_);
    connect(actions_, &ActionRow::actionRequested, this, &CheckHead::actionRequested);
}

void CheckHead::present(const Notice &summary) {
    if (summary == summary_) {
        return;
    }
    const bool isNews = summary.title != summary_.title;
    summary_ = summary;
    title_->setText(summary.title);
    text_->setText(summary.text);
    actions_->showOnly(summary.action == Action::None ? QList{Action::CheckAgain}
                                                      : QList{Action::CheckAgain, summary.action});
    update();
    if (isNews) {
        announce(summary.title + u". "_s + summary.text);
    }
}

void CheckHead::addTool(Button *button) {
    tools_->addWidget(button);
}

QWidget *CheckHead::firstButton() const {
    return actions_->firstShown();
}

void CheckHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const HeadLook look = lookOf(summary_.tone);
    const QColor tone = palette().color(look.tone);
    const QColor surface = palette().color(role::Surface);
    QColor outline = tone;
    outline.setAlphaF(0.45F);
    if (summary_.tone == Notice::Tone::Info) { // no status color: like a card
        paintBox(painter, rect(), metrics::cardRadius, surface, palette().color(role::Border));
    } else {
        paintBox(painter, rect(), metrics::cardRadius, softened(tone, surface), outline);
    }
    const QRect icon(metrics::cardPadding, title_->y(), markSize, title_->fontMetrics().height());
    drawIcon(painter, look.icon, mirrored(icon, *this), metrics::iconSize, tone);
}
