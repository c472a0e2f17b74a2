// SPDX-License-Identifier: Apache-2.0
#include "widgets/controls/actionrow.h"

#include "theme/metrics.h"
#include "widgets/flowlayout.h"

ActionRow::ActionRow(Qt::Alignment horizontal, QWidget *parent)
    : QWidget(parent), flow_(new FlowLayout(horizontal, metrics::grid)) {
    setLayout(flow_);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(metrics::controlHeight);
}

void ActionRow::addAction(Action action, Button::Kind kind, const QString &text) {
    auto *button = new Button(kind, text, this);
    button->hide();
    flow_->addWidget(button);
    buttons_.insert(action, button);
    connect(button, &QPushButton::clicked, this,
            [this, action] { Q_EMIT actionRequested(action); });
}

void ActionRow::showOnly(const QList<Action> &actions, const QList<Action> &later) {
    shown_ = actions;
    for (auto entry = buttons_.cbegin(); entry != buttons_.cend(); ++entry) {
        entry.value()->setVisible(actions.contains(entry.key()) || later.contains(entry.key()));
        entry.value()->setEnabled(!later.contains(entry.key()));
    }
}

Button *ActionRow::firstShown() const {
    return shown_.isEmpty() ? nullptr : button(shown_.first());
}
