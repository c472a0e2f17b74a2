// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationvalues.h"

#include "configuration/authorizationparameters.h"
#include "configuration/clientcertificatefiles.h"
#include "configuration/settingsfile.h"
#include "system/translations.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

static void reportUnusable(Setting setting, const SettingValue &value,
                           QList<ConfigurationProblem> &problems) {
    problems.append({ConfigurationProblem::Kind::ValueUnusable,
                     value.source,
                     {},
                     u"%1: %2"_s.arg(settingRow(setting).name(), value.text),
                     value.place});
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

std::optional<bifrost::DpopUse> parseDpopUse(const QString &text) {
    using bifrost::DpopUse;
    static const QMap<QString, DpopUse> uses{
        {u"auto"_s, DpopUse::Auto}, {u"required"_s, DpopUse::Required}, {u"off"_s, DpopUse::Off}};
    const auto found = uses.constFind(text.trimmed().toLower());
    return found == uses.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<bifrost::HardwareKeyUse> parseHardwareKeyUse(const QString &text) {
    using bifrost::HardwareKeyUse;
    static const QMap<QString, HardwareKeyUse> uses{{u"auto"_s, HardwareKeyUse::Auto},
                                                    {u"required"_s, HardwareKeyUse::Required},
                                                    {u"off"_s, HardwareKeyUse::Off}};
    const auto found = uses.constFind(text.trimmed().toLower());
    return found == uses.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<bifrost::SecurityProfile> parseSecurityProfile(const QString &text) {
    using bifrost::SecurityProfile;
    static const QMap<QString, SecurityProfile> profiles{
        {u"openid-connect"_s, SecurityProfile::OpenIdConnect},
        {u"fapi2"_s, SecurityProfile::Fapi2}};
    const auto found = profiles.constFind(text.trimmed().toLower());
    return found == profiles.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<bifrost::RedirectHost> parseRedirectHost(const QString &text) {
    using bifrost::RedirectHost;
    for (const auto host :
         {RedirectHost::Ipv4Literal, RedirectHost::Localhost, RedirectHost::Ipv6Literal}) {
        if (text.compare(hostName(host), Qt::CaseInsensitive) == 0) {
            return host;
        }
    }
    return text == "::1"_L1 ? std::optional(RedirectHost::Ipv6Literal) : std::nullopt;
}

bifrost::RedirectHost configuredRedirectHost(const Configuration &configuration) {
    return parseRedirectHost(configuration.value(Setting::RedirectHost).text)
        .value_or(bifrost::RedirectHost::Ipv4Literal);
}

static void readRedirect(const Configuration &configuration, bifrost::ClientConfiguration &client,
                         QList<ConfigurationProblem> &problems) {
    client.redirectHost = configuredRedirectHost(configuration);
    const SettingValue host = configuration.value(Setting::RedirectHost);
    if (!parseRedirectHost(host.text)) {
        reportUnusable(Setting::RedirectHost, host, problems);
    }
    const SettingValue ports = configuration.value(Setting::RedirectPorts);
    if (const auto parsed = parsePorts(ports.text)) {
        client.redirectPorts = *parsed;
    } else {
        reportUnusable(Setting::RedirectPorts, ports, problems);
    }
}

/// An address that cannot be used is not repeated if it may hold a password.
static QString proxy(const Configuration &configuration, QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::Proxy);
    if (value.text.isEmpty() || bifrost::Proxy::fromInput(value.text)) {
        return value.text;
    }
    SettingValue shown = value;
    if (value.text.contains(u'@')) {
        shown.text = u"..."_s;
    }
    reportUnusable(Setting::Proxy, shown, problems);
    return {};
}

/// What is named, or what there are files for.
static bifrost::ClientAuthentication authenticationWithoutSecret(const Configuration &configuration,
                                                                 const QString &named) {
    using bifrost::ClientAuthentication;
    if (named == "self_signed_tls_client_auth"_L1) {
        return ClientAuthentication::SelfSignedTlsClientAuth;
    }
    if (named == "tls_client_auth"_L1) {
        return ClientAuthentication::TlsClientAuth;
    }
    if (!configuration.value(Setting::ClientKeyFile).text.isEmpty()) {
        return ClientAuthentication::PrivateKeyJwt;
    }
    return configuration.value(Setting::ClientCertificate).text.isEmpty()
               ? ClientAuthentication::None
               : ClientAuthentication::TlsClientAuth;
}

static bifrost::ClientAuthentication clientAuthentication(const Configuration &configuration,
                                                          QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::ClientAuthentication);
    if (!configuration.clientSecret()) {
        return authenticationWithoutSecret(configuration, value.text);
    }
    if (value.text == "private_key_jwt"_L1) {
        return bifrost::ClientAuthentication::PrivateKeyJwt;
    }
    if (value.text == "client_secret_post"_L1) {
        return bifrost::ClientAuthentication::ClientSecretPost;
    }
    if (value.text != "client_secret_basic"_L1) {
        reportUnusable(Setting::ClientAuthentication, value, problems);
    }
    return bifrost::ClientAuthentication::ClientSecretBasic;
}

static bifrost::DpopUse dpopUse(const Configuration &configuration,
                                QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::Dpop);
    const auto use = parseDpopUse(value.text);
    if (!use) {
        reportUnusable(Setting::Dpop, value, problems);
    }
    return use.value_or(bifrost::DpopUse::Auto);
}

static bifrost::HardwareKeyUse hardwareKeyUse(const Configuration &configuration,
                                              QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::HardwareKeys);
    const auto use = parseHardwareKeyUse(value.text);
    if (!use) {
        reportUnusable(Setting::HardwareKeys, value, problems);
    }
    return use.value_or(bifrost::HardwareKeyUse::Auto);
}

