// SPDX-License-Identifier: Apache-2.0
#include "configuration/clientsettings.h"

using namespace Qt::StringLiterals;

static void reportUnusable(QLatin1StringView name, const SettingValue &value,
                           QList<ConfigurationProblem> &problems) {
    problems.append({ConfigurationProblem::Kind::ValueUnusable,
                     value.source,
                     {},
                     u"%1: %2"_s.arg(name, value.text)});
}

static QStringList words(QString text) {
    return text.replace(u',', u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

std::optional<QList<quint16>> parsePorts(const QString &text) {
    constexpr uint lowest = 1024;
    QList<quint16> ports;
    for (const QString &word : words(text)) {
        bool isNumber = false;
        const uint port = word.toUInt(&isNumber);
        if (!isNumber || port < lowest || port > 65535) {
            return std::nullopt;
        }
        ports.append(static_cast<quint16>(port));
    }
    return ports.isEmpty() ? std::nullopt : std::optional(ports);
}

static bifrost::ClientAuthentication clientAuthentication(const Configuration &configuration,
                                                          QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::ClientAuthentication);
    if (!configuration.clientSecret()) {
        return bifrost::ClientAuthentication::None;
    }
    if (value.text == "client_secret_post"_L1) {
        return bifrost::ClientAuthentication::ClientSecretPost;
    }
    if (value.text != "client_secret_basic"_L1) {
        reportUnusable("ClientAuthentication"_L1, value, problems);
    }
    return bifrost::ClientAuthentication::ClientSecretBasic;
}

std::optional<bifrost::ClientConfiguration>
clientConfiguration(const Configuration &configuration, QList<ConfigurationProblem> &problems) {
    if (!configuration.isComplete()) {
        return std::nullopt;
    }
    bifrost::ClientConfiguration client;
    client.issuer = configuration.value(Setting::Issuer).text;
    client.clientId = configuration.value(Setting::ClientId).text;
    client.clientSecret = configuration.clientSecret();
    client.clientAuthentication = clientAuthentication(configuration, problems);
    client.scopes = words(configuration.value(Setting::Scopes).text);
    client.applicationId = configuration.value(Setting::ApplicationId).text;
    const SettingValue ports = configuration.value(Setting::RedirectPorts);
    if (const auto parsed = parsePorts(ports.text)) {
        client.redirectPorts = *parsed;
    } else {
        reportUnusable("RedirectPorts"_L1, ports, problems);
    }
    return client;
}

bifrost::ClientConfiguration applicationConfiguration(const Configuration &configuration) {
    QList<ConfigurationProblem> problems;
    if (auto complete = clientConfiguration(configuration, problems)) {
        return *std::move(complete);
    }
    bifrost::ClientConfiguration application;
    application.applicationId = configuration.value(Setting::ApplicationId).text;
    if (auto ports = parsePorts(configuration.value(Setting::RedirectPorts).text)) {
        application.redirectPorts = *std::move(ports);
    }
    return application;
}

QString redirectAddress(const Configuration &configuration) {
    const auto ports = parsePorts(configuration.value(Setting::RedirectPorts).text);
    return u"http://127.0.0.1:%1/callback"_s.arg(
        ports ? ports->first() : bifrost::ClientConfiguration{}.redirectPorts.first());
}

Appearance configuredAppearance(const Configuration &configuration) {
    return appearanceFromText(configuration.value(Setting::Appearance).text)
        .value_or(Appearance::System);
}
