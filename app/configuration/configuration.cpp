// SPDX-License-Identifier: Apache-2.0
#include "configuration/configuration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Configuration::Configuration() {
    layers_[index(Source::BuiltIn)].values = {
        {Setting::ClientAuthentication, u"client_secret_basic"_s},
        {Setting::Scopes, u"openid profile email"_s},
        {Setting::RedirectPorts, u"27421"_s},
        {Setting::ApplicationId, u"bifrost"_s},
        {Setting::Appearance, u"system"_s},
    };
}

void Configuration::setLayer(Source source, Layer layer) {
    layers_[index(source)] = std::move(layer);
}

SettingValue Configuration::value(Setting setting) const {
    for (int i = sourceCount - 1; i >= 0; --i) {
        const QString text = layers_[size_t(i)].values.value(setting);
        if (!text.isEmpty()) {
            return {text, static_cast<Source>(i)};
        }
    }
    return {};
}

bool Configuration::isOverridden(Setting setting) const {
    return value(setting).source > Source::Person;
}

std::optional<bifrost::Secret> Configuration::clientSecret() const {
    return layers_[index(clientSecretSource())].clientSecret;
}

Source Configuration::clientSecretSource() const {
    const auto found = std::find_if(layers_.crbegin(), layers_.crend(), [](const Layer &layer) {
        return layer.clientSecret.has_value();
    });
    return found == layers_.crend() ? Source::BuiltIn
                                    : static_cast<Source>(layers_.crend() - found - 1);
}

bool Configuration::isComplete() const {
    return !value(Setting::Issuer).text.isEmpty() && !value(Setting::ClientId).text.isEmpty();
}

bool Configuration::describesSameClient(const Configuration &other) const {
    const auto settings = {Setting::Issuer, Setting::ClientId,      Setting::ClientAuthentication,
                           Setting::Scopes, Setting::RedirectPorts, Setting::ApplicationId};
    return clientSecret() == other.clientSecret() &&
           std::all_of(settings.begin(), settings.end(), [&](Setting setting) {
               return value(setting).text == other.value(setting).text;
           });
}
