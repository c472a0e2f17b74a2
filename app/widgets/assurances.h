// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What the user can rely on before signing in: rows of an icon and a sentence.
class Assurances : public QWidget {
    Q_OBJECT
public:
    explicit Assurances(QWidget *parent = nullptr);

    void add(const QString &iconName, const QString &title, const QString &sentence);

private:
    QVBoxLayout *column_;
};

/// An icon from resources/icons as a widget, tinted with a color role of the palette.
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
