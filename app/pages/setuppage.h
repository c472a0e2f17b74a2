// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"
#include "pages/providerform.h"

class BannerStack;
class RedirectCard;
class RegistrationCard;

/// The first page, shown until a provider is configured.
class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(ProviderCheck check, QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;
    void showConfiguration(const Configuration &configuration);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);
    /// Its check has failed: examine what was entered.
    void checkRequested(const QMap<Setting, QString> &input);
    void providerFound(const Notice &notice);

private:
    void makeCards();
    void showCheckNotice(const std::optional<Notice> &notice);
    void showRegistration();
    void onBannerAction(Action action);

    std::optional<Notice> checkNotice_;
    BannerStack *lasting_; ///< what the window reports; above the form, where it is seen
    ProviderForm *form_;
    BannerStack *banners_; ///< what the check of the form has found; below its button
    RedirectCard *redirect_;
    RegistrationCard *registration_;
};
