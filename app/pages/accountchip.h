// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/viewstate.h"

#include <QPixmap>
#include <QPushButton>

/// Shows who is signed in, with a dot for the state of the session. A click opens the profile.
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
