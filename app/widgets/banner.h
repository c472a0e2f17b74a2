// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "widgets/liveregion.h"

class Button;
class FlowLayout;
class QLayout;
class QPlainTextEdit;
class ValueLabel;

/// Displays one notice: an icon, what happened, what to do, and a button for it. Details can be
/// expanded and copied. Announced to screen readers when it appears.
class Banner : public LiveRegion {
    Q_OBJECT
public:
    /// Whether it has a button for the page Check.
    enum class Check { Offered, NotOffered };

    explicit Banner(QWidget *parent = nullptr);

    void present(const Notice &notice, Check check);
    /// Places its buttons after `widget` in the tab order.
    void setTabOrderAfter(QWidget *widget);
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

    Notice notice_;
    ValueLabel *title_;
    ValueLabel *text_;
    Button *action_;
    Button *other_;
    Button *check_;
    Button *toggle_;
    Button *copy_;
    Button *close_;
    FlowLayout *buttons_ = nullptr;
    QPlainTextEdit *details_ = nullptr; ///< created when first expanded
};

/// The banners of a page, the most important first; at most two at a time. The first one that is
/// about a problem offers the page Check.
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
