// SPDX-License-Identifier: Apache-2.0
#include "cli/invocation.h"

#include "cli/commandtable.h"
#include "cli/help.h"
#include "commandline/settingsoptions.h"

#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

QList<CommandOption> optionsOf(const Command &command) {
    QList<CommandOption> options(commonOptions().begin(), commonOptions().end());
    if (command.needs != Command::Needs::Nothing) {
        options.append({accountOptions().begin(), accountOptions().end()});
    }
    options.append({command.options.begin(), command.options.end()});
    return options;
}

void addCommandOption(QCommandLineParser &parser, const CommandOption &option) {
    QStringList names{option.name};
    if (option.name == "help"_L1 || option.name == "quiet"_L1) {
        names.prepend(option.name.first(1));
    }
    parser.addOption(option.value ? QCommandLineOption(names, {}, QLatin1StringView(option.value))
                                  : QCommandLineOption(names));
}

/// Every option of every command, to find the command among them.
QStringList positionalArguments(const QStringList &arguments) {
    QCommandLineParser parser;
    addSettingsOptions(parser);
    QStringList known;
    for (const Command &command : commandTable()) {
        for (const CommandOption &option : optionsOf(command)) {
            if (!known.contains(option.name)) {
                known.append(option.name);
                addCommandOption(parser, option);
            }
        }
    }
    parser.parse(arguments);
    return parser.positionalArguments();
}

Invocation show(const QString &text) {
    Invocation invocation;
    invocation.request = Invocation::Request::ShowText;
    invocation.text = text;
    return invocation;
}

Invocation refusal(const QString &reason, const Command *command = nullptr) {
    Invocation invocation;
    invocation.request = Invocation::Request::Refuse;
    invocation.text = u"%1\nRun 'bifrostctl %2--help' for help."_s.arg(
        reason, command ? command->name + u' ' : QString());
    return invocation;
}

QString argumentMistake(const Command &command, const QStringList &arguments) {
    if (arguments.size() < command.fewest) {
        return u"%1 takes %2."_s.arg(command.name, QLatin1StringView(command.arguments));
    }
    if (command.most >= 0 && arguments.size() > command.most) {
        return u"%1 doesn't take '%2'."_s.arg(command.name, arguments[command.most]);
    }
    return {};
}

QString unknownOption(const Command &command, const QString &name) {
    const QString sentence =
        u"%1 has no option %2%3."_s.arg(command.name, name.size() == 1 ? u"-"_s : u"--"_s, name);
    return command.most < 0 ? sentence + u" Write -- before the command."_s : sentence;
}

Invocation withOptions(const Command &command, const QCommandLineParser &parser) {
    Invocation invocation;
    invocation.command = &command;
    invocation.arguments = parser.positionalArguments().mid(1);
    for (const CommandOption &option : optionsOf(command)) {
        if (parser.isSet(option.name)) {
            invocation.options.insert(option.name, parser.values(option.name));
        }
    }
    return invocation;
}

Invocation parseCommand(const Command &command, const QStringList &arguments) {
    QCommandLineParser parser;
    addSettingsOptions(parser);
    for (const CommandOption &option : optionsOf(command)) {
        addCommandOption(parser, option);
    }
    const bool isUnderstood = parser.parse(arguments);
    Invocation invocation = withOptions(command, parser);
    if (invocation.isSet(u"help"_s)) {
        return show(commandHelp(command));
    }
    // What follows -- belongs to another program.
    const QStringList own = arguments.mid(0, arguments.indexOf(u"--"_s));
    if (const QString mistake = settingsMistake(parser, own); !mistake.isEmpty()) {
        return refusal(mistake, &command);
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return refusal(unknownOption(command, parser.unknownOptionNames().constFirst()), &command);
    }
    if (!isUnderstood) {
        return refusal(parser.errorText() + u'.', &command);
    }
    if (const QString mistake = argumentMistake(command, invocation.arguments);
        !mistake.isEmpty()) {
        return refusal(mistake, &command);
    }
    SettingsOptions settings = readSettingsOptions(parser);
    if (!settings.problem.isEmpty()) {
        return refusal(settings.problem, &command);
    }
    invocation.layer = std::move(settings.layer);
    invocation.envFile = settings.envFile;
    return invocation;
}

/// Git and Docker find their helpers by such names (gitcredentials(7); 'Credential helpers' of the
/// Docker documentation).
QStringList withCommandOfName(QStringList arguments) {
    const QString name = QFileInfo(arguments.value(0)).completeBaseName();
    for (const char *command : {"git-credential", "docker-credential"}) {
        if (name == QLatin1StringView(command) + "-bifrost"_L1) {
            arguments.insert(1, QLatin1StringView(command));
        }
    }
    return arguments;
}

} // namespace

Invocation parseInvocation(const QStringList &arguments) {
    const QStringList line = withCommandOfName(arguments);
    const QStringList positional = positionalArguments(line);
    const bool isHelp = positional.value(0) == "help"_L1;
    if (const Command *command = findCommand(positional.value(isHelp ? 1 : 0))) {
        return isHelp ? show(commandHelp(*command)) : parseCommand(*command, line);
    }
    if (isHelp || line.contains(u"--help"_s) || line.contains(u"-h"_s)) {
        return show(generalHelp());
    }
    if (line.contains(u"--version"_s)) {
        return show(u"bifrostctl %1\n"_s.arg(QStringLiteral(BIFROST_VERSION)));
    }
    if (positional.isEmpty()) {
        return refusal(u"Which command?"_s);
    }
    return refusal(u"There is no command '%1'."_s.arg(positional.constFirst()));
}
