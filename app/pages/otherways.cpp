// SPDX-License-Identifier: Apache-2.0
#include "pages/otherways.h"

#include "theme/metrics.h"
#include "widgets/banner.h"
#include "widgets/controls/button.h"
#include "widgets/flowlayout.h"
#include "widgets/signin/devicecode.h"
#include "widgets/signin/redirectentry.h"
#include "widgets/text/textlabel.h"

#include <QVBoxLayout>

OtherWays::OtherWays(QWidget *parent)
    : Card(parent),
      device_(new Button(Button::Kind::Secondary, tr("Use another &device"), this)),
      paste_(new Button(Button::Kind::Quiet, tr("&Paste an address"), this)),
      problem_(new BannerStack(this)),
      code_(new DeviceCode(this)),
      entry_(new RedirectEntry(this)) {
    auto *title = new TextLabel(TypeRole::Body, tr("Continue without this browser"));
    title->setWeight(TypeWeight::Strong);
    auto *buttons = new FlowLayout(Qt::AlignLeft, metrics::grid);
    buttons->addWidget(device_);
    buttons->addWidget(paste_);
    column()->setSpacing(metrics::grid);
    column()->addWidget(title);
    column()->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{problem_, code_, entry_}) {
        column()->addWidget(part);
        part->hide();
    }
    connect(device_, &QPushButton::clicked, this,
            [this] { Q_EMIT actionRequested(Action::UseDevice); });
    connect(paste_, &QPushButton::clicked, this, [this] {
        entry_->show();
        entry_->initialFocus()->setFocus();
        Q_EMIT grown();
    });
    connect(problem_, &BannerStack::actionRequested, this, &OtherWays::actionRequested);
    connect(entry_, &RedirectEntry::actionRequested, this, &OtherWays::actionRequested);
    connect(entry_, &RedirectEntry::entered, this, &OtherWays::addressEntered);
}

void OtherWays::apply(const ViewState &state, const QDateTime &now) {
    using Offer = ViewState::DeviceOffer;
    const bool hasCode = state.deviceAuthorization.has_value();
    device_->setVisible(state.deviceOffer != Offer::None);
    device_->setEnabled(state.deviceOffer == Offer::Offered && !hasCode);
    if (hasCode) {
        code_->show(*state.deviceAuthorization, now);
    }
    if (hasCode && !code_->isVisibleTo(this)) {
        code_->setVisible(true);
        Q_EMIT grown();
    }
    code_->setVisible(hasCode);
    const bool hasProblem = state.deviceProblem && !hasCode;
    problem_->setNotices(hasProblem ? QList{*state.deviceProblem} : QList<Notice>());
    problem_->setVisible(hasProblem);
    entry_->showMistake(state.redirectMistake);
    if (!state.redirectMistake.isEmpty()) {
        entry_->show();
    }
}

void OtherWays::reset() {
    entry_->clear();
    entry_->hide();
}
