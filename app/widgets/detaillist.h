// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;
class TextLabel;
class ValueLabel;

/// Names and values in a card, one a row, parted by hairlines. The rows are made once; their values
/// change.
class DetailList : public QWidget {
    Q_OBJECT
public:
    explicit DetailList(QWidget *parent = nullptr);

    /// Appends a row and returns its index.
    int addRow(const QString &name);
    void setValue(int row, const QString &value);
    /// Instead of a value: why there is none, in the muted tone.
    void setExplanation(int row, const QString &explanation);
    void setRowShown(int row, const QString &value); ///< shown when `value` is not empty

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QWidget *box;
        ValueLabel *value;
    };
    QList<Row> rows_;
    QVBoxLayout *column_;
};
