// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "pages/page.h"
#include "pages/pagestack.h"
#include "session/appstate.h"
#include "session/sessioncontroller.h"
#include "system/logging.h"
#include "system/windowactivation.h"
#include "theme/icons.h"
#include "theme/plaintext.h"
#include "theme/typography.h"

#include <bifrost/presentation/person.h>
#include <bifrost/presentation/pictureloader.h>
#include <bifrost/then.h>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr QSize usualSize(960, 640);
static constexpr QSize smallestSize(640, 480);

MainWindow::MainWindow(SessionController &controller, ConfigurationStore &store, AppState &appState,
                       RequestLog &requests, BrandControl &brand, ProviderCheck check)
    : controller_(controller),
      store_(store),
      appState_(appState),
      requests_(requests),
      brand_(brand),
      examination_(store, appState),
      api_(controller, store),
      notice_(*this, controller),
      rail_(new NavigationRail),
      pages_(new PageStack(std::move(check), store.userFile())) {
    showBrand();
    setFont(typeFont(TypeRole::Body));
    setMinimumSize(smallestSize);
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(rail_);
    line->addWidget(pages_, 1);
    setCentralWidget(content);
    connect(rail_, &NavigationRail::pageRequested, this, &MainWindow::openPage);
    connect(rail_, &NavigationRail::accountRequested, this, &MainWindow::onAccountRequest);
    connect(pages_, &PageStack::accountRequested, this, &MainWindow::onAccountRequest);
    connect(this, &MainWindow::accountRequested, &controller_, &SessionController::requestAccount);
    connect(&examination_, &ExaminationControl::changed, this, &MainWindow::applyState);
    connect(&requests_, &RequestLog::changed, this, [this] {
        if (pageId_ == PageId::Requests) {
            applyState();
        }
    });
    connect(&controller_, &SessionController::stateChanged, this, &MainWindow::applyState);
    connect(&controller_, &SessionController::browserReturned, this,
            &MainWindow::returnFromBrowser);
    connect(&notice_, &ReturnNotice::pressed, this, &MainWindow::comeToFront);
    connect(&controller_, &SessionController::offlineAccessGranted, this,
            &MainWindow::rememberOfflineAccess);
    connect(&store_, &ConfigurationStore::changed, pages_,
            [this] { pages_->showConfiguration(store_.current()); });
    connect(pages_, &PageStack::actionRequested, this, &MainWindow::onAction);
    connect(pages_, &PageStack::proxyAnswered, &controller_, &SessionController::answerProxy);
    connect(pages_, &PageStack::redirectAddressEntered, &controller_,
            &SessionController::enterRedirectAddress);
    connect(pages_, &PageStack::saveRequested, this, &MainWindow::save);
    connect(pages_, &PageStack::checkRequested, this, [this](const QMap<Setting, QString> &input) {
        examination_.startWith(input);
        showPage(PageId::Check);
    });
    connect(pages_, &PageStack::providerFound, this,
            [this](const Notice &notice) { controller_.report(notice); });
    connect(pages_, &PageStack::forgetRequested, this, [this] {
        appState_.forgetStatedIssuers();
        report(store_.forget());
    });
    connect(&brand_, &BrandControl::changed, this, [this] {
        showBrand();
        applyState();
    });
    connect(this, &MainWindow::firstFramePainted, this, &MainWindow::loadPicture);
    connectApi();
    pages_->showConfiguration(store_.current());
    makeShortcuts();
    restoreGeometryOrDefault();
    showPage(PageId::Home);
}

void MainWindow::connectApi() {
    connect(&api_, &ApiControl::changed, this, &MainWindow::applyState);
    connect(&api_, &ApiControl::saved, this, &MainWindow::report);
    connect(pages_, &PageStack::apiRequested, &api_, &ApiControl::send);
    connect(pages_, &PageStack::apiDisallowed, &api_, &ApiControl::disallow);
}

void MainWindow::showBrand() {
    const QString &name = brand_.brand().name;
    setWindowTitle(plainLine(name.isEmpty() ? u"Bifrost"_s : name));
}

ViewState MainWindow::currentState() const {
    return brand_.extended(
        api_.extended(requests_.extended(examination_.extended(controller_.state()))));
}

