// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"
#include "pages/providerform.h"

class BannerStack;
class Button;
class Card;
class CopyField;
class SegmentedControl;
class TextLabel;

/// Everything that can be configured, where each value comes from, and the look.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(ProviderCheck check, const QString &settingsPath, QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;
    void showConfiguration(const Configuration &configuration);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);
    void forgetRequested();

private:
    Card *addSection(const QString &title);
    void makeProviderSection();
    void makeAppearanceSection();
    void makeForgetSection(const QString &settingsPath);
    void showNotices();
    void onBannerAction(Action action);
    void onForgetClicked();
    void askForget(const QString &question);

    QList<Notice> stateNotices_;
    std::optional<Notice> checkNotice_;
    BannerStack *banners_;
    ProviderForm *form_;
    CopyField *redirect_;
    SegmentedControl *appearance_;
    TextLabel *appearanceNote_;
    TextLabel *forgetNote_;
    Button *forget_;
    Button *keep_;
};
