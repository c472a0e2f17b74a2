// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "configuration/clientsettings.h"
#include "configuration/settingsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const auto issuer = u"issuer"_s;
const auto clientId = u"client-id"_s;
const auto secretFile = u"client-secret-file"_s;
const auto scope = u"scope"_s;
const auto redirectPort = u"redirect-port"_s;
const auto envFile = u"env-file"_s;
const auto selfTest = u"self-test"_s;
const auto forget = u"forget"_s;
const auto help = u"help"_s;
const auto version = u"version"_s;

void addOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(
        Text::tr("Signs you in with Asgardeo, or any OpenID Connect provider."));
    parser.addOptions({
        {issuer, Text::tr("The provider: an Asgardeo organisation, or an issuer's address."),
         u"issuer"_s},
        {clientId, Text::tr("The client ID as registered with the provider."), u"id"_s},
        {secretFile, Text::tr("A file that holds the client secret of a confidential client."),
         u"file"_s},
        {scope, Text::tr("The scopes to request, in quotes, parted by spaces."), u"scopes"_s},
        {redirectPort, Text::tr("The ports of 127.0.0.1 to try, parted by commas."), u"ports"_s},
        {envFile, Text::tr("A .env file with the names of the Asgardeo guide (AUTH_ASGARDEO_...)."),
         u"file"_s},
        {selfTest,
         Text::tr("Tries what Bifrost needs of this computer, and says what is missing.")},
        {forget,
         Text::tr("Signs out, and removes everything that Bifrost keeps on this computer.")},
        {{u"h"_s, help}, Text::tr("Shows this help.")},
        {{u"v"_s, version}, Text::tr("Shows the version.")},
    });
}

CommandLine refuse(const QString &reason) {
    CommandLine line;
    line.request = CommandLine::Request::Refuse;
    line.text = u"bifrost: %1\n%2"_s.arg(reason, Text::tr("'bifrost --help' lists what there is."));
    return line;
}

QString mistake(const QCommandLineParser &parser, const QStringList &arguments) {
    for (const QString &argument : arguments) {
        if (argument.startsWith("--client-secret"_L1) &&
            !argument.startsWith("--client-secret-file"_L1)) {
            return Text::tr(
                "A secret is never taken from the command line, where every program can read it. "
                "Use --client-secret-file FILE, or the variable BIFROST_CLIENT_SECRET.");
        }
    }
    if (!parser.unknownOptionNames().isEmpty()) {
        return Text::tr("There is no option --%1.").arg(parser.unknownOptionNames().first());
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Text::tr("'%1' is not an option. Options start with --.")
            .arg(parser.positionalArguments().first());
    }
    if (parser.isSet(redirectPort) && !parsePorts(parser.value(redirectPort))) {
        return Text::tr("--redirect-port takes port numbers from 1024 to 65535, parted by commas.");
    }
    if (parser.isSet(envFile) && !QFileInfo(parser.value(envFile)).isReadable()) {
        return Text::tr("The file %1 cannot be read. Check its name and who may read it.")
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
        line.text = parser.helpText();
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
    if (parser.isSet(selfTest)) {
        line.request = CommandLine::Request::SelfTest;
    } else if (parser.isSet(forget)) {
        line.request = CommandLine::Request::Forget;
    }
    line.envFile = parser.value(envFile);
    if (parser.isSet(secretFile)) {
        QString error;
        line.layer.clientSecret = readSecretFile(parser.value(secretFile), error);
        if (!line.layer.clientSecret) {
            return refuse(Text::tr("The secret in %1 cannot be read: %2")
                              .arg(parser.value(secretFile), error));
        }
    }
    return line;
}
