// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/receiptline.h"

#include <QWidget>

class QVBoxLayout;

/// What a sign-out did, one line per step: a mark, the step, and the reason if any. The text
/// repeats the mark for screen readers.
class ReceiptView : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setLines(const QList<ReceiptLine> &lines);

private:
    QVBoxLayout *column_;
    QWidget *list_ = nullptr; ///< recreated for each receipt
    QList<ReceiptLine> lines_;
};
