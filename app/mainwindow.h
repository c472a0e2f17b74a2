// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configurationstore.h"
#include "pages/navigationrail.h"
#include "session/api/apicontrol.h"
#include "session/authenticationclient.h"
#include "session/brand/brandcontrol.h"
#include "session/examinationcontrol.h"
#include "session/requestlog.h"
#include "session/returnnotice.h"

#include <QMainWindow>

namespace bifrost {
class PictureLoader;
}
class AppState;
class PageStack;
class SessionController;

/// The window: the rail, and one page at a time.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The first five must outlive the window.
    MainWindow(SessionController &controller, ConfigurationStore &store, AppState &appState,
               RequestLog &requests, BrandControl &brand, ProviderCheck check);

    void showPage(PageId page);
    /// Instead of show(): what waits for the first frame begins.
    void startHidden();
    /// Brings the window to the front, as far as the desktop allows it: by the right that
    /// `activationToken` conveys (Wayland), or without.
    void comeToFront(const QString &activationToken = {});
    /// The same when the browser has returned. A desktop that doesn't allow it shows a notification
    /// instead, which does it when pressed.
    void returnFromBrowser();

Q_SIGNALS:
    /// Emitted once, when the first frame is on the screen, or by `startHidden()`.
    void firstFramePainted();
    void accountRequested(const AccountRequest &request);

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void connectApi();
    void showBrand();
    void makeShortcuts();
    [[nodiscard]] ViewState currentState() const;
    void openPage(PageId page);
    void restoreGeometryOrDefault();
    void applyState();
    void showProxyQuestion(const ViewState &state);
    void loadPicture();
    void showCurrentPage(const ViewState &state);
    void onAction(Action action);
    void onAccountRequest(const AccountRequest &request);
    void useLocalhost();
    void rememberOfflineAccess();
    void copyAuthorizationUrl();
    void save(const QMap<Setting, QString> &values);
    void report(const SaveResult &result);

    SessionController &controller_;
    ConfigurationStore &store_;
    AppState &appState_;
    RequestLog &requests_;
    BrandControl &brand_;
    ExaminationControl examination_;
    ApiControl api_;
    ReturnNotice notice_;
    NavigationRail *rail_;
    PageStack *pages_;
    bifrost::PictureLoader *pictures_ = nullptr;
    PageId pageId_ = PageId::Home;
    std::optional<PageId> pageBeforeQuestion_; ///< while a proxy's password is asked for
    bool isPainted_ = false;
};
