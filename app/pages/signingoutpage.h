// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

class BannerStack;
class Hero;

/// Shown wherever the person was, until the provider has answered or the person stops waiting.
class SigningOutPage : public Page {
    Q_OBJECT
public:
    explicit SigningOutPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

private:
    Hero *hero_;
    BannerStack *banners_;
};
