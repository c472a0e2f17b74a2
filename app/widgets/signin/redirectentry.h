// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"

#include <QWidget>

class Field;

/// Where the user enters the address that a browser shows which can't reach this computer.
class RedirectEntry : public QWidget {
    Q_OBJECT
public:
    explicit RedirectEntry(QWidget *parent = nullptr);

    void showMistake(const QString &mistake);
    /// For the next sign-in.
    void clear();
    [[nodiscard]] QWidget *initialFocus() const;

Q_SIGNALS:
    void actionRequested(Action action);
    void entered(const QString &address);

private:
    void submit();

    Field *address_ = nullptr;
};
