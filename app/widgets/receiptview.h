// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "receiptline.h"

#include <QWidget>

class QVBoxLayout;

/// What a sign-out did, a line a step: a mark, the step, and the reason where there is one. The
/// words say it too, for who does not see the mark.
class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setLines(const QList<ReceiptLine> &lines);

private:
    QVBoxLayout *column_;
    QWidget *list_ = nullptr; ///< made anew for each receipt
    QList<ReceiptLine> lines_;
};
