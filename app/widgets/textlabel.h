// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/typography.h"

#include <QLabel>
#include <QPalette>

/// Words in the type scale. Always one line of plain text (`plainLine()`): a provider's words
/// cannot become markup, nor disturb what stands around them. The only label there is.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TypeRole typeRole, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// A colour role of theme/palette.h; `role::Text` at first.
    void setTone(QPalette::ColorRole tone);
    void setWeight(TypeWeight weight);
    /// One line instead of words that wrap.
    void setSingleLine();
    /// Reserves the height of this many lines, so that nothing below moves when the words change.
    void reserveLines(int lines);
    /// Lets the mouse select it, for values that people copy.
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
