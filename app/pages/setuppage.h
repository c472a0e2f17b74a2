// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"
#include "pages/providerform.h"

class BannerStack;
class CopyField;

/// The first page: nothing is configured yet.
class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(ProviderCheck check, QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;
    void showConfiguration(const Configuration &configuration);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);

private:
    void makeCards();
    void showNotices();
    void onBannerAction(Action action);

    QList<Notice> stateNotices_;
    std::optional<Notice> checkNotice_;
    ProviderForm *form_;
    BannerStack *banners_;
    CopyField *redirect_;
};
