// SPDX-License-Identifier: Apache-2.0
#include "configuration/settings.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace {

using Owner = SettingRow::Owner;
using Form = SettingRow::Form;

constexpr std::array<SettingRow, settingCount> settingTable{{
    {.setting = Setting::Provider,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/Provider"_L1,
     .guideVariable = {},
     .variable = "BIFROST_PROVIDER"_L1,
     .builtIn = {},
     .option = "provider"_L1,
     .optionValue = "name",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "A provider that Bifrost knows by name, such as google or entra; "
                               "'list' prints all names.")},
    {.setting = Setting::Issuer,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/Issuer"_L1,
     .guideVariable = "AUTH_ASGARDEO_ISSUER"_L1,
     .variable = "BIFROST_ISSUER"_L1,
     .builtIn = {},
     .option = "issuer"_L1,
     .optionValue = "issuer",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "The provider: an Asgardeo organization or an issuer URL.")},
    {.setting = Setting::ClientId,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/ClientId"_L1,
     .guideVariable = "AUTH_ASGARDEO_ID"_L1,
     .variable = "BIFROST_CLIENT_ID"_L1,
     .builtIn = {},
     .option = "client-id"_L1,
     .optionValue = "id",
     .help = QT_TRANSLATE_NOOP("CommandLine", "The client ID as registered with the provider.")},
    {.setting = Setting::ClientAuthentication,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/ClientAuthentication"_L1,
     .guideVariable = {},
     .variable = "BIFROST_CLIENT_AUTHENTICATION"_L1,
     .builtIn = "client_secret_basic"_L1,
     .option = {},
     .optionValue = {},
     .help = {}},
    {.setting = Setting::ClientSecret,
     .owner = Owner::Client,
     .form = Form::Secret,
     .key = "Provider/ClientSecretFile"_L1,
     .guideVariable = "AUTH_ASGARDEO_SECRET"_L1,
     .variable = "BIFROST_CLIENT_SECRET"_L1,
     .builtIn = {},
     .option = "client-secret-file"_L1,
     .optionValue = "file",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "A file that contains the client secret of a confidential client.")},
    {.setting = Setting::Scopes,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/Scopes"_L1,
     .guideVariable = {},
     .variable = "BIFROST_SCOPE"_L1,
     .builtIn = "openid profile email"_L1,
     .option = "scope"_L1,
     .optionValue = "scopes",
     .help = QT_TRANSLATE_NOOP(
         "CommandLine", "The scopes to request, in quotation marks and separated by spaces.")},
    {.setting = Setting::AuthorizationParameters,
     .owner = Owner::Client,
     .form = Form::Parameters,
     .key = "Provider/AuthorizationParameters"_L1,
     .guideVariable = {},
     .variable = "BIFROST_AUTHORIZATION_PARAMETERS"_L1,
     .builtIn = {},
     .option = "authorization-parameter"_L1,
     .optionValue = "name=value",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "An additional parameter of the sign-in request, for example "
                               "access_type=offline. Can be repeated.")},
    {.setting = Setting::RedirectHost,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/RedirectHost"_L1,
     .guideVariable = {},
     .variable = "BIFROST_REDIRECT_HOST"_L1,
     .builtIn = "127.0.0.1"_L1,
     .option = "redirect-host"_L1,
     .optionValue = "host",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "The host of the redirect URL: 127.0.0.1, localhost, or [::1].")},
    {.setting = Setting::RedirectPorts,
     .owner = Owner::Client,
     .form = Form::Text,
     .key = "Provider/RedirectPorts"_L1,
     .guideVariable = {},
     .variable = "BIFROST_REDIRECT_PORT"_L1,
     .builtIn = "27421"_L1,
     .option = "redirect-port"_L1,
     .optionValue = "ports",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "The ports of the redirect host to try, separated by commas.")},
    {.setting = Setting::ApplicationId,
     .owner = Owner::Application,
     .form = Form::Text,
     .key = "Provider/ApplicationId"_L1,
     .guideVariable = {},
     .variable = "BIFROST_APPLICATION_ID"_L1,
     .builtIn = "bifrost"_L1,
     .option = {},
     .optionValue = {},
     .help = {}},
    {.setting = Setting::Proxy,
     .owner = Owner::Application,
     .form = Form::Text,
     .key = "Network/Proxy"_L1,
     .guideVariable = {},
     .variable = "BIFROST_PROXY"_L1,
     .builtIn = {},
     .option = "proxy"_L1,
     .optionValue = "proxy",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "The proxy: http://host:port, socks5://host:port, or none. Without "
                               "this option, the system's.")},
    {.setting = Setting::Appearance,
     .owner = Owner::Window,
     .form = Form::Text,
     .key = "Appearance/ColorScheme"_L1,
     .guideVariable = {},
     .variable = "BIFROST_APPEARANCE"_L1,
     .builtIn = "system"_L1,
     .option = {},
     .optionValue = {},
     .help = {}},
    {.setting = Setting::RecordRequests,
     .owner = Owner::Window,
     .form = Form::Text,
     .key = "Requests/Record"_L1,
     .guideVariable = {},
     .variable = "BIFROST_RECORD_REQUESTS"_L1,
     .builtIn = "on"_L1,
     .option = {},
     .optionValue = {},
     .help = {}},
    {.setting = Setting::Language,
     .owner = Owner::Window,
     .form = Form::Text,
     .key = "Appearance/Language"_L1,
     .guideVariable = {},
     .variable = "BIFROST_LANGUAGE"_L1,
     .builtIn = "system"_L1,
     .option = {},
     .optionValue = {},
     .help = {}},
}};

constexpr bool settingsAreInOrder() {
    for (size_t i = 0; i < settingTable.size(); ++i) {
        if (settingTable[i].setting != static_cast<Setting>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(settingsAreInOrder());

} // namespace

QList<QLatin1StringView> SettingRow::variables() const {
    return guideVariable.isEmpty() ? QList{variable} : QList{guideVariable, variable};
}

const std::array<SettingRow, settingCount> &settingRows() {
    return settingTable;
}

const SettingRow &settingRow(Setting setting) {
    return settingTable[static_cast<size_t>(setting)];
}
