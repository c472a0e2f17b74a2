// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class FlowLayout;
class TextLabel;

/// A caption, and a quiet button for each entry of a list that changes. Hidden while it is empty.
class ButtonList : public QWidget {
    Q_OBJECT
public:
    explicit ButtonList(const QString &caption, QWidget *parent = nullptr);

    /// One button for each text, of which a line is shown.
    void setTexts(const QStringList &texts);

Q_SIGNALS:
    void chosen(int index);

private:
    QStringList texts_;
    QWidget *buttons_;
    FlowLayout *flow_;
};
