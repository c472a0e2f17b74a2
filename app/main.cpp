// SPDX-License-Identifier: Apache-2.0
// The composition root: creates the parts of the application and connects them.
#include "commandline/commandline.h"
#include "commandline/maintenance.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "configuration/environment.h"
#include "desktopintegration.h"
#include "mainwindow.h"
#include "notices/browserpagetext.h"
#include "notices/configurationtext.h"
#include "session/accounts/accountnotice.h"
#include "session/accounts/libraryaccounts.h"
#include "session/appstate.h"
#include "session/autostartcontrol.h"
#include "session/brand/brandcontrol.h"
#include "session/configuredclient.h"
#include "session/libraryclient.h"
#include "session/othersessions.h"
#include "session/proxylogin.h"
#include "session/requestlog.h"
#include "session/sessioncontroller.h"
#include "session/startwatch.h"
#include "session/traycontrol.h"
#include "system/autostart.h"
#include "system/coredump.h"
#include "system/fontpreparation.h"
#include "system/opensslconfiguration.h"
#include "system/privatefolder.h"
#include "system/processexit.h"
#include "system/singleinstance.h"
#include "system/systemevents.h"
#include "system/translations.h"
#include "system/trayicon.h"
#include "system/waylandactivation.h"
#include "system/windowactivation.h"
#include "system/windowsystem.h"
#include "theme/icons.h"
#include "theme/thememanager.h"

#include <bifrost/keychainpreparation.h>

#include <QApplication>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds trayPatience{5};

void nameApplication() {
    QCoreApplication::setApplicationName(u"bifrost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIFROST_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Bifrost"_s);
    QGuiApplication::setDesktopFileName(u"dev.bifrost.Bifrost"_s);
}

QFuture<bifrost::Result<bifrost::ProviderSummary>> checkProvider(const Configuration &current,
                                                                 const QString &issuer,
                                                                 const QString &proxy,
                                                                 ProxyLogin &proxyLogin) {
    bifrost::ClientConfiguration configuration = applicationConfiguration(current);
    configuration.issuer = issuer;
    configuration.proxy = proxy;
    configuration.proxyCredentials = proxyLogin.provider();
    return bifrost::Client::checkProvider(configuration);
}

/// What each client gets: it asks `proxyLogin` for the name and password of a proxy, and lets the
/// browser come to the front with tokens of `activation`. Its pages in the browser have the look
/// that `brand` has when they are shown, and they and the provider's are in the language of the
/// window.
std::function<void(bifrost::ClientConfiguration &)> clientSetup(ProxyLogin &proxyLogin,
                                                                WaylandActivation &activation,
                                                                const BrandControl &brand,
                                                                const Translations &translations) {
    return [&](bifrost::ClientConfiguration &configuration) {
        configuration.proxyCredentials = proxyLogin.provider();
        configuration.activationToken = [&activation] { return activation.requestToken(); };
        configuration.browserPageLanguage = browserPageLanguage(translations.locale());
        configuration.browserPages = [&brand, language = configuration.browserPageLanguage](
                                         const bifrost::BrowserPage &page) {
            return bifrost::brandedBrowserPages(browserLook(brand.brand()), language)(page);
        };
        addUiLocales(configuration.additionalParameters, translations.uiLocales());
    };
}

/// For clients that are no account's.
ClientFactory clientFactory(const std::function<void(bifrost::ClientConfiguration &)> &setUp) {
    return [setUp](bifrost::ClientConfiguration configuration) {
        setUp(configuration);
        return makeLibraryClient(configuration);
    };
}

/// The page Requests shows the requests of one account.
AccountsFactory accountsFactory(const std::function<void(bifrost::ClientConfiguration &)> &setUp,
                                const RequestLog &requests) {
    return [setUp, &requests](const bifrost::ClientConfiguration &application) {
        return makeLibraryAccounts(application,
                                   [setUp, &requests](const bifrost::Account &,
                                                      bifrost::ClientConfiguration &configuration) {
                                       setUp(configuration);
                                       configuration.protocolTrace = requests.makeTrace();
                                   });
    };
}

/// The user's choice, if it isn't the system's language.
void chooseLanguage(QApplication &application, Translations &translations,
                    const Configuration &configuration) {
    if (const auto language = configuredLanguage(configuration)) {
        translations.choose(application, *language);
    }
}

