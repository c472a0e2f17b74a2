// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "viewstate.h"

#include <QPixmap>
#include <QPushButton>

/// Who is signed in, and a dot that says how the session is. A press leads to the profile.
class AccountChip : public QPushButton {
    Q_OBJECT
public:
    explicit AccountChip(QWidget *parent = nullptr);

    void apply(const ViewState &state);
    void setPicture(const QPixmap &picture);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name_;
    QString status_;
    QString initials_;
    QPixmap picture_;
    QPalette::ColorRole dot_;
};
