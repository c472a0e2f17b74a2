// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QList>

#include <array>

/// What can be configured, in the order of the forms and of the help.
enum class Setting {
    Provider, ///< the id of a `bifrost::ProviderProfile`; empty: the one that the issuer tells
    Issuer,
    ClientId,
    SecurityProfile, ///< `openid-connect` or `fapi2`: see `bifrost::SecurityProfile`
    /// `client_secret_basic`, `client_secret_post`, `private_key_jwt`, `tls_client_auth` or
    /// `self_signed_tls_client_auth`
    ClientAuthentication,
    ClientSecret,            ///< never plain text in a `Layer`
    ClientKeyFile,           ///< the path of a private key, as JWK or PEM
    DecryptionKeyFile,       ///< likewise
    ResponseMode,            ///< `query` or `query.jwt`
    ClientCertificate,       ///< the path of a file with PEM
    ClientCertificateKey,    ///< likewise; empty: the same file
    Scopes,                  ///< separated by spaces
    AuthorizationParameters, ///< form-encoded, see `parseAuthorizationParameters()`
    Dpop,                    ///< `auto`, `required` or `off`: see `bifrost::DpopUse`
    HardwareKeys,            ///< `auto`, `required` or `off`: see `bifrost::HardwareKeyUse`
    RedirectHost,            ///< `127.0.0.1`, `localhost` or `[::1]`
    RedirectPorts,           ///< separated by commas or spaces
    ApplicationId,           ///< names the entries in the keychain
    Proxy,                   ///< as `bifrost::Proxy::fromInput()` reads it
    Appearance,              ///< `system`, `light` or `dark`
    RecordRequests,          ///< `on` or `off`: for the page Requests
    Language,                ///< `system`, or one of `Translations::available()`
    Tray,                    ///< `on` or `off`: an icon that stays when the window is closed
    Autostart,               ///< `on` or `off`: whether Bifrost starts with the desktop session
    ApiOrigins,              ///< that may get the access token, separated by spaces
    BrandName,               ///< shown instead of the application's name
    BrandAccent,             ///< `#rrggbb`
    BrandLogo,               ///< the path of a picture
    BrandFromProvider,       ///< `on` or `off`
};
inline constexpr int settingCount = 29;

/// A setting and its names in the sources that it can be read from. A new setting is a new row.
struct SettingRow {
    /// What a change of the setting affects.
    enum class Owner {
        Client,      ///< the client; `ConfigurationStore::forget()` removes the setting
        Application, ///< where the application stores sessions, and so the client as well
        Window,      ///< only the window
    };
    enum class Form {
        Text,
        /// A variable holds the secret; the settings file and the command line name a file that
        /// does.
        Secret,
        /// Form-encoded text. The option, which may be repeated, takes one NAME=VALUE as it is.
        Parameters,
    };

    Setting setting;
    Owner owner;
    Form form;
    QLatin1StringView key;           ///< in a settings file, `Group/Name`
    QLatin1StringView guideVariable; ///< in Asgardeo's guide; empty: none
    QLatin1StringView variable;      ///< of Bifrost; wins over the guide's
    QLatin1StringView builtIn;       ///< the default, unless the provider has its own; empty: none
    QLatin1StringView option;        ///< on the command line, without dashes; empty: none
    const char *optionValue;         ///< name of the option's value in the help
    const char *help;                ///< of the option; translated in the context `CommandLine`

    /// The key without its group, as in messages.
    [[nodiscard]] QLatin1StringView name() const { return key.sliced(key.indexOf(u'/') + 1); }
    /// The variables that exist. The last one wins.
    [[nodiscard]] QList<QLatin1StringView> variables() const;
};

/// One row for each `Setting`, in its order.
[[nodiscard]] const std::array<SettingRow, settingCount> &settingRows();
[[nodiscard]] const SettingRow &settingRow(Setting setting);
