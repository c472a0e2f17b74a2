// SPDX-License-Identifier: Apache-2.0
#include "configuration/providerchoice.h"

using bifrost::ProviderProfile;
using namespace Qt::StringLiterals;

static QString ownIssuer(const std::optional<ProviderProfile> &profile) {
    const auto issuer = profile ? profile->issuer({}) : bifrost::failure(bifrost::Error());
    return issuer ? issuer->value() : QString();
}

static std::optional<ProviderProfile> profileOfIssuer(const QString &text) {
    const auto issuer = bifrost::Issuer::fromInput(text);
    return issuer ? ProviderProfile::forIssuer(issuer->value()) : std::nullopt;
}

static bool mayBeOf(const ProviderProfile &profile, const QString &issuer) {
    const auto found = profileOfIssuer(issuer);
    return !found || *found == profile;
}

ProviderChoice chooseProvider(const QList<NamedProvider> &sources) {
    ProviderChoice choice;
    for (qsizetype at = sources.size() - 1; at >= 0 && choice.issuer.isEmpty(); --at) {
        const NamedProvider &source = sources[at];
        if (choice.provider.isEmpty() && !source.provider.isEmpty()) {
            choice.provider = source.provider;
            choice.providerAt = at;
            choice.profile = ProviderProfile::find(source.provider);
        }
        const bool isEarlier = choice.profile && choice.providerAt > at;
        const QString text =
            choice.profile ? issuerFromText(*choice.profile, source.issuer) : source.issuer;
        if (isEarlier &&
            (!ownIssuer(choice.profile).isEmpty() || !mayBeOf(*choice.profile, text))) {
            break;
        }
        choice.issuer = text;
        choice.issuerAt = at;
    }
    if (choice.issuer.isEmpty()) {
        choice.issuer = ownIssuer(choice.profile);
        choice.issuerAt = choice.issuer.isEmpty() ? -1 : choice.providerAt;
    }
    if (choice.provider.isEmpty()) {
        choice.providerAt = choice.issuerAt;
    }
    if (!choice.profile) {
        choice.profile = profileOfIssuer(choice.issuer);
    }
    return choice;
}

QString issuerFromText(const ProviderProfile &profile, const QString &text) {
    if (text.isEmpty() || text.contains("://"_L1)) {
        return text;
    }
    QStringList open;
    for (const bifrost::ProviderField &field : profile.fields()) {
        if (field.preset.isEmpty()) {
            open.append(field.id);
        }
    }
    const auto issuer =
        open.size() == 1 ? profile.issuer({{open.constFirst(), text}}) : profile.issuer({});
    return open.size() == 1 && issuer ? issuer->value() : text;
}

QMap<Setting, QString> defaultsOf(const ProviderProfile &profile, const QString &clientId) {
    QMap<Setting, QString> defaults{{Setting::Scopes, profile.scopes().join(u' ').replace(
                                                          "{client_id}"_L1, clientId.trimmed())}};
    if (const auto host = profile.redirectHost()) {
        defaults.insert(Setting::RedirectHost, hostName(*host));
    }
    if (profile.clientSecret() == ProviderProfile::ClientSecret::NotConfidential) {
        defaults.insert(Setting::ClientAuthentication, u"client_secret_post"_s);
    }
    return defaults;
}
