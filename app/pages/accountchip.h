// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/navigationrail.h"
#include "session/viewstate.h"

#include <QPixmap>
#include <QPushButton>

/// Shows who is signed in, with a dot for the state of the session. A press, or a key that opens a
/// list, opens the accounts.
class AccountChip : public QPushButton {
    Q_OBJECT
public:
    explicit AccountChip(QWidget *parent = nullptr);

    void apply(const ViewState &state);
    void setPicture(const QPixmap &picture);
    void setCurrent(NavigationButton::Current current); ///< the page Accounts shows

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    QString name_;
    QString status_;
    QString initials_;
    QPixmap picture_;
    QPalette::ColorRole dot_;
    NavigationButton::Current current_ = NavigationButton::Current::No;
};
