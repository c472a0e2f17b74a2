// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "authenticationclient.h"
#include "configuration/configurationstore.h"
#include "pages/page.h"
#include "widgets/navigationrail.h"

#include <QMainWindow>

class AppState;
class HomePage;
class PictureLoader;
class ProfilePage;
class QStackedWidget;
class SettingsPage;
class SetupPage;
class SignInController;

/// The window: the rail, and one page at a time. Pages are made when they are first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All three must outlive the window.
    MainWindow(SignInController &controller, ConfigurationStore &store, AppState &appState,
               ProviderCheck check);

    void showPage(PageId page);
    /// Brings the window to the front, as far as the desktop allows it.
    void comeToFront();

Q_SIGNALS:
    void firstFramePainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void makeShortcuts();
    void restoreGeometryOrDefault();
    void applyState();
    void applyConfiguration();
    void showCurrentPage();
    void onAction(Action action);
    void save(const QMap<Setting, QString> &values);
    void report(const SaveResult &result);

    [[nodiscard]] Page *currentPage();
    [[nodiscard]] Page *homeOrSetup();
    template<typename T, typename... Arguments>
    T *ensure(T *&page, Arguments &&...arguments);

    SignInController &controller_;
    ConfigurationStore &store_;
    AppState &appState_;
    ProviderCheck check_;
    NavigationRail *rail_;
    QStackedWidget *stack_;
    PictureLoader *pictures_ = nullptr;
    PageId pageId_ = PageId::Home;
    bool painted_ = false;

    HomePage *home_ = nullptr;
    SetupPage *setup_ = nullptr;
    ProfilePage *profile_ = nullptr;
    Page *session_ = nullptr;
    SettingsPage *settings_ = nullptr;
    Page *signingOut_ = nullptr;
};
