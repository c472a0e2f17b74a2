// SPDX-License-Identifier: Apache-2.0
#include "configuration/environment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Name {
    QLatin1StringView variable;
    Setting setting;
};

// The guide's names come first, so that our own names, read later, win.
constexpr std::array names{
    Name{"AUTH_ASGARDEO_ISSUER"_L1, Setting::Issuer},
    Name{"AUTH_ASGARDEO_ID"_L1, Setting::ClientId},
    Name{"BIFROST_ISSUER"_L1, Setting::Issuer},
    Name{"BIFROST_CLIENT_ID"_L1, Setting::ClientId},
    Name{"BIFROST_CLIENT_AUTHENTICATION"_L1, Setting::ClientAuthentication},
    Name{"BIFROST_SCOPE"_L1, Setting::Scopes},
    Name{"BIFROST_REDIRECT_PORT"_L1, Setting::RedirectPorts},
    Name{"BIFROST_APPLICATION_ID"_L1, Setting::ApplicationId},
    Name{"BIFROST_APPEARANCE"_L1, Setting::Appearance},
};
constexpr std::array secretNames{"AUTH_ASGARDEO_SECRET"_L1, "BIFROST_CLIENT_SECRET"_L1};
// The guide's web application needs these two. Here the end session endpoint comes from discovery,
// and the way back is the loopback address.
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
    for (const Name &name : names) {
        const QString value = lastValue(variables, name.variable);
        if (!value.isEmpty()) {
            layer.values.insert(name.setting, value);
        }
    }
    for (const auto name : secretNames) {
        const QString value = lastValue(variables, name);
        if (!value.isEmpty()) {
            layer.clientSecret = bifrost::Secret(value.toUtf8());
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
    const auto take = [&variables](QLatin1StringView name) {
        const QString value = qEnvironmentVariable(name.data());
        if (!value.isEmpty()) {
            variables.append({name, value});
        }
    };
    for (const Name &name : names) {
        take(name.variable);
    }
    for (const auto name : secretNames) {
        take(name);
    }
    return variables;
}

void dropSecretVariables() {
    for (const auto name : secretNames) {
        qunsetenv(name.data());
    }
}