/// An unknown name counts as fapi2, so that a typing error never lifts its demands.
static bifrost::SecurityProfile securityProfile(const Configuration &configuration,
                                                QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::SecurityProfile);
    const auto profile = parseSecurityProfile(value.text);
    if (!profile) {
        reportUnusable(Setting::SecurityProfile, value, problems);
    }
    return profile.value_or(bifrost::SecurityProfile::Fapi2);
}

/// The key in the file that `setting` names. A file that cannot be read is as good as an unusable
/// key: the sign-in must not go on without it.
static std::optional<bifrost::Secret> keyIn(const Configuration &configuration, Setting setting,
                                            QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(setting);
    if (value.text.isEmpty()) {
        return std::nullopt;
    }
    using Kind = ConfigurationProblem::Kind;
    QString error;
    auto key = readSecretFile(value.text, error);
    if (!key) {
        problems.append({Kind::SecretUnreadable, value.source, value.text, error, value.place});
        return bifrost::Secret("unreadable");
    }
    if (value.source != Source::System && isExposed(value.text)) {
        problems.append({Kind::SecretExposed, value.source, value.text, {}, value.place});
    }
    return key;
}

static void readKeys(const Configuration &configuration, bifrost::ClientConfiguration &client,
                     QList<ConfigurationProblem> &problems) {
    client.clientKey = keyIn(configuration, Setting::ClientKeyFile, problems);
    if (const auto key = keyIn(configuration, Setting::DecryptionKeyFile, problems)) {
        client.decryptionKeys = {*key};
    }
    const SettingValue mode = configuration.value(Setting::ResponseMode);
    if (mode.text == "query.jwt"_L1) {
        client.responseMode = bifrost::ResponseMode::QueryJwt;
    } else if (mode.text != "query"_L1) {
        reportUnusable(Setting::ResponseMode, mode, problems);
    }
}

/// The name of a provider that the library knows; the others are known by their issuer.
static QString provider(const Configuration &configuration, QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(Setting::Provider);
    if (value.text.isEmpty() || bifrost::ProviderProfile::find(value.text)) {
        return value.text;
    }
    reportUnusable(Setting::Provider, value, problems);
    return {};
}

