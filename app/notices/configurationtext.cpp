// SPDX-License-Identifier: Apache-2.0
#include "notices/configurationtext.h"

#include "notices/rulesentences.h"
#include "notices/transporttext.h"
#include "theme/plaintext.h"

#include <QCoreApplication>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

static constexpr qsizetype longestValue = 100;

namespace {

struct ConfigurationText {
    Q_DECLARE_TR_FUNCTIONS(ConfigurationText)
};

/// Where a value stands, as a sentence; empty if that is not known.
QString placeText(Source source, const ValuePlace &place) {
    if (place.line > 0) {
        return ConfigurationText::tr("The value is in line %1 of %2 (%3).")
            .arg(QString::number(place.line), place.path, place.name);
    }
    if (!place.path.isEmpty()) {
        return ConfigurationText::tr("The value is in %1 (%2).").arg(place.path, place.name);
    }
    switch (source) {
    case Source::Environment:
        return ConfigurationText::tr("The value is in the environment variable %1.")
            .arg(place.name);
    case Source::CommandLine:
        return ConfigurationText::tr("The value is in the option %1 of the command line.")
            .arg(place.name);
    default:
        return {};
    }
}

/// The page Settings changes the user's own values alone.
bool isChangedInSettings(Source source) {
    return source == Source::User || source == Source::BuiltIn;
}

std::optional<Setting> settingBehind(bifrost::Rule rule) {
    using bifrost::Rule;
    switch (rule) {
    case Rule::ClientIdIsPresent:
        return Setting::ClientId;
    case Rule::ClientAuthenticationIsComplete:
        return Setting::ClientSecret;
    case Rule::ClientCertificateIsUsable:
        return Setting::ClientCertificate;
    case Rule::ScopeHasOpenid:
        return Setting::Scopes;
    case Rule::RedirectPortsAreUsable:
        return Setting::RedirectPorts;
    case Rule::IssuerIsUrl:
    case Rule::IssuerIsHttps:
    case Rule::IssuerHasNoQueryOrFragment:
    case Rule::MetadataIsJsonObject:
    case Rule::MetadataIssuerMatches:
        return Setting::Issuer;
    default:
        return std::nullopt;
    }
}

/// RFC 6749 §4.1.2.1 and §5.2.
std::optional<Setting> settingBehind(const bifrost::OAuthErrorResponse &error,
                                     const Configuration &configuration) {
    if (error.error == "invalid_client"_L1) {
        const bool hasCertificate = !configuration.value(Setting::ClientCertificate).text.isEmpty();
        return configuration.clientSecret() ? Setting::ClientSecret
               : hasCertificate             ? Setting::ClientCertificate
                                            : Setting::ClientId;
    }
    if (error.error == "unauthorized_client"_L1) {
        return Setting::ClientId;
    }
    return error.error == "invalid_scope"_L1 ? std::optional(Setting::Scopes) : std::nullopt;
}

/// An address that leads nowhere, or to something else than a provider.
std::optional<Setting> settingBehind(const bifrost::TransportError &error) {
    using Kind = bifrost::TransportError::Kind;
    const bool isWrongAddress = error.kind == Kind::HostNotFound || error.kind == Kind::NotJson ||
                                error.kind == Kind::TlsFailed || error.kind == Kind::Redirected ||
                                error.kind == Kind::NoProvider;
    // The other addresses are the provider's own.
    return isWrongAddress && isMetadata(error) ? std::optional(Setting::Issuer) : std::nullopt;
}

std::optional<Setting> settingBehind(const bifrost::Error &error,
                                     const Configuration &configuration) {
    if (const auto *violation = std::get_if<bifrost::ValidationError>(&error)) {
        return settingBehind(violation->rule);
    }
    if (const auto *refusal = std::get_if<bifrost::OAuthErrorResponse>(&error)) {
        return settingBehind(*refusal, configuration);
    }
    const auto *transport = std::get_if<bifrost::TransportError>(&error);
    return transport ? settingBehind(*transport) : std::nullopt;
}

QString fileName(Source source) {
    return source == Source::EnvFile ? ConfigurationText::tr("environment file")
                                     : ConfigurationText::tr("settings file");
}

QString valueText(const ConfigurationProblem &problem) {
    const QStringList sentences{
        ConfigurationText::tr("Bifrost uses the default value instead of \"%1\".")
            .arg(plainLine(problem.detail, longestValue)),
        placeText(problem.source, problem.place),
        isChangedInSettings(problem.source)
            ? ConfigurationText::tr("Correct it in Settings.")
            : ConfigurationText::tr("Correct it there, then restart Bifrost."),
    };
    return sentences.join(u' ').simplified();
}

} // namespace

Notice withOrigin(Notice notice, const bifrost::Error &error, const Configuration &configuration) {
    const auto setting = settingBehind(error, configuration);
    const SettingValue value = setting ? configuration.value(*setting) : SettingValue();
    const QString place = placeText(value.source, value.place);
    if (!place.isEmpty() && !isChangedInSettings(value.source)) {
        const auto *violation = std::get_if<bifrost::ValidationError>(&error);
        if (violation && violation->rule <= bifrost::Rule::ApiOriginIsUsable) {
            notice.text = ruleSentence(*violation); // the advice was to correct it in Settings
        }
        notice.text += u' ' + place + u' ' +
                       ConfigurationText::tr("It takes precedence over Settings: correct it there, "
                                             "then restart Bifrost.");
    }
    return notice;
}

