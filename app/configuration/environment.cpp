// SPDX-License-Identifier: Apache-2.0
#include "configuration/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The guide's web application needs these two. A desktop application learns the end session
// endpoint by discovery, and the browser returns to the loopback address.
constexpr std::array ignoredNames{"NEXT_PUBLIC_AUTH_ASGARDEO_LOGOUT_URL"_L1,
                                  "NEXT_PUBLIC_AUTH_ASGARDEO_POST_LOGOUT_REDIRECT_URL"_L1};

QString lastValue(const Variables &variables, QLatin1StringView name) {
    const auto last = std::find_if(variables.crbegin(), variables.crend(),
                                   [&](const auto &variable) { return variable.first == name; });
    return last == variables.crend() ? QString() : last->second.trimmed();
}

} // namespace

Layer layerFromVariables(const Variables &variables, QStringList *ignored) {
    Layer layer;
    for (const SettingRow &row : settingRows()) {
        for (const auto name : row.variables()) {
            const QString value = lastValue(variables, name);
            if (value.isEmpty()) {
                continue;
            }
            layer.places.insert(row.setting, {.name = name});
            if (row.form == SettingRow::Form::Secret) {
                layer.clientSecret = bifrost::Secret(value.toUtf8());
            } else {
                layer.values.insert(row.setting, value);
            }
        }
    }
    for (const auto name : ignoredNames) {
        if (ignored && !lastValue(variables, name).isEmpty()) {
            ignored->append(name);
        }
    }
    return layer;
}

Variables processVariables() {
    Variables variables;
    for (const SettingRow &row : settingRows()) {
        for (const auto name : row.variables()) {
            const QString value = qEnvironmentVariable(name.data());
            if (!value.isEmpty()) {
                variables.append({name, value});
            }
        }
    }
    return variables;
}

void removeSecretVariables() {
    for (const SettingRow &row : settingRows()) {
        // The address of a proxy may hold a password.
        if (row.form == SettingRow::Form::Secret || row.setting == Setting::Proxy) {
            for (const auto name : row.variables()) {
                qunsetenv(name.data());
            }
        }
    }
}
