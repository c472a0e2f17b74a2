// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "pages/navigationrail.h"
#include "pages/page.h"
#include "session/authenticationclient.h"

#include <QPixmap>
#include <QStackedWidget>

class AccountsPage;
class ApiPage;
class HomePage;
class ProfilePage;
class ProxyPage;
class SettingsPage;
class SetupPage;
class WelcomePage;

/// During a sign-out the other pages give way to one that shows how it proceeds.
[[nodiscard]] bool staysDuringSignOut(PageId page);

/// The pages of the window. Each is created when it is first shown.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    /// `settingsPath` is the user's settings file, which the Settings page names.
    PageStack(ProviderCheck check, QString settingsPath, QWidget *parent = nullptr);

    /// The page to show in `state` when the rail is at `id`.
    [[nodiscard]] Page *page(PageId id, const ViewState &state);
    /// The pages that show the configuration show this one from now on.
    void showConfiguration(const Configuration &configuration);
    /// From now on, the set-up page takes the place of the welcome.
    void leaveWelcome() { isWelcomed_ = true; }
    /// The user's picture; null: there is none.
    void setPicture(const QPixmap &picture);

Q_SIGNALS:
    void actionRequested(Action action);
    void saveRequested(const QMap<Setting, QString> &values);
    /// Examine the configuration with this input, which is not saved.
    void checkRequested(const QMap<Setting, QString> &input);
    void providerFound(const Notice &notice);
    void forgetRequested();
    void accountRequested(const AccountRequest &request);
    void apiRequested(const ApiInput &input);
    void apiDisallowed(const QString &origin);
    void proxyAnswered(const bifrost::ProxyCredentials &credentials);
    void redirectAddressEntered(const QString &address);

private:
    template<typename T>
    T *add(T *page);
    template<typename T>
    void showPicture(T *page) const;
    [[nodiscard]] Page *accounts();
    [[nodiscard]] Page *api();
    [[nodiscard]] Page *home();
    [[nodiscard]] Page *setup();
    [[nodiscard]] bool welcomes(const ViewState &state) const;
    [[nodiscard]] Page *welcome();
    [[nodiscard]] Page *profile();
    [[nodiscard]] Page *proxy();
    [[nodiscard]] Page *settings();

    ProviderCheck check_;
    QString settingsPath_;
    Configuration configuration_;
    QPixmap picture_;
    HomePage *home_ = nullptr;
    WelcomePage *welcome_ = nullptr;
    bool isWelcomed_ = false;
    SetupPage *setup_ = nullptr;
    ProfilePage *profile_ = nullptr;
    Page *session_ = nullptr;
    SettingsPage *settings_ = nullptr;
    Page *signingOut_ = nullptr;
    ProxyPage *proxy_ = nullptr;
    Page *checkPage_ = nullptr;
    Page *requests_ = nullptr;
    ApiPage *api_ = nullptr;
    AccountsPage *accounts_ = nullptr;
};
