// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "widgets/liveregion.h"

class ActionRow;
class Button;
class FlowLayout;
class ValueLabel;

/// What an examination has found, and what can be done about it. Its height does not depend on the
/// result. Announced to screen readers when it changes.
class CheckHead : public LiveRegion {
    Q_OBJECT
public:
    explicit CheckHead(QWidget *parent = nullptr);

    void present(const Notice &summary);
    /// Adds a button below the others, which the page serves itself.
    void addTool(Button *button);
    [[nodiscard]] QWidget *firstButton() const;

Q_SIGNALS:
    void actionRequested(Action action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice summary_;
    ValueLabel *title_;
    ValueLabel *text_;
    ActionRow *actions_;
    FlowLayout *tools_;
};
