// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewstate.h"

#include <QScrollArea>

class QVBoxLayout;

/// One column of content, at most `metrics::columnWidth` wide, that scrolls when it must. A page is
/// drawn from a `ViewState` alone, and asks for things with `actionRequested()`.
class Page : public QScrollArea {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    virtual void apply(const ViewState &state) = 0;
    /// Where the keyboard goes when the page appears; null: nowhere in particular.
    [[nodiscard]] virtual QWidget *initialFocus() { return nullptr; }

Q_SIGNALS:
    void actionRequested(Action action);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return column_; }
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *column_;
    QWidget *content_;
};
