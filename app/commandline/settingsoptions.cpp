// SPDX-License-Identifier: Apache-2.0
#include "commandline/settingsoptions.h"

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

struct SettingsOptionText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto envFileOption = u"env-file"_s;

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
        return SettingsOptionText::tr(
            "--redirect-port takes port numbers from 1024 to 65535, separated by commas.");
    }
    if (isUnusable(parser, Setting::RedirectHost, parseRedirectHost)) {
        return SettingsOptionText::tr("--redirect-host takes 127.0.0.1, localhost, or [::1].");
    }
    if (isUnusable(parser, Setting::Dpop, parseDpopUse)) {
        return SettingsOptionText::tr("--dpop takes auto, required, or off.");
    }
    if (isUnusable(parser, Setting::HardwareKeys, parseHardwareKeyUse)) {
        return SettingsOptionText::tr("--hardware-keys takes auto, required, or off.");
    }
    if (isUnusable(parser, Setting::SecurityProfile, parseSecurityProfile)) {
        return SettingsOptionText::tr("--security-profile takes openid-connect or fapi2.");
    }
    return {};
}

QString providerMistake(const QCommandLineParser &parser) {
    const QString name = parser.value(settingRow(Setting::Provider).option).trimmed();
    return name.isEmpty() || bifrost::ProviderProfile::find(name)
               ? QString()
               : SettingsOptionText::tr(
                     "Bifrost doesn't know a provider named '%1'. 'bifrost "
                     "--provider list' prints the names; any other provider works "
                     "with --issuer.")
                     .arg(name);
}

QString parameterMistake(const QCommandLineParser &parser) {
    for (const QString &argument :
         parser.values(settingRow(Setting::AuthorizationParameters).option)) {
        if (argument.indexOf(u'=') <= 0) {
            return SettingsOptionText::tr(
                       "--authorization-parameter takes NAME=VALUE, which '%1' isn't.")
                .arg(argument);
        }
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

QString secretMistake(const QStringList &arguments) {
    for (const QString &argument : arguments) {
        if (argument.startsWith("--client-secret"_L1) &&
            !argument.startsWith("--client-secret-file"_L1)) {
            return SettingsOptionText::tr(
                "A secret can't be passed on the command line, where every program can read it. "
                "Use --client-secret-file FILE or the variable BIFROST_CLIENT_SECRET.");
        }
    }
    return {};
}

QString proxyMistake(const QCommandLineParser &parser) {
    const QString proxy = settingRow(Setting::Proxy).option;
    if (parser.value(proxy).contains(u'@')) {
        return SettingsOptionText::tr(
            "A password can't be passed on the command line, where every program can read it. "
            "Bifrost asks for the proxy's; or use the variable BIFROST_PROXY.");
    }
    if (parser.isSet(proxy) && !bifrost::Proxy::fromInput(parser.value(proxy))) {
        return SettingsOptionText::tr(
            "--proxy takes http://host:port, socks5://host:port, or none.");
    }
    return {};
}

QString envFileMistake(const QCommandLineParser &parser) {
    if (parser.isSet(envFileOption) && !QFileInfo(parser.value(envFileOption)).isReadable()) {
        return SettingsOptionText::tr("Couldn't read the file %1. Check its name and permissions.")
            .arg(parser.value(envFileOption));
    }
    return {};
}

} // namespace

void addSettingsOptions(QCommandLineParser &parser) {
    for (const SettingRow &row : settingRows()) {
        if (!row.option.isEmpty()) {
            parser.addOption({row.option, QCoreApplication::translate("CommandLine", row.help),
                              QString::fromLatin1(row.optionValue)});
        }
    }
    parser.addOption(
        {envFileOption,
         SettingsOptionText::tr(
             "An .env file with the variables of the Asgardeo guide (AUTH_ASGARDEO_...)."),
         u"file"_s});
}

QString settingsMistake(const QCommandLineParser &parser, const QStringList &arguments) {
    // What is said of a secret comes first: its option is an unknown one.
    for (const QString &found :
         {secretMistake(arguments), proxyMistake(parser), providerMistake(parser),
          valueMistake(parser), parameterMistake(parser), envFileMistake(parser)}) {
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

SettingsOptions readSettingsOptions(const QCommandLineParser &parser) {
    SettingsOptions options;
    for (const SettingRow &row : settingRows()) {
        if (row.option.isEmpty() || !parser.isSet(row.option)) {
            continue;
        }
        const QString value = parser.value(row.option);
        options.layer.places.insert(row.setting, {.name = u"--"_s + row.option});
        if (row.form != SettingRow::Form::Secret) {
            options.layer.values.insert(row.setting, optionText(parser, row));
        } else if (const QString error = takeSecret(value, options.layer); !error.isEmpty()) {
            options.problem =
                SettingsOptionText::tr("Couldn't read the secret in %1: %2").arg(value, error);
        }
    }
    options.envFile = parser.value(envFileOption);
    return options;
}

QString askedProviderNames(const QCommandLineParser &parser) {
    QString text;
    if (parser.value(settingRow(Setting::Provider).option) == "list"_L1) {
        for (const auto &profile : bifrost::ProviderProfile::all()) {
            text += u"%1 %2\n"_s.arg(profile.id(), -20).arg(profile.name());
        }
    }
    return text;
}
