// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "configuration/clientsettings.h"
#include "configuration/settingsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto issuer = u"issuer"_s;
const auto clientId = u"client-id"_s;
const auto secretFile = u"client-secret-file"_s;
const auto scope = u"scope"_s;
const auto redirectPort = u"redirect-port"_s;
const auto envFile = u"env-file"_s;
const auto selfTestOption = u"self-test"_s;
const auto forgetOption = u"forget"_s;
const auto help = u"help"_s;
const auto version = u"version"_s;

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(
        CommandLineText::tr("Signs you in with Asgardeo, or any OpenID Connect provider."));
    parser.addOptions({
        {issuer,
         CommandLineText::tr("The provider: an Asgardeo organisation, or an issuer's address."),
         u"issuer"_s},
        {clientId, CommandLineText::tr("The client ID as registered with the provider."), u"id"_s},
        {secretFile,
         CommandLineText::tr("A file that holds the client secret of a confidential client."),
         u"file"_s},
        {scope, CommandLineText::tr("The scopes to request, in quotes, parted by spaces."),
         u"scopes"_s},
        {redirectPort, CommandLineText::tr("The ports of 127.0.0.1 to try, parted by commas."),
         u"ports"_s},
        {envFile,
         CommandLineText::tr(
             "A .env file with the names of the Asgardeo guide (AUTH_ASGARDEO_...)."),
         u"file"_s},
        {selfTestOption,
         CommandLineText::tr(
             "Tries what Bifrost needs of this computer, and says what is missing.")},
        {forgetOption,
         CommandLineText::tr(
             "Signs out, and removes everything that Bifrost keeps on this computer.")},
        {{u"h"_s, help}, CommandLineText::tr("Shows this help.")},
        {{u"v"_s, version}, CommandLineText::tr("Shows the version.")},
    });
}

// Qt names the program by how it was started, and has no name for it before there is an
// application.
QString helpText(const QCommandLineParser &parser) {
    const QString name = QCoreApplication::instance() ? QCoreApplication::arguments().constFirst()
                                                      : u"<executable_name>"_s;
    return parser.helpText().replace(u' ' + name + u' ', u" bifrost "_s);
}

CommandLine refuse(const QString &reason) {
    CommandLine line;
    line.request = CommandLine::Request::Refuse;
    line.text = u"bifrost: %1\n%2"_s.arg(
        reason, CommandLineText::tr("'bifrost --help' lists what there is."));
    return line;
}

QString mistake(const QCommandLineParser &parser, const QStringList &arguments) {
    for (const QString &argument : arguments) {
        if (argument.startsWith("--client-secret"_L1) &&
            !argument.startsWith("--client-secret-file"_L1)) {
            return CommandLineText::tr(
                "A secret is never taken from the command line, where every program can read it. "
                "Use --client-secret-file FILE, or the variable BIFROST_CLIENT_SECRET.");
        }
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return CommandLineText::tr("There is no option --%1.")
            .arg(parser.unknownOptionNames().first());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return CommandLineText::tr("'%1' is not an option. Options start with --.")
            .arg(parser.positionalArguments().first());
    }
    if (parser.isSet(redirectPort) && !parsePorts(parser.value(redirectPort))) {
        return CommandLineText::tr(
            "--redirect-port takes port numbers from 1024 to 65535, parted by commas.");
    }
    if (parser.isSet(envFile) && !QFileInfo(parser.value(envFile)).isReadable()) {
        return CommandLineText::tr(
                   "The file %1 cannot be read. Check its name and who may read it.")
            .arg(parser.value(envFile));
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
    const QString reason = mistake(parser, arguments);
    if (!reason.isEmpty() || !understood) {
        return refuse(reason.isEmpty() ? parser.errorText() : reason);
    }
    const std::array options{
        std::pair{Setting::Issuer, issuer}, std::pair{Setting::ClientId, clientId},
        std::pair{Setting::Scopes, scope}, std::pair{Setting::RedirectPorts, redirectPort}};
    for (const auto &[setting, name] : options) {
        if (parser.isSet(name)) {
            line.layer.values.insert(setting, parser.value(name).trimmed());
        }
    }
    if (parser.isSet(selfTestOption)) {
        line.request = CommandLine::Request::SelfTest;
    } else if (parser.isSet(forgetOption)) {
        line.request = CommandLine::Request::Forget;
    }
    line.envFile = parser.value(envFile);
    if (parser.isSet(secretFile)) {
        QString error;
        line.layer.clientSecret = readSecretFile(parser.value(secretFile), error);
        if (!line.layer.clientSecret) {
            return refuse(CommandLineText::tr("The secret in %1 cannot be read: %2")
                              .arg(parser.value(secretFile), error));
        }
        if (isExposed(parser.value(secretFile))) {
            line.layer.exposedSecretFile = parser.value(secretFile);
        }
    }
    return line;
}