/// A process of its own reads the keychain, and answers while the window is made. Elsewhere a
/// keychain may block this one, so the window comes first.
#ifdef Q_OS_LINUX
constexpr bool restoresAtOnce = true;
#else
constexpr bool restoresAtOnce = false;
#endif

/// What brings the window to the front: the token of whoever has started this program, or of a
/// further process.
void followWindow(MainWindow &window, const SingleInstance &instance,
                  const QString &activationToken) {
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::comeToFront);
    if (windowsNeedTokens() && !activationToken.isEmpty()) {
        QObject::connect(
            &window, &MainWindow::firstFramePainted, &window,
            [&window, activationToken] { activateWithToken(window, activationToken); });
    }
}

/// What nobody waits for at a start.
void followStart(StartWatch &start, MainWindow &window, SessionController &controller,
                 SystemPreferences &system, SystemEvents &events, BrandControl &brand) {
    QObject::connect(&window, &MainWindow::firstFramePainted, &start, &StartWatch::noteFirstFrame);
    if (!restoresAtOnce) {
        QObject::connect(&window, &MainWindow::firstFramePainted, &controller,
                         &SessionController::start);
    }
    QObject::connect(&start, &StartWatch::over, &window, [&] {
        system.askDesktop();
        events.start();
        brand.start();
        window.setWindowIcon(QIcon(applicationPixmap(128, 1)));
    });
    QObject::connect(&events, &SystemEvents::returned, &controller, &SessionController::catchUp);
}

/// Proxies as the client uses them, for a logo.
void followBrand(BrandControl &brand, ThemeManager &theme, const SessionController &controller) {
    brand.setProxies([&controller](const QUrl &url) { return controller.proxyFor(url); });
    const auto apply = [&brand, &theme] {
        theme.setAccents(brand.brand().accent, brand.brand().darkAccent);
    };
    QObject::connect(&brand, &BrandControl::changed, &theme, apply);
    apply();
}

/// What the user asks for outside the window, and what they are told there.
void followDesktop(DesktopIntegration &desktop, AccountNotice &notice, const StartWatch &start,
                   MainWindow &window, SessionController &controller,
                   const ConfigurationStore &store) {
    QObject::connect(&desktop, &DesktopIntegration::accountRequested, &controller,
                     &SessionController::requestAccount);
    QObject::connect(&start, &StartWatch::over, &desktop, [&] { desktop.start(store.current()); });
    QObject::connect(&notice, &AccountNotice::pressed, &window, &MainWindow::comeToFront);
}

/// Starting with the desktop, if the setting wants it.
void followAutostart(AutostartControl &autostart, const StartWatch &start,
                     SessionController &controller) {
    QObject::connect(&autostart, &AutostartControl::refused, &controller,
                     &SessionController::report);
    QObject::connect(&start, &StartWatch::over, &autostart, &AutostartControl::start);
}

QIcon trayImage() {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(applicationPixmap(size, 1));
    }
    return icon;
}

/// The icon in the tray, if the setting wants one: closing the window hides it then.
void followTray(TrayControl &tray, MainWindow &window, SessionController &controller,
                AppState &appState) {
    tray.keep(window);
    QObject::connect(&tray, &TrayControl::openRequested, &window, [&] { window.comeToFront(); });
    QObject::connect(&tray, &TrayControl::accountRequested, &window, &MainWindow::accountRequested);
    QObject::connect(&tray, &TrayControl::quitRequested, &window, [&] {
        appState.setWindowGeometry(window.saveGeometry());
        QCoreApplication::exit(EXIT_SUCCESS); // quit() would close the window, which only hides it
    });
    QObject::connect(&controller, &SessionController::stateChanged, &tray,
                     [&] { tray.showAccounts(controller.state().accounts); });
}

/// With `--hidden`, the window stays away where the icon in the tray stands for it.
void showWindow(MainWindow &window, StartWatch &start, TrayControl &tray, const CommandLine &line) {
    if (!line.isHidden) {
        if (restoresAtOnce) { // the display makes room for it, and what it shows first is true
            window.setUpdatesEnabled(false);
            QObject::connect(&start, &StartWatch::known, &window,
                             [&window] { window.setUpdatesEnabled(true); });
        }
        window.show();
        start.begin();
        return;
    }
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&tray, &TrayControl::settled, &window, [&] {
        QGuiApplication::setQuitOnLastWindowClosed(!tray.isVisible());
        tray.isVisible() ? window.startHidden() : window.show();
    });
    tray.settle(trayPatience);
}

