// SPDX-License-Identifier: Apache-2.0
#include "commandline/maintenance.h"

#include "commandline/console.h"
#include "commandline/doctor.h"
#include "commandline/forget.h"
#include "commandline/qtoptions.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "session/appstate.h"
#include "session/libraryclient.h"
#include "system/autostart.h"
#include "system/privatefolder.h"
#include "system/singleinstance.h"
#include "system/translations.h"
#include "system/windowsystem.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

ConfigurationPlaces places(const CommandLine &line) {
    ConfigurationPlaces places = ConfigurationPlaces::standard();
    places.envFile = line.envFile;
    return places;
}

/// Everything can be examined even if nothing is configured yet.
int doctor(int argc, char **argv, const CommandLine &line) {
    const QCoreApplication application(argc, argv);
    const ConfigurationStore store(places(line), line.layer);
    if (!line.isJson) {
        warnOnConsole(store.current());
    }
    const AppState state(AppState::standardPath());
    return runDoctor(store.current(), state,
                     line.request == CommandLine::Request::SelfTest
                         ? Examination::Scope::Computer
                         : Examination::Scope::Everything,
                     line.isJson ? ReportFormat::Json : ReportFormat::Text);
}

/// In the user's language, which needs an application object.
int refuse(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    Translations translations;
    translations.install(application);
    const CommandLine line = parseCommandLine(withoutQtOptions(QCoreApplication::arguments()));
    std::fprintf(stderr, "%s\n", qPrintable(line.text));
    return exitUsage;
}

// An uninstaller may have no display. The browser cannot be opened then, and the report says so.
void prepareForNoDisplay(int argc, char **argv) {
    const QCoreApplication probe(argc, argv);
    if (!windowSystemProblem().isEmpty()) {
        avoidWindowSystem();
    }
}

/// False without a console, or without an answer.
bool askOnConsole(const QString &question) {
    std::printf("%s [y/N] ", qPrintable(question));
    std::fflush(stdout);
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly);
    const QByteArray answer = isOpen ? input.readLine().trimmed().toLower() : QByteArray();
    std::printf("%s\n", answer.isEmpty() ? "no" : "");
    return answer == "y" || answer == "yes";
}

int forget(int argc, char **argv, const CommandLine &line) {
    prepareForNoDisplay(argc, argv);
    const QGuiApplication application(argc, argv);
    const ConfigurationStore store(places(line), line.layer);
    const QString applicationId = store.current().value(Setting::ApplicationId).text;
    warnOnConsole(store.current());
    SingleInstance instance(privateRuntimeFolder(), applicationId);
    if (instance.enter() != SingleInstance::Role::First) {
        std::fputs("bifrost: Bifrost is still running. Close its window, then try again.\n",
                   stderr);
        return EXIT_FAILURE;
    }
    return runForget(
        {makeLibraryClient, storedSessionAccess(bifrost::StoredSessionSearch::Everywhere),
         askOnConsole, [] { Autostart(startedProgram()).disable(); }},
        applicationConfiguration(store.current()), ForgetPlaces::standard(applicationId));
}

} // namespace

std::optional<int> runMaintenance(int argc, char **argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine line = parseCommandLine(withoutQtOptions(arguments));
    if (line.request != CommandLine::Request::Run) {
        attachToConsole();
    }
    switch (line.request) {
    case CommandLine::Request::ShowHelp:
    case CommandLine::Request::ShowVersion:
        std::fputs(qPrintable(line.text), stdout);
        return EXIT_SUCCESS;
    case CommandLine::Request::SelfTest:
    case CommandLine::Request::Doctor:
        return doctor(argc, argv, line);
    case CommandLine::Request::Forget:
        return forget(argc, argv, line);
    case CommandLine::Request::Refuse:
        return refuse(argc, argv);
    case CommandLine::Request::Run:
        break;
    }
    return std::nullopt;
}
