// SPDX-License-Identifier: Apache-2.0
#include "configuration/configuration.h"

#include <algorithm>

static NamedProvider namedIn(const Layer &layer) {
    return {layer.values.value(Setting::Provider), layer.values.value(Setting::Issuer)};
}

Configuration::Configuration() {
    setDefaults();
}

void Configuration::setLayer(Source source, Layer layer) {
    const NamedProvider before = namedIn(layers_[index(source)]);
    layers_[index(source)] = std::move(layer);
    if (namedIn(layers_[index(source)]) != before) {
        QList<NamedProvider> named;
        for (const Layer &any : layers_) {
            named.append(namedIn(any));
        }
        choice_ = chooseProvider(named);
    }
    setDefaults();
}

Configuration Configuration::withInput(const QMap<Setting, QString> &input) const {
    Configuration changed = *this;
    Layer user = layer(Source::User);
    for (auto entry = input.cbegin(); entry != input.cend(); ++entry) {
        user.places.remove(entry.key());
        if (entry.value().isEmpty()) {
            user.values.remove(entry.key());
        } else {
            user.values.insert(entry.key(), entry.value());
        }
    }
    changed.setLayer(Source::User, user);
    return changed;
}

void Configuration::setDefaults() {
    auto &defaults = layers_[index(Source::BuiltIn)].values;
    defaults.clear();
    for (const SettingRow &row : settingRows()) {
        if (!row.builtIn.isEmpty()) {
            defaults.insert(row.setting, row.builtIn);
        }
    }
    if (choice_.profile) {
        defaults.insert(defaultsOf(*choice_.profile, value(Setting::ClientId).text));
    }
}

SettingValue Configuration::value(Setting setting) const {
    if (setting == Setting::ClientSecret) {
        const Source source = clientSecretSource();
        return {{}, source, layer(source).places.value(setting)};
    }
    if (setting == Setting::Provider || setting == Setting::Issuer) {
        const bool isProvider = setting == Setting::Provider;
        const qsizetype at = isProvider ? choice_.providerAt : choice_.issuerAt;
        if (at < 0) {
            return {};
        }
        // A provider's own issuer is where the provider is named.
        const auto &places = layers_[size_t(at)].places;
        return {isProvider ? choice_.provider : choice_.issuer, static_cast<Source>(at),
                places.value(setting, places.value(Setting::Provider))};
    }
    for (int i = sourceCount - 1; i >= 0; --i) {
        const QString text = layers_[size_t(i)].values.value(setting);
        if (!text.isEmpty()) {
            return {text, static_cast<Source>(i), layers_[size_t(i)].places.value(setting)};
        }
    }
    return {};
}

bool Configuration::isOverridden(Setting setting) const {
    return value(setting).source > Source::User;
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
    return clientSecret() == other.clientSecret() && differences(other).isEmpty();
}

bool Configuration::differsInScopesAlone(const Configuration &other) const {
    return clientSecret() == other.clientSecret() && differences(other) == QList{Setting::Scopes};
}

QList<Setting> Configuration::differences(const Configuration &other) const {
    QList<Setting> found;
    for (const SettingRow &row : settingRows()) {
        if (row.owner != SettingRow::Owner::Window &&
            value(row.setting).text != other.value(row.setting).text) {
            found.append(row.setting);
        }
    }
    return found;
}