QString sourceNote(Source source) {
    switch (source) {
    case Source::CommandLine:
        return ConfigurationText::tr("from the command line");
    case Source::Environment:
        return ConfigurationText::tr("from the environment");
    case Source::EnvFile:
        return ConfigurationText::tr("from the environment file");
    case Source::System:
        return ConfigurationText::tr("for this computer");
    case Source::User:
        return ConfigurationText::tr("in the settings file");
    case Source::BuiltIn:
        break;
    }
    return {};
}

Notice describeProblem(const ConfigurationProblem &problem) {
    using Kind = ConfigurationProblem::Kind;
    Notice notice;
    notice.tone = Notice::Tone::Warning;
    notice.details = problem.path;
    const QString file = fileName(problem.source);
    switch (problem.kind) {
    case Kind::FileUnreadable:
        notice.title = ConfigurationText::tr("The %1 can't be read").arg(file);
        notice.text = ConfigurationText::tr(
            "Bifrost is running without it. Check the file's permissions, then restart Bifrost. "
            "When you save settings, Bifrost first sets the unreadable file aside.");
        notice.details += u'\n' + problem.detail;
        break;
    case Kind::FileMalformed:
        notice.title = problem.detail.isEmpty()
                           ? ConfigurationText::tr("The %1 is damaged").arg(file)
                           : ConfigurationText::tr("Part of the %1 is damaged").arg(file);
        notice.text =
            problem.detail.isEmpty()
                ? ConfigurationText::tr(
                      "Bifrost is running without it. Fix it manually or save your settings again; "
                      "Bifrost first sets the damaged file aside.")
                : ConfigurationText::tr("Ignored because it isn't in the form NAME=value: line %1. "
                                        "Fix it, then restart Bifrost.")
                      .arg(problem.detail);
        break;
    case Kind::SecretUnreadable:
        notice.title = ConfigurationText::tr("The client secret can't be read");
        notice.text = ConfigurationText::tr(
            "Check the file specified by the ClientSecretFile setting, then restart Bifrost.");
        notice.details += u'\n' + problem.detail;
        break;
    case Kind::SecretExposed:
        notice.title = ConfigurationText::tr("Other users can read your client secret");
        notice.text =
            ConfigurationText::tr(
                "The file %1 is open to other accounts on this computer. Restrict it with 'chmod "
                "600', and if someone may have read it, have the provider issue a new secret.")
                .arg(problem.path);
        break;
    case Kind::CertificateUnreadable:
        notice.title = ConfigurationText::tr("The client certificate can't be read");
        notice.text = ConfigurationText::tr(
            "Check the files specified by the ClientCertificateFile and ClientCertificateKeyFile "
            "settings, then restart Bifrost.");
        notice.details += u'\n' + problem.detail;
        break;
    case Kind::KeyExposed:
        notice.title =
            ConfigurationText::tr("Other users can read the key of your client certificate");
        notice.text =
            ConfigurationText::tr(
                "The file %1 is open to other accounts on this computer. Restrict it with 'chmod "
                "600', and if someone may have read it, get a new certificate with a new key.")
                .arg(problem.path);
        break;
    case Kind::FileExposed:
        notice.title = ConfigurationText::tr("Other users can change the %1").arg(file);
        notice.text =
            ConfigurationText::tr("Whoever can write to %1 decides where you sign in. Restrict it "
                                  "with 'chmod go-w', and check its contents.")
                .arg(problem.path);
        break;
    case Kind::FileForeign:
        notice.title = ConfigurationText::tr("The settings file of this computer was ignored");
        notice.text =
            ConfigurationText::tr(
                "%1 belongs to a user who isn't an administrator and must not decide where "
                "everyone signs in. An administrator can take ownership of the file or delete it.")
                .arg(problem.path);
        break;
    case Kind::ValueUnusable:
        notice.title = ConfigurationText::tr("A setting is invalid");
        notice.text = valueText(problem);
        notice.details = problem.place.path;
        notice.action = isChangedInSettings(problem.source) ? Action::OpenSettings : Action::None;
        break;
    case Kind::NameIgnored:
        notice.tone = Notice::Tone::Info;
        notice.title = ConfigurationText::tr("A variable isn't needed");
        notice.text =
            ConfigurationText::tr("%1 is for web applications and is ignored. Bifrost gets the "
                                  "sign-out URL from the provider and uses its own redirect URL.")
                .arg(problem.detail);
        break;
    }
    return notice;
}

void warnOnConsole(const Configuration &configuration) {
    using Kind = ConfigurationProblem::Kind;
    for (const ConfigurationProblem &problem : configuration.problems) {
        if (problem.kind == Kind::SecretExposed || problem.kind == Kind::FileExposed ||
            problem.kind == Kind::FileForeign) {
            const Notice notice = describeProblem(problem);
            std::fprintf(stderr, "bifrost: %s. %s\n", qPrintable(plainLine(notice.title)),
                         qPrintable(plainLine(notice.text)));
        }
    }
}
