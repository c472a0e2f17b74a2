// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/typography.h"

#include <QLabel>
#include <QPalette>

/// A label that uses the type scale. Its text is always plain (`plainLine()`), so that text from a
/// provider can't become markup or affect the text around it. The application uses no other label.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TypeRole typeRole, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// A color role of theme/palette.h; `role::Text` by default.
    void setTone(QPalette::ColorRole tone);
    void setWeight(TypeWeight weight);
    /// Reserves the height of this many lines, so that nothing below moves when the text changes.
    void reserveLines(int lines);
    /// Makes the text selectable with the mouse, so call it before `setText()`: what is copied has
    /// no marks of direction. For text in letters of one direction.
    void setSelectable();

    /// The size of the whole text in one line. QLabel's hint is narrower: the text is measured in
    /// up to five widths for it, and then in all that layouts add up from such hints.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    /// The text in one line, measured once.
    [[nodiscard]] QSize line() const;

private:
    void updateFont();

    TypeRole typeRole_;
    TypeWeight weight_;
    int reservedLines_ = 0;
    /// To measure a text takes time, and layouts ask again and again.
    struct Measured {
        QString text;
        QFont font;
        QSize line;
        QSize wrapped; ///< the last width that was too narrow for a line, and the height in it
    };
    mutable Measured measured_;
};