/// The exit status of a process that leaves the window to another one; no value for the first.
std::optional<int> enter(SingleInstance &instance, const QString &activationToken,
                         std::optional<DesktopAction> action) {
    switch (instance.enter(activationToken, action)) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Unanswered:
        std::fputs("bifrost: another instance is running but isn't responding. Close it, then try "
                   "again.\n",
                   stderr);
        return EXIT_FAILURE;
    }
    return std::nullopt;
}

int run(QApplication &application, Style &style, Translations &translations,
        const CommandLine &line, std::unique_ptr<bifrost::KeychainPreparation> keychain) {
    ConfigurationPlaces places = ConfigurationPlaces::standard();
    places.envFile = line.envFile;
    ConfigurationStore store(places, line.layer);
    removeSecretVariables();
    chooseLanguage(application, translations, store.current());
    warnOnConsole(store.current());
    SingleInstance instance(privateRuntimeFolder(),
                            store.current().value(Setting::ApplicationId).text);
    const QString activationToken = takeActivationToken();
    if (const auto exitStatus = enter(instance, activationToken, line.action)) {
        return *exitStatus;
    }
    AppState appState(AppState::standardPath());
    SystemPreferences system(appState.systemScheme());
    ThemeManager theme(system, style);
    SystemEvents events;
    ProxyLogin proxyLogin;
    BrandControl brand(store);
    WaylandActivation activation;
    const auto setUp = clientSetup(proxyLogin, activation, brand, translations);
    OtherSessions others(clientFactory(setUp),
                         storedSessionAccess(bifrost::StoredSessionSearch::WhereMarked));
    RequestLog requests;
    requests.configure(store.current());
    SessionController controller(accountsFactory(setUp, requests), appState, &others, &proxyLogin);
    QObject::connect(&controller, &SessionController::accountReplaced, &requests,
                     [&] { requests.show(controller.protocolTrace()); });
    theme.setAppearance(configuredAppearance(store.current()));
    QObject::connect(&store, &ConfigurationStore::changed, &theme, [&] {
        theme.setAppearance(configuredAppearance(store.current()));
        requests.configure(store.current());
    });
    const ConfiguredClient client(store, controller, appState);
    keychain.reset();
    if (restoresAtOnce) {
        controller.start();
    }
    followBrand(brand, theme, controller);
    MainWindow window(controller, store, appState, requests, brand,
                      [&](const QString &issuer, const QString &proxy) {
                          proxyLogin.reconsider(); // the user has pressed a button
                          return checkProvider(store.current(), issuer, proxy, proxyLogin);
                      });
    theme.setWindow(&window);
    followWindow(window, instance, activationToken);
    StartWatch start(controller);
    followStart(start, window, controller, system, events, brand);
    DesktopIntegration desktop(window, controller, instance, line.action);
    AccountNotice accountNotice(controller);
    followDesktop(desktop, accountNotice, start, window, controller, store);
    QObject::connect(&system, &SystemPreferences::changed, &window,
                     [&] { appState.setSystemScheme(system.colorScheme()); });
    Autostart autostart(startedProgram());
    AutostartControl autostartControl(store, autostart);
    followAutostart(autostartControl, start, controller);
    TrayControl tray(store, trayImage, &TrayIcon::isAvailable);
    followTray(tray, window, controller, appState);
    showWindow(window, start, tray, line);
    return application.exec();
}

int runBifrost(int argc, char **argv) {
    disableCoreDumps();
    ignoreOpenSslConfiguration();
    ignoreRelativeFolders();
    nameApplication();
    if (const auto exitStatus = runMaintenance(argc, argv)) {
        return *exitStatus;
    }
    // The settings are read later: whoever has changed the application ID waits a little longer.
    auto keychain = std::make_unique<bifrost::KeychainPreparation>(bifrost::ClientConfiguration());
    followSystemColors();
    FontPreparation fonts;
    auto *style = new Style; // owned by the application
    QApplication::setStyle(style);
    std::optional<DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    fonts.finish();
    Translations translations;
    translations.install(application);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (line.request == CommandLine::Request::Refuse) {
        std::fprintf(stderr, "%s\n", qPrintable(line.text));
        return exitUsage;
    }
    return run(application, *style, translations, line, std::move(keychain));
}

} // namespace

int main(int argc, char **argv) {
    return leaveProcess(runBifrost(argc, argv));
}
