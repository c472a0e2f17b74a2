// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRadioButton>
#include <QWidget>

class QButtonGroup;
class FlowLayout;

/// A choice of one from a few options, side by side, on several lines if they need them. Made of
/// radio buttons.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void addChoice(int id, const QString &text);
    [[nodiscard]] int choice() const;
    void setChoice(int id);

Q_SIGNALS:
    void chosen(int id); ///< by the user; not by `setChoice()`

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *group_;
    FlowLayout *lines_;
};

class Segment : public QRadioButton {
    Q_OBJECT
public:
    explicit Segment(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
};
