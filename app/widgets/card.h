// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

/// A rounded, outlined surface that groups related widgets.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return column_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *column_;
};
