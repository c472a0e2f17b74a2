// SPDX-License-Identifier: Apache-2.0
#include "configuration/configurationvalues.h"

#include "configuration/authorizationparameters.h"
#include "configuration/clientcertificatefiles.h"
#include "configuration/settingsfile.h"
#include "system/translations.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

static void reportUnusable(Setting setting, const SettingValue &value,
                           QList<ConfigurationProblem> &problems) {
    problems.append({ConfigurationProblem::Kind::ValueUnusable,
                     value.source,
                     {},
                     u"%1: %2"_s.arg(settingRow(setting).name(), value.text),
                     value.place});
}

/// What `parse` reads in a setting; `otherwise`, after a report, if it cannot be used.
template<typename Value>
static Value usable(const Configuration &configuration, Setting setting,
                    std::optional<Value> (*parse)(const QString &text), const Value &otherwise,
                    QList<ConfigurationProblem> &problems) {
    const SettingValue value = configuration.value(setting);
    const auto parsed = parse(value.text);
    if (!parsed) {
        reportUnusable(setting, value, problems);
    }
    return parsed.value_or(otherwise);
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

/// The one of `values` that `text` names, in small letters or others.
template<typename Value>
static std::optional<Value>
named(const QString &text, std::initializer_list<std::pair<QLatin1StringView, Value>> values) {
    const QString name = text.trimmed().toLower();
    const auto found = std::ranges::find(values, name, &std::pair<QLatin1StringView, Value>::first);
    return found == values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<bifrost::DpopUse> parseDpopUse(const QString &text) {
    using bifrost::DpopUse;
    return named<DpopUse>(
        text,
        {{"auto"_L1, DpopUse::Auto}, {"required"_L1, DpopUse::Required}, {"off"_L1, DpopUse::Off}});
}

std::optional<bifrost::HardwareKeyUse> parseHardwareKeyUse(const QString &text) {
    using bifrost::HardwareKeyUse;
    return named<HardwareKeyUse>(text, {{"auto"_L1, HardwareKeyUse::Auto},
                                        {"required"_L1, HardwareKeyUse::Required},
                                        {"off"_L1, HardwareKeyUse::Off}});
}

std::optional<bifrost::SecurityProfile> parseSecurityProfile(const QString &text) {
    using bifrost::SecurityProfile;
    return named<SecurityProfile>(text, {{"openid-connect"_L1, SecurityProfile::OpenIdConnect},
                                         {"fapi2"_L1, SecurityProfile::Fapi2}});
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
    client.redirectHost = usable(configuration, Setting::RedirectHost, parseRedirectHost,
                                 client.redirectHost, problems);
    client.redirectPorts =
        usable(configuration, Setting::RedirectPorts, parsePorts, client.redirectPorts, problems);
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

/// An unknown name counts as fapi2, so that a typing error never lifts its demands.
static bifrost::SecurityProfile securityProfile(const Configuration &configuration,
                                                QList<ConfigurationProblem> &problems) {
    return usable(configuration, Setting::SecurityProfile, parseSecurityProfile,
                  bifrost::SecurityProfile::Fapi2, problems);
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
    for (const Setting setting : {Setting::RecordRequests, Setting::Tray, Setting::Autostart}) {
        const SettingValue value = configuration.value(setting);
        if (value.text != "on"_L1 && value.text != "off"_L1) {
            reportUnusable(setting, value, problems);
        }
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
    client.dpop = usable(configuration, Setting::Dpop, parseDpopUse, client.dpop, problems);
    client.hardwareKeys = usable(configuration, Setting::HardwareKeys, parseHardwareKeyUse,
                                 client.hardwareKeys, problems);
    readKeys(configuration, client, problems);
    client.scopes = words(configuration.value(Setting::Scopes).text);
    client.applicationId = configuration.value(Setting::ApplicationId).text;
    client.proxy = proxy(configuration, problems);
    client.additionalParameters =
        usable(configuration, Setting::AuthorizationParameters, parseAuthorizationParameters,
               client.additionalParameters, problems);
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

bool usesTray(const Configuration &configuration) {
    return configuration.value(Setting::Tray).text == "on"_L1;
}

bool startsWithSession(const Configuration &configuration) {
    return configuration.value(Setting::Autostart).text == "on"_L1;
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
