// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

#include <QPixmap>
#include <QTimer>

class Assurances;
class BannerStack;
class DetailList;
class Hero;
class OtherWays;
class ReceiptView;

/// The home page, in every state of a configured application except signing out.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    void setPicture(const QPixmap &picture);
    [[nodiscard]] QWidget *initialFocus() override;

Q_SIGNALS:
    /// The user has entered the address that a browser shows which can't open it.
    void redirectAddressEntered(const QString &address);

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
    void showOtherWays();
    [[nodiscard]] QList<Notice> waitingNotices() const;
    [[nodiscard]] qint64 waited() const;
    [[nodiscard]] QString notRenewedText() const;
    [[nodiscard]] QString endText() const;

    ViewState state_;
    QPixmap picture_;
    Hero *hero_;
    BannerStack *banners_ = nullptr;
    DetailList *details_ = nullptr;    ///< created at the first sign-in
    Assurances *assurances_ = nullptr; ///< created when first signed out
    ReceiptView *receipt_ = nullptr;   ///< created after the first sign-out
    OtherWays *otherWays_ = nullptr;   ///< created when a wait takes long
    QTimer countdown_;                 ///< runs while this page waits for the browser
    int providerRow_ = 0;
    int sinceRow_ = 0;
    int endRow_ = 0;
};
