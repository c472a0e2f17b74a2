// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

#include <QPixmap>
#include <QTimer>

class Assurances;
class BannerStack;
class DetailList;
class Hero;
class ReceiptView;

/// The home page, in every state of a configured application except signing out.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    void setPicture(const QPixmap &picture);
    [[nodiscard]] QWidget *initialFocus() override;

private:
    void makeActions();
    void applySignedOut();
    void applyBusy();
    void applyWaiting();
    void applySignedIn();
    void applyDetails();
    void applyReceipt();
    void updateCountdown();
    void showNotices();
    [[nodiscard]] QString notRenewedText() const;
    [[nodiscard]] QString endText() const;

    ViewState state_;
    QPixmap picture_;
    Hero *hero_;
    BannerStack *banners_ = nullptr;
    DetailList *details_ = nullptr;    ///< created at the first sign-in
    Assurances *assurances_ = nullptr; ///< created when first signed out
    ReceiptView *receipt_ = nullptr;   ///< created after the first sign-out
    QTimer countdown_;                 ///< runs while this page waits for the browser
    int providerRow_ = 0;
    int sinceRow_ = 0;
    int endRow_ = 0;
};