void MainWindow::makeShortcuts() {
    for (int i = 0; i < pageCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { openPage(static_cast<PageId>(i)); });
    }
}

void MainWindow::restoreGeometryOrDefault() {
    if (!restoreGeometry(appState_.windowGeometry())) {
        resize(usualSize);
    }
}

/// At the user's own request.
void MainWindow::openPage(PageId page) {
    if (page == PageId::Check) {
        examination_.startIfDue();
    }
    if (page == PageId::Accounts) {
        controller_.perform(Action::OpenAccounts); // another process may have changed the list
    }
    showPage(page);
}

void MainWindow::showPage(PageId page) {
    pageId_ = page;
    rail_->setCurrent(page);
    applyState();
}

void MainWindow::applyState() {
    const ViewState state = currentState();
    showProxyQuestion(state);
    if (state.isSigningOut() && pageId_ != PageId::Home && !staysDuringSignOut(pageId_)) {
        pageId_ = PageId::Home; // a sign-out ends at Home
        rail_->setCurrent(pageId_);
    }
    rail_->apply(state);
    if (isPainted_) { // a start waits for no picture
        loadPicture();
    }
    showCurrentPage(state);
}

/// The question stands at Home; whoever was elsewhere goes back when it is answered there.
void MainWindow::showProxyQuestion(const ViewState &state) {
    const bool isAsked = state.proxyQuestion.has_value();
    if (isAsked == pageBeforeQuestion_.has_value()) {
        return;
    }
    const PageId after = pageId_ == PageId::Home ? pageBeforeQuestion_.value_or(pageId_) : pageId_;
    const PageId next = isAsked ? PageId::Home : after;
    pageBeforeQuestion_ = isAsked ? std::optional(pageId_) : std::nullopt;
    pageId_ = next;
    rail_->setCurrent(pageId_);
}

void MainWindow::loadPicture() {
    const auto &session = controller_.state().session;
    const QString picture =
        session ? bifrost::Person::fromClaims(session->claims).picture : QString();
    if (!pictures_ && !picture.isEmpty()) {
        pictures_ = new bifrost::PictureLoader(this);
        pictures_->setProxies([this](const QUrl &url) { return controller_.proxyFor(url); });
        connect(pictures_, &bifrost::PictureLoader::changed, this, [this] {
            rail_->setPicture(pictures_->picture());
            pages_->setPicture(pictures_->picture());
        });
    }
    if (pictures_) {
        pictures_->load(picture, session ? session->issuer : QString());
    }
}

