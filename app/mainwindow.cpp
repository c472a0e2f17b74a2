// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "appstate.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationtext.h"
#include "pages/homepage.h"
#include "pages/profilepage.h"
#include "pages/sessionpage.h"
#include "pages/settingspage.h"
#include "pages/setuppage.h"
#include "pages/signingoutpage.h"
#include "person.h"
#include "signincontroller.h"
#include "theme/icons.h"
#include "theme/typography.h"
#include "widgets/pictureloader.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using Phase = ViewState::Phase;

static constexpr QSize usualSize(960, 640);
static constexpr QSize smallestSize(640, 480);

MainWindow::MainWindow(SignInController &controller, ConfigurationStore &store, AppState &appState,
                       ProviderCheck check)
    : controller_(controller),
      store_(store),
      appState_(appState),
      check_(std::move(check)),
      rail_(new NavigationRail),
      stack_(new QStackedWidget) {
    setWindowTitle(u"Bifrost"_s);
    setFont(typeFont(TypeRole::Body));
    setMinimumSize(smallestSize);
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(rail_);
    line->addWidget(stack_, 1);
    setCentralWidget(content);
    connect(rail_, &NavigationRail::pageRequested, this, &MainWindow::showPage);
    connect(&controller_, &SignInController::stateChanged, this, &MainWindow::applyState);
    connect(&controller_, &SignInController::browserReturned, this, &MainWindow::comeToFront);
    connect(&store_, &ConfigurationStore::changed, this, &MainWindow::applyConfiguration);
    makeShortcuts();
    restoreGeometryOrDefault();
    showPage(PageId::Home);
}

void MainWindow::makeShortcuts() {
    for (int i = 0; i < pageCount; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, i] { showPage(static_cast<PageId>(i)); });
    }
}

void MainWindow::restoreGeometryOrDefault() {
    if (!restoreGeometry(appState_.windowGeometry())) {
        resize(usualSize);
    }
}

template<typename T, typename... Arguments>
T *MainWindow::ensure(T *&page, Arguments &&...arguments) {
    if (!page) {
        page = new T(std::forward<Arguments>(arguments)...);
        stack_->addWidget(page);
        connect(page, &Page::actionRequested, this, &MainWindow::onAction);
    }
    return page;
}

Page *MainWindow::homeOrSetup() {
    if (controller_.state().phase != Phase::NotConfigured) {
        const bool isNew = !home_;
        ensure(home_);
        if (isNew && pictures_) {
            home_->setPicture(pictures_->picture());
        }
        return home_;
    }
    if (!setup_) {
        ensure(setup_, check_);
        setup_->showConfiguration(store_.current());
        connect(setup_, &SetupPage::saveRequested, this, &MainWindow::save);
    }
    return setup_;
}

Page *MainWindow::currentPage() {
    const ViewState &state = controller_.state();
    if (state.isSigningOut()) {
        if (!signingOut_) {
            SigningOutPage *page = nullptr;
            signingOut_ = ensure(page);
        }
        return signingOut_;
    }
    switch (pageId_) {
    case PageId::Home:
        break;
    case PageId::Profile:
        if (!profile_) {
            ensure(profile_);
            profile_->setPicture(pictures_ ? pictures_->picture() : QPixmap());
        }
        return profile_;
    case PageId::Session:
        if (!session_) {
            SessionPage *page = nullptr;
            session_ = ensure(page);
        }
        return session_;
    case PageId::Settings:
        if (!settings_) {
            ensure(settings_, check_, store_.personFile());
            settings_->showConfiguration(store_.current());
            connect(settings_, &SettingsPage::saveRequested, this, &MainWindow::save);
            connect(settings_, &SettingsPage::forgetRequested, this,
                    [this] { report(store_.forget()); });
        }
        return settings_;
    }
    return homeOrSetup();
}

void MainWindow::showPage(PageId page) {
    pageId_ = page;
    rail_->setCurrent(page);
    applyState();
}

void MainWindow::applyState() {
    const ViewState &state = controller_.state();
    if (state.isSigningOut() && pageId_ != PageId::Home) {
        pageId_ = PageId::Home; // a sign-out ends at Home
        rail_->setCurrent(pageId_);
    }
    rail_->apply(state);
    const QString picture =
        state.session ? Person::fromClaims(state.session->claims).picture : QString();
    if (!pictures_ && !picture.isEmpty()) {
        pictures_ = new PictureLoader(this);
        connect(pictures_, &PictureLoader::changed, this, [this] {
            rail_->setPicture(pictures_->picture());
            if (home_) {
                home_->setPicture(pictures_->picture());
            }
            if (profile_) {
                profile_->setPicture(pictures_->picture());
            }
        });
    }
    if (pictures_) {
        pictures_->load(picture, state.session ? state.session->issuer : QString());
    }
    showCurrentPage();
}

void MainWindow::showCurrentPage() {
    const QPointer<QWidget> before = focusWidget();
    Page *page = currentPage();
    page->apply(controller_.state());
    const bool isOther = stack_->currentWidget() != page;
    stack_->setCurrentWidget(page);
    // The keyboard follows to the page's main control when its place is gone, but leaves the rail
    // to who walks through it. Hiding a button makes Qt focus whatever comes next: that is undone
    // here.
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
    case Action::CopyLink:
        QGuiApplication::clipboard()->setText(
            controller_.browserUrl().toString(QUrl::FullyEncoded));
        return;
    case Action::CopyReturnAddress:
        QGuiApplication::clipboard()->setText(controller_.state().returnAddress);
        return;
    case Action::SignIn:
        showPage(PageId::Home); // where the progress is shown, and the set-up when there is none
        break;
    default:
        break;
    }
    controller_.perform(action);
}

void MainWindow::save(const QMap<Setting, QString> &values) {
    report(store_.save(values));
}

void MainWindow::report(const SaveResult &result) {
    QList<Notice> notices;
    for (const auto &problem : store_.current().problems) {
        notices.append(describeProblem(problem));
    }
    Notice notice;
    if (!result.ok()) {
        notice.tone = Notice::Tone::Danger;
        notice.title = tr("The settings were not saved");
        notice.text = result.error;
        notices.prepend(notice);
    } else if (!result.keptAside.isEmpty()) {
        notice.title = tr("The old settings file was kept");
        notice.text = tr("It is now %1.").arg(result.keptAside);
        notices.prepend(notice);
    }
    controller_.setConfigurationNotices(notices);
}

void MainWindow::applyConfiguration() {
    if (setup_) {
        setup_->showConfiguration(store_.current());
    }
    if (settings_) {
        settings_->showConfiguration(store_.current());
    }
}

void MainWindow::comeToFront() {
    if (isMinimized()) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
    }
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let a window raise itself
}

void MainWindow::paintEvent(QPaintEvent *event) {
    QMainWindow::paintEvent(event);
    if (!painted_) {
        painted_ = true;
        // Queued: until this returns, nothing of the frame is on the screen.
        QMetaObject::invokeMethod(
            this,
            [this] {
                setWindowIcon(QIcon(applicationPixmap(128, 1)));
                Q_EMIT firstFramePainted();
            },
            Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent *event) {
    appState_.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        controller_.checkDue();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Alt) {
        update(); // mnemonics show while Alt is down
    }
    const ViewState &state = controller_.state();
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
