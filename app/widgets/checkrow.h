// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/checkline.h"

#include <QWidget>

class QVBoxLayout;

/// One line of an examination: a mark, what was examined, the result, and what to do. The facts are
/// created when they are first shown.
class CheckRow : public QWidget {
    Q_OBJECT
public:
    explicit CheckRow(CheckLine line, QWidget *parent = nullptr);

    enum class Details { Hidden, Shown };
    /// Shows the row, unless it belongs among the details and these are hidden.
    void setDetails(Details details);

private:
    void addFacts();

    CheckLine line_;
    QVBoxLayout *words_;
    QWidget *facts_ = nullptr;
};