void MainWindow::showCurrentPage(const ViewState &state) {
    const QPointer<QWidget> before = focusWidget();
    Page *page = pages_->page(pageId_, state);
    page->apply(state);
    const bool isOther = pages_->currentWidget() != page;
    pages_->setCurrentWidget(page);
    // If the focused control is gone, the page's main control gets the focus; a user who walks
    // through the rail keeps it there. This also undoes what Qt does when a focused button hides:
    // it focuses the next control, whichever that is.
    const bool inRail = before && rail_->isAncestorOf(before);
    const bool gone = !before || !before->isVisible() || !before->isEnabled() ||
                      qobject_cast<Page *>(before.data());
    if ((isOther && !inRail) || gone) {
        QWidget *target = page->initialFocus();
        (target ? target : page)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::onAction(Action action) {
    switch (action) {
    case Action::OpenSettings:
        showPage(PageId::Settings);
        return;
    case Action::OpenAccounts:
        openPage(PageId::Accounts);
        return;
    case Action::SetUp:
        pages_->leaveWelcome();
        showPage(PageId::Home);
        return;
    case Action::Check:
    case Action::CheckAgain:
        examination_.perform(action);
        showPage(PageId::Check);
        return;
    case Action::ClearRequests:
        requests_.perform(action);
        return;
    case Action::CopyLink:
        QGuiApplication::clipboard()->setText(
            controller_.browserUrl().toString(QUrl::FullyEncoded));
        return;
    case Action::CopyAuthorizationUrl:
        copyAuthorizationUrl();
        return;
    case Action::CopyReturnAddress:
        QGuiApplication::clipboard()->setText(controller_.state().returnAddress);
        return;
    case Action::UseLocalhost:
        useLocalhost();
        return;
    case Action::AllowApi:
    case Action::CancelApi:
        api_.perform(action);
        return;
    case Action::SignInForApi:
        showPage(PageId::Home);
        api_.perform(action);
        return;
    case Action::SignIn:
    case Action::AskForOfflineAccess:
        showPage(PageId::Home); // shows the progress, or the set-up if nothing is configured
        break;
    default:
        break;
    }
    controller_.perform(action);
}

/// Home shows how a sign-in proceeds.
void MainWindow::onAccountRequest(const AccountRequest &request) {
    using Kind = AccountRequest::Kind;
    if (request.kind == Kind::Add || request.kind == Kind::AddElsewhere ||
        request.kind == Kind::SignIn) {
        showPage(PageId::Home);
    }
    Q_EMIT accountRequested(request);
}

void MainWindow::copyAuthorizationUrl() {
    bifrost::then(controller_.authorizationUrl(), this, [this](const bifrost::Result<QUrl> &url) {
        if (url) {
            QGuiApplication::clipboard()->setText(url->toString(QUrl::FullyEncoded));
        } else if (!isCanceled(url.error())) {
            controller_.report(describe(url.error()));
        }
    });
}

void MainWindow::save(const QMap<Setting, QString> &values) {
    report(store_.save(values));
}

/// A client of another redirect host replaces the one whose sign-in waits.
void MainWindow::useLocalhost() {
    if (store_.current().isOverridden(Setting::RedirectHost)) {
        showPage(PageId::Settings); // says which source has set it
        return;
    }
    const SaveResult result = store_.save({{Setting::RedirectHost, u"localhost"_s}});
    report(result);
    if (result.ok()) {
        onAction(Action::SignIn);
    }
}

void MainWindow::rememberOfflineAccess() {
    if (!store_.current().isOverridden(Setting::Scopes)) {
        save({{Setting::Scopes,
               store_.current().value(Setting::Scopes).text + u" offline_access"_s}});
    }
}

void MainWindow::report(const SaveResult &result) {
    QList<Notice> notices;
    for (const auto &problem : store_.current().problems) {
        notices.append(describeProblem(problem));
    }
    Notice notice;
    if (!result.ok()) {
        notice.tone = Notice::Tone::Danger;
        notice.title = tr("The settings weren't saved");
        notice.text = result.error;
        notices.prepend(notice);
    } else if (!result.keptAside.isEmpty()) {
        notice.title = tr("The old settings file was set aside");
        notice.text = tr("It is now %1.").arg(result.keptAside);
        notices.prepend(notice);
    }
    controller_.setConfigurationNotices(notices);
}

void MainWindow::comeToFront(const QString &activationToken) {
    if (isMinimized()) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
    }
    show();
    raise();
    activateWithToken(*this, activationToken);
    QApplication::alert(this); // for desktops that do not let a window raise itself
}

void MainWindow::returnFromBrowser() {
    comeToFront();
    notice_.begin();
}

void MainWindow::paintEvent(QPaintEvent *event) {
    QMainWindow::paintEvent(event);
    if (lcApp().isDebugEnabled()) { // benchmarks read it
        QTimer::singleShot(0, this, [] { qCDebug(lcApp) << "painted"; });
    }
    if (!isPainted_) {
        isPainted_ = true;
        // Queued: the frame is not on the screen until this function has returned.
        QMetaObject::invokeMethod(this, &MainWindow::firstFramePainted, Qt::QueuedConnection);
    }
}

void MainWindow::startHidden() {
    isPainted_ = true;
    Q_EMIT firstFramePainted();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    appState_.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        notice_.end();
        controller_.checkDue();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Alt) {
        update(); // mnemonics are shown while Alt is held down
    }
    const ViewState &state = controller_.state();
    if (event->key() == Qt::Key_Escape && state.proxyQuestion) {
        controller_.perform(Action::DeclineProxy);
        return;
    }
    if (event->key() == Qt::Key_Escape && pageId_ == PageId::Api && api_.isBusy()) {
        api_.perform(Action::CancelApi);
        return;
    }
    if (event->key() == Qt::Key_Escape && (state.isSigningIn() || state.isSigningOut())) {
        controller_.perform(Action::Cancel);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Alt) {
        update();
    }
    QMainWindow::keyReleaseEvent(event);
}
