// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"
#include "pages/providerform.h"

class BannerStack;
class BrandCard;
class Button;
class Card;
class ChoiceCard;
class RedirectCard;
class RegistrationCard;
class TextLabel;

/// All settings, the source of each value, and the appearance.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(ProviderCheck check, const QString &settingsPath, QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;
    void showConfiguration(const Configuration &configuration);

Q_SIGNALS:
    void saveRequested(const QMap<Setting, QString> &values);
    /// Its check has failed: examine what was entered.
    void checkRequested(const QMap<Setting, QString> &input);
    void providerFound(const Notice &notice);
    void forgetRequested();

private:
    void addHeading(const QString &title);
    Card *addSection(const QString &title);
    void addChoice(const QString &title, ChoiceCard *card);
    void makeProviderSection();
    void makeAppearanceSection();
    void makeDesktopSection();
    void makeRequestsSection();
    void makeBindingSection();
    void makeLanguageSection();
    void makeForgetSection(const QString &settingsPath);
    void showNotices();
    void showRegistration();
    void onBannerAction(Action action);
    void onForgetClicked();
    void askToForget(const QString &question);

    QList<Notice> stateNotices_;
    std::optional<Notice> checkNotice_;
    BannerStack *banners_;
    ProviderForm *form_;
    RedirectCard *redirect_;
    RegistrationCard *registration_;
    ChoiceCard *binding_ = nullptr;
    QList<ChoiceCard *> choices_;
    BrandCard *brand_;
    TextLabel *forgetNote_;
    Button *forget_;
    Button *keep_;
};
