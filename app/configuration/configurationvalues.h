// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "configuration/configuration.h"
#include "theme/colorscheme.h"

#include <bifrost/clientconfiguration.h>

/// What a `bifrost::Client` is made from; no value if issuer or client ID are missing. A value that
/// cannot be used is reported in `problems` and replaced by the default.
[[nodiscard]] std::optional<bifrost::ClientConfiguration>
clientConfiguration(const Configuration &configuration, QList<ConfigurationProblem> &problems);

/// The same, but without issuer and client ID if either is missing: enough for what concerns the
/// application alone, such as its keychain entries. Problems are not reported.
[[nodiscard]] bifrost::ClientConfiguration
applicationConfiguration(const Configuration &configuration);

/// Reads `27421` or `27421, 27422`. No value if a part is not a port from 1024 to 65535, or if
/// there is none.
[[nodiscard]] std::optional<QList<quint16>> parsePorts(const QString &text);

/// Reads `auto`, `required` or `off`.
[[nodiscard]] std::optional<bifrost::DpopUse> parseDpopUse(const QString &text);

/// Likewise.
[[nodiscard]] std::optional<bifrost::HardwareKeyUse> parseHardwareKeyUse(const QString &text);

/// Reads `openid-connect` or `fapi2`.
[[nodiscard]] std::optional<bifrost::SecurityProfile> parseSecurityProfile(const QString &text);

/// Reads `127.0.0.1`, `localhost`, `[::1]` or `::1`.
[[nodiscard]] std::optional<bifrost::RedirectHost> parseRedirectHost(const QString &text);
/// The default if the setting cannot be used.
[[nodiscard]] bifrost::RedirectHost configuredRedirectHost(const Configuration &configuration);

/// The redirect URI to register with the provider. Its port is the first of the redirect ports.
[[nodiscard]] QString redirectAddress(const Configuration &configuration);

[[nodiscard]] Appearance configuredAppearance(const Configuration &configuration);

/// Whether what is said to the provider is recorded for the page Requests: unless it is `off`.
[[nodiscard]] bool recordsRequests(const Configuration &configuration);

/// Whether there is an icon in the tray, which stays when the window is closed: if it is `on`.
[[nodiscard]] bool usesTray(const Configuration &configuration);

/// Whether Bifrost starts with the desktop session: if it is `on`.
[[nodiscard]] bool startsWithSession(const Configuration &configuration);

/// A language that the window can be in.
struct LanguageChoice {
    QString code; ///< as in the setting
    QString name; ///< what the language calls itself
};
[[nodiscard]] QList<LanguageChoice> languageChoices();
/// What `Setting::Language` says for the language of the system.
inline constexpr QLatin1StringView systemLanguage("system");
/// The language that the user has chosen, one of `Translations::available()`; none for the
/// system's, or if the setting cannot be used.
[[nodiscard]] std::optional<QString> configuredLanguage(const Configuration &configuration);

/// Adds `ui_locales` (OIDC Core §3.1.2.1), the most preferred language first, unless the user or an
/// administrator has set it.
void addUiLocales(bifrost::AdditionalParameters &parameters, const QStringList &languages);
