// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

#include <QTimer>

class BannerStack;
class Hero;

/// Shown wherever the person was, until the provider has answered or the person waits no longer.
class SigningOutPage : public Page {
    Q_OBJECT
public:
    explicit SigningOutPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

private:
    void showNotices();
    [[nodiscard]] QString sentence() const;

    ViewState state_;
    Hero *hero_;
    BannerStack *banners_;
    QTimer hint_; ///< until the person is told what may be wrong
};
