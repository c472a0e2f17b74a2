// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;
class TextLabel;
class ValueLabel;

/// Names and values in a card, one per row, separated by hairlines. The rows are created once;
/// their values change.
class DetailList : public QWidget {
    Q_OBJECT
public:
    explicit DetailList(QWidget *parent = nullptr);

    /// Appends a row and returns its index.
    int addRow(const QString &name);
    /// Shows the row. Elides what is longer than four lines; the whole value can be copied.
    void setValue(int row, const QString &value);
    /// Shows the row, and why there is no value, in the muted tone.
    void setExplanation(int row, const QString &explanation);
    void setRowShown(int row, const QString &value); ///< visible if `value` is not empty

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The names have one column, which is as wide as the longest word in any of them.
    void fitNames();

    struct Row {
        QWidget *box;
        TextLabel *name;
        ValueLabel *value;
    };
    QList<Row> rows_;
    QVBoxLayout *column_;
};
