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
    enum class Room {
        Usual,
        Narrow, ///< between the options, for five in the smallest window
    };

    explicit SegmentedControl(QWidget *parent = nullptr, Room room = Room::Usual);

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
    Room room_;
};

class Segment : public QRadioButton {
    Q_OBJECT
public:
    Segment(const QString &text, int padding, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    int padding_; ///< left and right of the text, together
    /// To measure a text takes time, and layouts ask again and again.
    struct Measured {
        QString text;
        QFont font;
        QSize size;
    };
    mutable Measured measured_;
};
