// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice.h"

#include <QWidget>

class Button;
class FlowLayout;
class QLayout;
class QPlainTextEdit;
class TextLabel;

/// One notice: an icon, what happened, what to do, and a button that does it. Details fold out and
/// can be copied. Announced to screen readers when it appears.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void present(const Notice &notice);
    /// Puts its buttons behind `widget` in the tab order.
    void chainAfter(QWidget *widget);
    [[nodiscard]] QWidget *lastControl() const;

Q_SIGNALS:
    void actionRequested(Action action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor toneColor() const;
    [[nodiscard]] QLayout *makeButtons();
    void toggleDetails();
    void copyDetails();
    void announce();

    Notice notice_;
    TextLabel *title_;
    TextLabel *text_;
    Button *action_;
    Button *other_;
    Button *toggle_;
    Button *copy_;
    Button *close_;
    FlowLayout *buttons_ = nullptr;
    QPlainTextEdit *details_ = nullptr; ///< made when it is first unfolded
};

/// The banners of one page, the most important one first; at most two at a time.
class BannerStack : public QWidget {
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    void setNotices(const QList<Notice> &notices);

Q_SIGNALS:
    void actionRequested(Action action);

private:
    QList<Banner *> banners_;
};
