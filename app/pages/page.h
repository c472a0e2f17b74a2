// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <QScrollArea>

class QVBoxLayout;

/// One column of content, at most `metrics::columnWidth` wide, that scrolls if necessary. A page
/// shows a `ViewState` and nothing else, and requests actions with `actionRequested()`.
class Page : public QScrollArea {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    virtual void apply(const ViewState &state) = 0;
    /// The widget that gets the focus when the page appears; null for none.
    [[nodiscard]] virtual QWidget *initialFocus() { return nullptr; }

Q_SIGNALS:
    void actionRequested(Action action);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return column_; }
    /// Scrolls to `widget`, which has just been changed, when the page is laid out again.
    void bringIntoView(QWidget *widget);
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *column_;
    QWidget *content_;
};
