// SPDX-License-Identifier: Apache-2.0
#include "maintenance.h"

#include "configuration/clientsettings.h"
#include "configuration/configurationstore.h"
#include "configuration/configurationtext.h"
#include "console.h"
#include "forget.h"
#include "libraryclient.h"
#include "privatefolder.h"
#include "selftest.h"
#include "singleinstance.h"
#include "windowsystem.h"

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

int selfTest(int argc, char **argv, const CommandLine &line) {
    const ConfigurationStore store(places(line), line.layer);
    warnOnConsole(store.current());
    // Not set up yet: the machine can be tried all the same.
    return runSelfTest(argc, argv, applicationConfiguration(store.current()));
}

// An uninstaller may have no display; the browser is then not reached, and the report says so.
void prepareForNoDisplay(int argc, char **argv) {
    const QCoreApplication probe(argc, argv);
    if (!windowSystemProblem().isEmpty()) {
        avoidWindowSystem();
    }
}

/// Whoever has no console, or no answer, has not said yes.
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
        std::fputs("bifrost: Bifrost is running. Close its window, then try again.\n", stderr);
        return EXIT_FAILURE;
    }
    return runForget({makeLibraryClient,
                      storedSessionAccess(bifrost::StoredSessionSearch::Everywhere), askOnConsole},
                     applicationConfiguration(store.current()),
                     ForgetPlaces::standard(applicationId));
}

} // namespace

std::optional<int> runMaintenance(int argc, char **argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    const CommandLine line = parseCommandLine(arguments);
    if (line.request != CommandLine::Request::Run) {
        attachToConsole();
    }
    switch (line.request) {
    case CommandLine::Request::ShowHelp:
    case CommandLine::Request::ShowVersion:
        std::fputs(qPrintable(line.text), stdout);
        return EXIT_SUCCESS;
    case CommandLine::Request::SelfTest:
        return selfTest(argc, argv, line);
    case CommandLine::Request::Forget:
        return forget(argc, argv, line);
    case CommandLine::Request::Run:
    case CommandLine::Request::Refuse:
        break;
    }
    return std::nullopt;
}
