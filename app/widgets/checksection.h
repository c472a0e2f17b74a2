// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/checkrow.h"

class QVBoxLayout;
class TextLabel;

/// The lines of one section of an examination in a card, below its name; hidden while it has none.
/// Lines are appended, so that what is there does not move.
class CheckSection : public QWidget {
    Q_OBJECT
public:
    explicit CheckSection(CheckLine::Section section, QWidget *parent = nullptr);

    /// Appends what is new, or starts over if other lines have come.
    void setLines(const QList<CheckLine> &lines);
    void setDetails(CheckRow::Details details);

private:
    void clear();

    CheckRow::Details details_ = CheckRow::Details::Hidden;
    QVBoxLayout *column_;
    TextLabel *more_; ///< shown if there are too many lines
    QList<CheckLine> lines_;
    QList<CheckRow *> rows_;
};
