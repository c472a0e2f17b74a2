// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What a person may rely on before they sign in: an icon and a sentence a line.
class Assurances : public QWidget {
    Q_OBJECT
public:
    explicit Assurances(QWidget *parent = nullptr);

    void add(const QString &iconName, const QString &title, const QString &sentence);

private:
    QVBoxLayout *column_;
};

/// One of resources/icons as a widget, in a colour role of the palette.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString &iconName, QPalette::ColorRole tone, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString iconName_;
    QPalette::ColorRole tone_;
};
