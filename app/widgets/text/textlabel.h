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
    /// Turns off word wrap.
    void setSingleLine();
    /// Reserves the height of this many lines, so that nothing below moves when the text changes.
    void reserveLines(int lines);
    /// Makes the text selectable with the mouse, so call it before `setText()`: what is copied has
    /// no marks of direction. For text in letters of one direction.
    void setSelectable();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateFont();

    TypeRole typeRole_;
    TypeWeight weight_;
    int reservedLines_ = 0;
};
