// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountsview.h"

#include <QPushButton>

/// The head of an account's card on the page Accounts. A press shows or hides what can be done with
/// the account.
class AccountHeader : public QPushButton {
    Q_OBJECT
public:
    enum class Fold { Folded, Unfolded };

    explicit AccountHeader(QWidget *parent = nullptr);

    void apply(const AccountLine &account);
    void setFold(Fold fold);
    [[nodiscard]] Fold fold() const { return fold_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    AccountLine account_;
    Fold fold_ = Fold::Folded;
};
