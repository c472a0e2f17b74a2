// SPDX-License-Identifier: Apache-2.0
#include "commandline/commandline.h"

#include "commandline/settingsoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto selfTestOption = u"self-test"_s;
const auto doctorOption = u"doctor"_s;
const auto jsonOption = u"json"_s;
const auto hiddenOption = u"hidden"_s;
const auto forgetOption = u"forget"_s;
const auto actionOption = u"action"_s;
const auto help = u"help"_s;
const auto version = u"version"_s;

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(
        CommandLineText::tr("Signs you in with Asgardeo or any other OpenID Connect provider."));
    addSettingsOptions(parser);
    parser.addOptions({
        {actionOption,
         CommandLineText::tr(
             "What the window does at once: sign-in, sign-out, or settings. A window that is open "
             "does it."),
         u"action"_s},
        {hiddenOption,
         CommandLineText::tr("Starts in the tray, without a window, if the tray icon is on.")},
        {selfTestOption,
         CommandLineText::tr(
             "Checks everything that Bifrost needs on this computer and reports what's missing.")},
        {doctorOption,
         CommandLineText::tr(
             "Checks the configuration, the network, the provider, this computer, and the "
             "session, and reports what's wrong and what to do.")},
        {jsonOption,
         CommandLineText::tr("With --doctor: prints the report as JSON. It contains no secret.")},
        {forgetOption,
         CommandLineText::tr(
             "Signs out and removes everything that Bifrost stores on this computer.")},
        {{u"h"_s, help}, CommandLineText::tr("Shows this help.")},
        {{u"v"_s, version}, CommandLineText::tr("Shows the version.")},
    });
}

// Qt names the program as it was started, and has a placeholder as long as there is no application
// object.
QString helpText(const QCommandLineParser &parser) {
    const QString name = QCoreApplication::instance() ? QCoreApplication::arguments().constFirst()
                                                      : u"<executable_name>"_s;
    return parser.helpText().replace(u' ' + name + u' ', u" bifrost "_s);
}

CommandLine refuse(const QString &reason) {
    CommandLine line;
    line.request = CommandLine::Request::Refuse;
    line.text = u"bifrost: %1\n%2"_s.arg(
        reason, CommandLineText::tr("Run 'bifrost --help' for a list of options."));
    return line;
}

QString mistake(const QCommandLineParser &parser, const QStringList &arguments) {
    const QString found = settingsMistake(parser, arguments);
    if (!found.isEmpty()) {
        return found;
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return CommandLineText::tr("Unknown option: --%1.")
            .arg(parser.unknownOptionNames().first());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return CommandLineText::tr("'%1' isn't an option. Options start with --.")
            .arg(parser.positionalArguments().first());
    }
    if (parser.isSet(jsonOption) && !parser.isSet(doctorOption)) {
        return CommandLineText::tr("--json needs --doctor.");
    }
    if (parser.isSet(actionOption) && !desktopActionOf(parser.value(actionOption))) {
        return CommandLineText::tr("--action takes sign-in, sign-out, or settings.");
    }
    return {};
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments) {
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    CommandLine line;
    if (parser.isSet(help)) {
        line.request = CommandLine::Request::ShowHelp;
        line.text = helpText(parser);
        return line;
    }
    if (parser.isSet(version)) {
        line.request = CommandLine::Request::ShowVersion;
        line.text = u"bifrost %1\n"_s.arg(QCoreApplication::applicationVersion());
        return line;
    }
    if (const QString names = askedProviderNames(parser); !names.isEmpty()) {
        line.request = CommandLine::Request::ShowHelp;
        line.text = names;
        return line;
    }
    const QString reason = mistake(parser, arguments);
    if (!reason.isEmpty() || !understood) {
        return refuse(reason.isEmpty() ? parser.errorText() : reason);
    }
    SettingsOptions settings = readSettingsOptions(parser);
    if (!settings.problem.isEmpty()) {
        return refuse(settings.problem);
    }
    line.layer = std::move(settings.layer);
    line.envFile = settings.envFile;
    if (parser.isSet(doctorOption)) {
        line.request = CommandLine::Request::Doctor;
        line.isJson = parser.isSet(jsonOption);
    } else if (parser.isSet(selfTestOption)) {
        line.request = CommandLine::Request::SelfTest;
    } else if (parser.isSet(forgetOption)) {
        line.request = CommandLine::Request::Forget;
    }
    line.action = desktopActionOf(parser.value(actionOption));
    line.isHidden = parser.isSet(hiddenOption);
    return line;
}
