// SPDX-License-Identifier: Apache-2.0
#include "configuration/authorizationparameters.h"
#include "notices/checktext.h"
#include "notices/configurationtext.h"
#include "notices/errortext.h"
#include "theme/plaintext.h"

#include <bifrost/proxy.h>

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownValue = 200;

struct ConfigurationLineText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

QString settingName(Setting setting) {
    switch (setting) {
    case Setting::Provider:
        return ConfigurationLineText::tr("Provider");
    case Setting::Issuer:
        return ConfigurationLineText::tr("Organization or issuer");
    case Setting::ClientId:
        return ConfigurationLineText::tr("Client ID");
    case Setting::SecurityProfile:
        return ConfigurationLineText::tr("Security profile");
    case Setting::ClientAuthentication:
        return ConfigurationLineText::tr("Client authentication");
    case Setting::ClientSecret:
        return ConfigurationLineText::tr("Client secret");
    case Setting::ClientKeyFile:
        return ConfigurationLineText::tr("Client key");
    case Setting::DecryptionKeyFile:
        return ConfigurationLineText::tr("Decryption key");
    case Setting::ResponseMode:
        return ConfigurationLineText::tr("Response mode");
    case Setting::ClientCertificate:
        return ConfigurationLineText::tr("Client certificate");
    case Setting::ClientCertificateKey:
        return ConfigurationLineText::tr("Key of the client certificate");
    case Setting::Scopes:
        return ConfigurationLineText::tr("Scopes");
    case Setting::AuthorizationParameters:
        return ConfigurationLineText::tr("Additional parameters");
    case Setting::Dpop:
        return ConfigurationLineText::tr("Token binding (DPoP)");
    case Setting::HardwareKeys:
        return ConfigurationLineText::tr("Keys in hardware");
    case Setting::RedirectHost:
        return ConfigurationLineText::tr("Redirect host");
    case Setting::RedirectPorts:
        return ConfigurationLineText::tr("Redirect ports");
    case Setting::ApplicationId:
        return ConfigurationLineText::tr("Application ID");
    case Setting::Proxy:
        return ConfigurationLineText::tr("Proxy");
    case Setting::ApiOrigins:
        return ConfigurationLineText::tr("Servers that may get the access token");
    case Setting::BrandName:
        return ConfigurationLineText::tr("Organization's name");
    case Setting::BrandAccent:
        return ConfigurationLineText::tr("Organization's color");
    case Setting::BrandLogo:
        return ConfigurationLineText::tr("Organization's logo");
    case Setting::BrandFromProvider:
        return ConfigurationLineText::tr("Look from the provider");
    case Setting::Appearance:
        return ConfigurationLineText::tr("Appearance");
    case Setting::RecordRequests:
        return ConfigurationLineText::tr("Recording of requests");
    case Setting::Tray:
        return ConfigurationLineText::tr("Icon in the tray");
    case Setting::Autostart:
        return ConfigurationLineText::tr("Start with the desktop");
    case Setting::Language:
        break;
    }
    return ConfigurationLineText::tr("Language");
}

/// A parameter may be about the user, such as `login_hint`, so only names are said.
QString parameterNames(const QString &text) {
    QStringList names;
    const auto parameters = parseAuthorizationParameters(text);
    for (const auto &[name, value] : parameters.value_or(bifrost::AdditionalParameters())) {
        names.append(name);
    }
    return names.isEmpty() ? u"..."_s : names.join(u' ');
}

