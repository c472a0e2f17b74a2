// SPDX-License-Identifier: Apache-2.0
// The composition root: makes every part and connects them. No part makes its own neighbours.
#include "appstate.h"
#include "commandline.h"
#include "configuration/clientsettings.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationtext.h"
#include "configuration/environment.h"
#include "coredump.h"
#include "fontpreparation.h"
#include "libraryclient.h"
#include "maintenance.h"
#include "mainwindow.h"
#include "opensslconfiguration.h"
#include "othersessions.h"
#include "privatefolder.h"
#include "processexit.h"
#include "signincontroller.h"
#include "singleinstance.h"
#include "systemevents.h"
#include "theme/thememanager.h"
#include "translations.h"
#include "windowsystem.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

void nameApplication() {
    QCoreApplication::setApplicationName(u"bifrost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIFROST_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Bifrost"_s);
    QGuiApplication::setDesktopFileName(u"dev.bifrost.Bifrost"_s);
}

void configure(SignInController &controller, OtherSessions &others,
               const Configuration &configuration) {
    others.setApplication(applicationConfiguration(configuration));
    QList<ConfigurationProblem> problems = configuration.problems;
    controller.configure(clientConfiguration(configuration, problems));
    QList<Notice> notices;
    for (const auto &problem : std::as_const(problems)) {
        notices.append(describeProblem(problem));
    }
    controller.setConfigurationNotices(notices);
}

int run(QApplication &application, Style &style, const CommandLine &line) {
    ConfigurationPlaces places = ConfigurationPlaces::standard();
    places.envFile = line.envFile;
    ConfigurationStore store(places, line.layer);
    dropSecretVariables();
    warnOnConsole(store.current());
    SingleInstance instance(privateRuntimeFolder(),
                            store.current().value(Setting::ApplicationId).text);
    switch (instance.enter()) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::Second:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Unanswered:
        std::fputs(
            "bifrost: another Bifrost is running but does not answer. End it, then start again.\n",
            stderr);
        return EXIT_FAILURE;
    }
    AppState appState(AppState::standardPath());
    SystemPreferences system(appState.systemScheme());
    ThemeManager theme(system, style);
    SystemEvents events;
    OtherSessions others(makeLibraryClient,
                         storedSessionAccess(bifrost::StoredSessionSearch::WhereMarked));
    SignInController controller(makeLibraryClient, appState, &others);
    theme.setAppearance(configuredAppearance(store.current()));
    Configuration configured = store.current();
    configure(controller, others, configured);
    MainWindow window(controller, store, appState,
                      [](const QString &issuer) { return bifrost::Client::checkProvider(issuer); });
    theme.setWindow(&window);
    QObject::connect(&store, &ConfigurationStore::changed, &controller, [&] {
        theme.setAppearance(configuredAppearance(store.current()));
        if (!store.current().describesSameClient(configured)) { // a new look alone drops no session
            configured = store.current();
            configure(controller, others, configured);
            controller.start();
        }
    });
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window, &MainWindow::comeToFront);
    QObject::connect(&window, &MainWindow::firstFramePainted, &controller, [&] {
        controller.start();
        system.askDesktop();
        events.start();
    });
    QObject::connect(&events, &SystemEvents::returned, &controller, &SignInController::catchUp);
    QObject::connect(&system, &SystemPreferences::changed, &window,
                     [&] { appState.setSystemScheme(system.colorScheme()); });
    window.show();
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
    followSystemColors();
    FontPreparation fonts;
    auto *style = new Style; // the application's from here on
    QApplication::setStyle(style);
    QApplication application(argc, argv);
    fonts.finish();
    Translations translations;
    translations.install(application);
    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (line.request == CommandLine::Request::Refuse) {
        std::fprintf(stderr, "%s\n", qPrintable(line.text));
        return exitUsage;
    }
    return run(application, *style, line);
}

} // namespace

int main(int argc, char **argv) {
    return leaveProcess(runBifrost(argc, argv));
}
