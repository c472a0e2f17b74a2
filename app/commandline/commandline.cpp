// SPDX-License-Identifier: Apache-2.0
#include "commandline/commandline.h"

#include "configuration/authorizationparameters.h"
#include "configuration/configurationvalues.h"
#include "configuration/settingsfile.h"

#include <bifrost/providerprofile.h>
#include <bifrost/proxy.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto envFile = u"env-file"_s;
const auto selfTestOption = u"self-test"_s;
const auto doctorOption = u"doctor"_s;
const auto jsonOption = u"json"_s;
const auto forgetOption = u"forget"_s;
const auto actionOption = u"action"_s;
const auto help = u"help"_s;
const auto version = u"version"_s;

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(
        CommandLineText::tr("Signs you in with Asgardeo or any other OpenID Connect provider."));
    for (const SettingRow &row : settingRows()) {
        if (!row.option.isEmpty()) {
            parser.addOption({row.option, QCoreApplication::translate("CommandLine", row.help),
                              QString::fromLatin1(row.optionValue)});
        }
    }
    parser.addOptions({
        {envFile,
         CommandLineText::tr(
             "An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...)."),
         u"file"_s},
        {actionOption,
         CommandLineText::tr(
             "What the window does at once: sign-in, sign-out, or settings. A window that is open "
             "does it."),
         u"action"_s},
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

/// NAME=VALUE, as it is.
std::pair<QString, QString> parameterOf(const QString &argument) {
    const qsizetype equals = argument.indexOf(u'=');
    return {argument.left(equals).trimmed(), argument.mid(equals + 1).trimmed()};
}

/// The option of `setting` is there, and `parse` cannot read what it says.
template<typename Parse>
bool isUnusable(const QCommandLineParser &parser, Setting setting, const Parse &parse) {
    const QString option = settingRow(setting).option;
    return parser.isSet(option) && !parse(parser.value(option).trimmed());
}

QString valueMistake(const QCommandLineParser &parser) {
    if (isUnusable(parser, Setting::RedirectPorts, parsePorts)) {
        return CommandLineText::tr(
            "--redirect-port takes port numbers from 1024 to 65535, separated by commas.");
    }
    if (isUnusable(parser, Setting::RedirectHost, parseRedirectHost)) {
        return CommandLineText::tr("--redirect-host takes 127.0.0.1, localhost, or [::1].");
    }
    if (isUnusable(parser, Setting::Dpop, parseDpopUse)) {
        return CommandLineText::tr("--dpop takes auto, required, or off.");
    }
    if (isUnusable(parser, Setting::HardwareKeys, parseHardwareKeyUse)) {
        return CommandLineText::tr("--hardware-keys takes auto, required, or off.");
    }
    if (isUnusable(parser, Setting::SecurityProfile, parseSecurityProfile)) {
        return CommandLineText::tr("--security-profile takes openid-connect or fapi2.");
    }
    return {};
}

QString providerMistake(const QCommandLineParser &parser) {
    const QString name = parser.value(settingRow(Setting::Provider).option).trimmed();
    return name.isEmpty() || bifrost::ProviderProfile::find(name)
               ? QString()
               : CommandLineText::tr("Bifrost doesn't know a provider named '%1'. 'bifrost "
                                     "--provider list' prints the names; any other provider works "
                                     "with --issuer.")
                     .arg(name);
}

/// The names that --provider takes, one a line.
QString providerNames() {
    QString text;
    for (const auto &profile : bifrost::ProviderProfile::all()) {
        text += u"%1 %2\n"_s.arg(profile.id(), -20).arg(profile.name());
    }
    return text;
}

QString parameterMistake(const QCommandLineParser &parser) {
    for (const QString &argument :
         parser.values(settingRow(Setting::AuthorizationParameters).option)) {
        if (argument.indexOf(u'=') <= 0) {
            return CommandLineText::tr(
                       "--authorization-parameter takes NAME=VALUE, which '%1' isn't.")
                .arg(argument);
        }
    }
    return {};
}

QString mistake(const QCommandLineParser &parser, const QStringList &arguments) {
    for (const QString &argument : arguments) {
        if (argument.startsWith("--client-secret"_L1) &&
            !argument.startsWith("--client-secret-file"_L1)) {
            return CommandLineText::tr(
                "A secret can't be passed on the command line, where every program can read it. "
                "Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.");
        }
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return CommandLineText::tr("Unknown option: --%1.")
            .arg(parser.unknownOptionNames().first());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return CommandLineText::tr("'%1' isn't an option. Options start with --.")
            .arg(parser.positionalArguments().first());
    }
    const QString proxy = settingRow(Setting::Proxy).option;
    if (parser.value(proxy).contains(u'@')) {
        return CommandLineText::tr(
            "A password can't be passed on the command line, where every program can read it. "
            "Bifrost asks for the proxy's; or use the variable BIFROST_PROXY.");
    }
    if (parser.isSet(proxy) && !bifrost::Proxy::fromInput(parser.value(proxy))) {
        return CommandLineText::tr("--proxy takes http://host:port, socks5://host:port, or none.");
    }
    if (parser.isSet(jsonOption) && !parser.isSet(doctorOption)) {
        return CommandLineText::tr("--json needs --doctor.");
    }
    if (parser.isSet(actionOption) && !desktopActionOf(parser.value(actionOption))) {
        return CommandLineText::tr("--action takes sign-in, sign-out, or settings.");
    }
    for (const QString &found :
         {providerMistake(parser), valueMistake(parser), parameterMistake(parser)}) {
        if (!found.isEmpty()) {
            return found;
        }
    }
    if (parser.isSet(envFile) && !QFileInfo(parser.value(envFile)).isReadable()) {
        return CommandLineText::tr("Couldn't read the file %1. Check its name and permissions.")
            .arg(parser.value(envFile));
    }
    return {};
}

/// Reads the secret in the file `path` into `layer`. Returns why it cannot be read; empty if it
/// can.
QString takeSecret(const QString &path, Layer &layer) {
    QString error;
    layer.clientSecret = readSecretFile(path, error);
    if (layer.clientSecret && isExposed(path)) {
        layer.exposedSecretFile = path;
    }
    return layer.clientSecret ? QString() : error;
}

/// The text of a setting that is not a secret.
QString optionText(const QCommandLineParser &parser, const SettingRow &row) {
    if (row.form != SettingRow::Form::Parameters) {
        return parser.value(row.option).trimmed();
    }
    bifrost::AdditionalParameters parameters;
    for (const QString &argument : parser.values(row.option)) {
        parameters.append(parameterOf(argument));
    }
    return authorizationParametersText(parameters);
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
    if (parser.value(settingRow(Setting::Provider).option) == "list"_L1) {
        line.request = CommandLine::Request::ShowHelp;
        line.text = providerNames();
        return line;
    }
    const QString reason = mistake(parser, arguments);
    if (!reason.isEmpty() || !understood) {
        return refuse(reason.isEmpty() ? parser.errorText() : reason);
    }
    for (const SettingRow &row : settingRows()) {
        if (row.option.isEmpty() || !parser.isSet(row.option)) {
            continue;
        }
        const QString value = parser.value(row.option);
        line.layer.places.insert(row.setting, {.name = u"--"_s + row.option});
        if (row.form != SettingRow::Form::Secret) {
            line.layer.values.insert(row.setting, optionText(parser, row));
        } else if (const QString error = takeSecret(value, line.layer); !error.isEmpty()) {
            return refuse(
                CommandLineText::tr("Couldn't read the secret in %1: %2").arg(value, error));
        }
    }
    if (parser.isSet(doctorOption)) {
        line.request = CommandLine::Request::Doctor;
        line.isJson = parser.isSet(jsonOption);
    } else if (parser.isSet(selfTestOption)) {
        line.request = CommandLine::Request::SelfTest;
    } else if (parser.isSet(forgetOption)) {
        line.request = CommandLine::Request::Forget;
    }
    line.envFile = parser.value(envFile);
    line.action = desktopActionOf(parser.value(actionOption));
    return line;
}