/// The names of folders often tell the user's.
QString withoutHome(const QString &path) {
    const QString home = QDir::homePath();
    return home.size() > 1 && path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

/// Without what may be secret.
QString shownValue(const Configuration &configuration, Setting setting) {
    const QString text = configuration.value(setting).text;
    switch (setting) {
    case Setting::Provider: // known by its issuer, if it isn't named
        return configuration.profile() ? configuration.profile()->name() : text;
    case Setting::ClientSecret:
        return configuration.clientSecret() ? ConfigurationLineText::tr("present") : QString();
    case Setting::ClientCertificate:
    case Setting::ClientCertificateKey:
        return withoutHome(text);
    case Setting::AuthorizationParameters:
        return text.isEmpty() ? text : parameterNames(text);
    case Setting::Proxy:
        return bifrost::Proxy::withoutCredentials(text);
    case Setting::ClientKeyFile:
    case Setting::DecryptionKeyFile: // what is in the file stays there
        return text.isEmpty() ? text : withoutHome(text);
    case Setting::Issuer:
        return text.contains(u'@') ? u"..."_s : text;
    default:
        return text;
    }
}

bool lacksSecret(const Configuration &configuration) {
    using bifrost::ProviderProfile;
    const auto &profile = configuration.profile();
    return profile && profile->clientSecret() != ProviderProfile::ClientSecret::None &&
           !configuration.clientSecret();
}

CheckLine settingLine(const Configuration &configuration, const SettingRow &row) {
    const SettingValue value = configuration.value(row.setting);
    CheckLine line;
    line.id = u"configuration."_s + row.name();
    line.section = CheckLine::Section::Configuration;
    line.verdict = CheckLine::Verdict::Ok;
    line.what = settingName(row.setting);
    const QString shown = plainLine(shownValue(configuration, row.setting), longestShownValue);
    line.result = shown.isEmpty() ? ConfigurationLineText::tr("not set") : shown;
    if (const QString source = sourceNote(value.source); !source.isEmpty() && !shown.isEmpty()) {
        line.result = ConfigurationLineText::tr("%1 (%2)").arg(line.result, source);
    }
    const bool isNeeded = row.setting == Setting::Issuer || row.setting == Setting::ClientId;
    if (isNeeded && shown.isEmpty()) {
        line.verdict = CheckLine::Verdict::Warning;
        line.advice =
            ConfigurationLineText::tr("Enter it in Settings; no one can sign in without it.");
    }
    if (row.setting == Setting::ClientSecret && lacksSecret(configuration)) {
        line.verdict = CheckLine::Verdict::Warning;
        line.advice =
            ConfigurationLineText::tr("%1 requires it. Save it in a file that only you can read, "
                                      "and name the file with ClientSecretFile= below [Provider] "
                                      "in the settings file, or with --client-secret-file.")
                .arg(configuration.profile()->name());
    }
    line.facts.append({u"value"_s, shown});
    if (!value.place.path.isEmpty()) {
        line.facts.append({u"file"_s, withoutHome(value.place.path)});
    }
    if (value.place.line > 0) {
        line.facts.append({u"line"_s, QString::number(value.place.line)});
    }
    if (!value.place.name.isEmpty()) {
        line.facts.append({u"name"_s, value.place.name});
    }
    return line;
}

/// Without a value that may be about the user.
ConfigurationProblem withoutPersonalValue(ConfigurationProblem problem) {
    const QString parameters = settingRow(Setting::AuthorizationParameters).name() + u": "_s;
    if (problem.detail.startsWith(parameters)) {
        problem.detail = parameters + u"..."_s;
    }
    return problem;
}

CheckLine problemLine(const ConfigurationProblem &problem) {
    const Notice notice = describeProblem(withoutPersonalValue(problem));
    CheckLine line;
    line.id = u"configuration.problem"_s;
    line.section = CheckLine::Section::Configuration;
    line.verdict =
        notice.tone == Notice::Tone::Info ? CheckLine::Verdict::Note : CheckLine::Verdict::Warning;
    line.what = ConfigurationLineText::tr("Problem");
    line.result = notice.title;
    line.advice = notice.text;
    if (!problem.path.isEmpty()) {
        line.facts.append({u"file"_s, withoutHome(problem.path)});
    }
    return line;
}

} // namespace

QList<CheckLine> configurationLines(const Configuration &configuration,
                                    const QList<ConfigurationProblem> &problems) {
    QList<CheckLine> lines;
    for (const SettingRow &row : settingRows()) {
        lines.append(settingLine(configuration, row));
    }
    for (const ConfigurationProblem &problem : problems) {
        lines.append(problemLine(problem));
    }
    return lines;
}

CheckLine invalidConfigurationLine(const bifrost::Error &error,
                                   const Configuration &configuration) {
    const Notice notice = withOrigin(describe(error), error, configuration);
    CheckLine line;
    line.id = u"configuration.client"_s;
    line.section = CheckLine::Section::Configuration;
    line.verdict = CheckLine::Verdict::Failed;
    line.what = ConfigurationLineText::tr("The client");
    line.result = notice.title;
    line.advice = notice.text;
    line.facts.append({u"error"_s, toLogString(error)});
    return line;
}
