// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "cli/context.h"
#include "cli/interruption.h"
#include "cli/invocation.h"
#include "cli/terminal.h"
#include "system/coredump.h"
#include "system/opensslconfiguration.h"
#include "system/privatefolder.h"
#include "system/windowsystem.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QStringList commandLineArguments(int argc, char **argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// A browser may have to be opened by Qt, which takes a window system. Everything else does without
/// and starts faster. Qt ends a process whose window system can't be used, so it is tried before.
bool needsWindowSystem(const Command &command, int argc, char **argv) {
    if (command.needs != Command::Needs::Browser || !hasDesktop()) {
        return false;
    }
    const QCoreApplication probe(argc, argv);
    return windowSystemProblem().isEmpty();
}

int runCommand(int argc, char **argv, Invocation invocation) {
    int onlyName = 1; // the arguments are ours, not Qt's
    const bool hasWindowSystem = argc > 0 && needsWindowSystem(*invocation.command, onlyName, argv);
    const std::unique_ptr<QCoreApplication> application =
        hasWindowSystem ? std::make_unique<QGuiApplication>(onlyName, argv)
                        : std::make_unique<QCoreApplication>(onlyName, argv);
    // As the window is called, whose folders and locks these are.
    QCoreApplication::setApplicationName(u"bifrost"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIFROST_VERSION));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    // What fails is said once, in a sentence. The variable QT_LOGGING_RULES wins over this.
    QLoggingCategory::setFilterRules(u"bifrost.*=false"_s);
    const Command &command = *invocation.command;
    CommandContext context(std::move(invocation));
    return static_cast<int>(command.run(context));
}

} // namespace

int runProgram(int argc, char **argv) {
    disableCoreDumps();
    ignoreOpenSslConfiguration();
    ignoreRelativeFolders();
    ignoreBrokenPipes();
    keepLineBreaks();
    Invocation invocation = parseInvocation(commandLineArguments(argc, argv));
    switch (invocation.request) {
    case Invocation::Request::ShowText:
        return Output::writeData(invocation.text.toUtf8()) ? static_cast<int>(ExitStatus::Done)
                                                           : static_cast<int>(ExitStatus::Failed);
    case Invocation::Request::Refuse:
        std::fprintf(stderr, "bifrostctl: %s\n", qPrintable(invocation.text));
        return static_cast<int>(ExitStatus::Usage);
    case Invocation::Request::Run:
        break;
    }
    return runCommand(argc, argv, std::move(invocation));
}
