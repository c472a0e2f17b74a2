// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"
#include "widgets/button.h"

#include <QMap>
#include <QWidget>

class FlowLayout;

/// The buttons of a page. All are made once; a state shows some of them.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(Qt::Alignment horizontal, QWidget *parent = nullptr);

    void addAction(Action action, Button::Kind kind, const QString &text);
    /// `later` has its place already, and is not enabled: nothing moves under the pointer when its
    /// time comes.
    void showOnly(const QList<Action> &actions, const QList<Action> &later = {});
    [[nodiscard]] Button *button(Action action) const { return buttons_.value(action); }
    [[nodiscard]] const QList<Action> &shown() const { return shown_; }
    /// The first one shown, or null.
    [[nodiscard]] Button *firstShown() const;

Q_SIGNALS:
    void actionRequested(Action action);

private:
    using QWidget::addAction;
    FlowLayout *flow_;
    QMap<Action, Button *> buttons_;
    QList<Action> shown_;
};
