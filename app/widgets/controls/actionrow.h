// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "widgets/controls/button.h"

#include <QMap>
#include <QWidget>

class FlowLayout;

/// The buttons of a page. All are created once; each state shows some of them.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(Qt::Alignment horizontal, QWidget *parent = nullptr);

    void addAction(Action action, Button::Kind kind, const QString &text);
    /// Buttons in `later` are visible but disabled, so that nothing moves when they become
    /// available.
    void showOnly(const QList<Action> &actions, const QList<Action> &later = {});
    [[nodiscard]] Button *button(Action action) const { return buttons_.value(action); }
    [[nodiscard]] const QList<Action> &shown() const { return shown_; }
    /// The first visible button, or null.
    [[nodiscard]] Button *firstShown() const;

Q_SIGNALS:
    void actionRequested(Action action);

private:
    using QWidget::addAction;
    FlowLayout *flow_;
    QMap<Action, Button *> buttons_;
    QList<Action> shown_;
};
