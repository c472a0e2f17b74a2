// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

#include <QTimer>

class BannerStack;
class Hero;

/// Replaces every page during a sign-out, until the provider has responded or the user stops
/// waiting.
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
    QTimer hint_; ///< until a hint is shown
};