void addUiLocales(bifrost::AdditionalParameters &parameters, const QStringList &languages) {
    const auto isNamed = [](const auto &parameter) { return parameter.first == "ui_locales"_L1; };
    if (!languages.isEmpty() && std::ranges::none_of(parameters, isNamed)) {
        parameters.append({u"ui_locales"_s, languages.join(u' ')});
    }
}

std::optional<bifrost::ClientConfiguration>
clientConfiguration(const Configuration &configuration, QList<ConfigurationProblem> &problems) {
    const SettingValue appearance = configuration.value(Setting::Appearance);
    if (!appearanceFromText(appearance.text)) {
        reportUnusable(Setting::Appearance, appearance, problems);
    }
    const SettingValue recording = configuration.value(Setting::RecordRequests);
    if (recording.text != "on"_L1 && recording.text != "off"_L1) {
        reportUnusable(Setting::RecordRequests, recording, problems);
    }
    const SettingValue language = configuration.value(Setting::Language);
    if (language.text != systemLanguage && !configuredLanguage(configuration)) {
        reportUnusable(Setting::Language, language, problems);
    }
    if (!configuration.isComplete()) {
        return std::nullopt;
    }
    bifrost::ClientConfiguration client;
    client.provider = provider(configuration, problems);
    client.issuer = configuration.value(Setting::Issuer).text;
    client.clientId = configuration.value(Setting::ClientId).text;
    client.securityProfile = securityProfile(configuration, problems);
    client.clientSecret = configuration.clientSecret();
    client.clientCertificate = readClientCertificate(configuration, problems);
    client.clientAuthentication = clientAuthentication(configuration, problems);
    client.dpop = dpopUse(configuration, problems);
    client.hardwareKeys = hardwareKeyUse(configuration, problems);
    readKeys(configuration, client, problems);
    client.scopes = words(configuration.value(Setting::Scopes).text);
    client.applicationId = configuration.value(Setting::ApplicationId).text;
    client.proxy = proxy(configuration, problems);
    const SettingValue parameters = configuration.value(Setting::AuthorizationParameters);
    if (const auto parsed = parseAuthorizationParameters(parameters.text)) {
        client.additionalParameters = *parsed;
    } else {
        reportUnusable(Setting::AuthorizationParameters, parameters, problems);
    }
    readRedirect(configuration, client, problems);
    return client;
}

bifrost::ClientConfiguration applicationConfiguration(const Configuration &configuration) {
    QList<ConfigurationProblem> problems;
    if (auto complete = clientConfiguration(configuration, problems)) {
        return *std::move(complete);
    }
    bifrost::ClientConfiguration application;
    application.applicationId = configuration.value(Setting::ApplicationId).text;
    application.securityProfile = securityProfile(configuration, problems);
    readRedirect(configuration, application, problems);
    application.proxy = proxy(configuration, problems);
    return application;
}

QString redirectAddress(const Configuration &configuration) {
    const auto ports = parsePorts(configuration.value(Setting::RedirectPorts).text);
    return u"http://%1:%2/callback"_s.arg(hostName(configuredRedirectHost(configuration)))
        .arg(ports ? ports->first() : bifrost::ClientConfiguration{}.redirectPorts.first());
}

Appearance configuredAppearance(const Configuration &configuration) {
    return appearanceFromText(configuration.value(Setting::Appearance).text)
        .value_or(Appearance::System);
}

bool recordsRequests(const Configuration &configuration) {
    return configuration.value(Setting::RecordRequests).text != "off"_L1;
}

std::optional<QString> configuredLanguage(const Configuration &configuration) {
    const QString text = configuration.value(Setting::Language).text;
    return Translations::available().contains(text) ? std::optional(text) : std::nullopt;
}

QList<LanguageChoice> languageChoices() {
    QList<LanguageChoice> choices;
    for (const QString &code : Translations::available()) {
        choices.append({code, Translations::nativeName(code)});
    }
    return choices;
}
