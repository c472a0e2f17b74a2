// SPDX-License-Identifier: Apache-2.0
#include <bifrost/providerprofile.h>

#include "providers/profilevalues.h"

#include <algorithm>
#include <array>

namespace bifrost {

namespace {

QString text(const char *latin1) {
    return QString::fromLatin1(latin1);
}

/// Calls `add` for the entries before the first that `isEnd`.
template<typename Row, std::size_t size, typename IsEnd, typename Add>
void forEach(const Row (&rows)[size], IsEnd isEnd, Add add) {
    std::for_each(std::begin(rows), std::find_if(std::begin(rows), std::end(rows), isEnd), add);
}

/// An address of a row, at the provider that has `issuer`; empty if the row has none.
QUrl addressAt(const QString &issuer, const char *address) {
    if (*address == '\0') {
        return {};
    }
    const QUrl base(issuer, QUrl::StrictMode);
    const QString path = base.path();
    const QString tenant = path.startsWith(QLatin1String("/t/")) ? path.section(u'/', 2, 2)
                                                                 : QStringLiteral("carbon.super");
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(tenant));
    return base.resolved(QUrl(text(address).replace(QLatin1String("{tenant}"), encoded)));
}

ProviderApi apiAt(const QString &issuer, const QString &profile, const ApiRow &api) {
    return {profile + u'.' + text(api.id), text(api.name), addressAt(issuer, api.url),
            text(api.scopes).split(u' ', Qt::SkipEmptyParts)};
}

QList<const ProfileRow *> sortedRows() {
    QList<const ProfileRow *> rows;
    for (const auto part : {cloudProfiles(), workforceProfiles(), selfHostedProfiles(),
                            enterpriseProfiles(), consumerProfiles()}) {
        for (const ProfileRow &row : part) {
            rows.append(&row);
        }
    }
    std::ranges::sort(rows, [](const ProfileRow *a, const ProfileRow *b) {
        const bool isFirst = text(a->id) == QLatin1String("asgardeo");
        const bool isOtherFirst = text(b->id) == QLatin1String("asgardeo");
        return isFirst != isOtherFirst
                   ? isFirst
                   : text(a->name).compare(text(b->name), Qt::CaseInsensitive) < 0;
    });
    return rows;
}

const QList<const ProfileRow *> &rows() {
    static const QList<const ProfileRow *> sorted = sortedRows();
    return sorted;
}

} // namespace

QList<ProviderProfile> ProviderProfile::all() {
    QList<ProviderProfile> profiles;
    for (const ProfileRow *row : rows()) {
        profiles.append(ProviderProfile(row));
    }
    return profiles;
}

std::optional<ProviderProfile> ProviderProfile::find(const QString &id) {
    const auto found = std::ranges::find_if(
        rows(), [&](const ProfileRow *row) { return id == QLatin1String(row->id); });
    return found == rows().end() ? std::nullopt : std::optional(ProviderProfile(*found));
}

std::optional<ProviderProfile> ProviderProfile::forIssuer(const QString &issuer) {
    std::optional<ProviderProfile> found;
    for (const ProfileRow *row : rows()) {
        if (isRecognizedBy(*row, issuer) && (!found || hasOwnHosts(*row))) {
            found = ProviderProfile(row);
        }
    }
    return found;
}

QString ProviderProfile::id() const {
    return text(row_->id);
}

QString ProviderProfile::name() const {
    return text(row_->name);
}

QString ProviderProfile::letter() const {
    return text(row_->letter);
}

ProviderProfile::Use ProviderProfile::use() const {
    return row_->use;
}

QString ProviderProfile::limits() const {
    return text(row_->limits);
}

QList<ProviderField> ProviderProfile::fields() const {
    QList<ProviderField> fields;
    forEach(
        row_->fields, [](const FieldRow &field) { return !field.id; },
        [&](const FieldRow &field) {
            fields.append(
                {text(field.id), text(field.label), text(field.example), text(field.preset)});
        });
    return fields;
}

QStringList ProviderProfile::scopes() const {
    return text(row_->scopes).split(u' ');
}

QList<std::pair<QString, QString>>
ProviderProfile::additionalParameters(const QString &issuer) const {
    QList<std::pair<QString, QString>> parameters;
    forEach(
        row_->parameters, [](const ParameterRow &parameter) { return !parameter.name; },
        [&](const ParameterRow &parameter) {
            parameters.append({text(parameter.name),
                               text(parameter.value).replace(QLatin1String("{issuer}"), issuer)});
        });
    return parameters;
}

ProviderProfile::Redirect ProviderProfile::redirect() const {
    return row_->redirect;
}

ProviderProfile::Refresh ProviderProfile::refresh() const {
    return row_->refresh;
}

ProviderProfile::ClientSecret ProviderProfile::clientSecret() const {
    return row_->clientSecret;
}

ProviderProfile::SignOut ProviderProfile::signOut() const {
    return row_->signOut;
}

QList<ProviderStep> ProviderProfile::steps() const {
    QList<ProviderStep> steps;
    forEach(
        row_->steps, [](const char *step) { return !step; },
        [&](const char *step) {
            steps.append({QStringLiteral("%1.%2").arg(id()).arg(steps.size() + 1), text(step)});
        });
    return steps;
}

QList<ProviderSource> ProviderProfile::sources() const {
    QList<ProviderSource> sources;
    forEach(
        row_->sources, [](const SourceRow &source) { return !source.url; },
        [&](const SourceRow &source) {
            sources.append({QUrl(text(source.url)), text(source.date), source.kind});
        });
    return sources;
}

QList<ProviderApi> ProviderProfile::apis(const QString &issuer) const {
    QList<ProviderApi> apis;
    forEach(
        row_->apis, [](const ApiRow &api) { return !api.id; },
        [&](const ApiRow &api) { apis.append(apiAt(issuer, id(), api)); });
    return apis;
}

std::optional<ProviderApi> ProviderProfile::organizations(const QString &issuer) const {
    const ApiRow &list = row_->organizations;
    return list.id ? std::optional(apiAt(issuer, id(), list)) : std::nullopt;
}

QUrl ProviderProfile::brandingUrl(const QString &issuer) const {
    return addressAt(issuer, row_->branding);
}

std::optional<RedirectHost> ProviderProfile::redirectHost() const {
    const bool isLocalhost = row_->redirect == Redirect::LocalhostAnyPort ||
                             row_->redirect == Redirect::LocalhostSamePort;
    return isLocalhost ? std::optional(RedirectHost::Localhost) : std::nullopt;
}

QUrl ProviderProfile::redirectUri(const ClientConfiguration &configuration) const {
    if (row_->redirect == Redirect::HttpsOnly || configuration.redirectPorts.isEmpty()) {
        return {};
    }
    QUrl uri;
    uri.setScheme(QStringLiteral("http"));
    uri.setHost(hostName(redirectHost().value_or(configuration.redirectHost)));
    uri.setPort(configuration.redirectPorts.constFirst());
    uri.setPath(configuration.redirectPath);
    return uri;
}

Result<Issuer> ProviderProfile::issuer(const QMap<QString, QString> &values) const {
    return issuerText(*row_, values).and_then([](const QString &issuer) {
        return Issuer::fromInput(issuer);
    });
}

std::optional<QMap<QString, QString>> ProviderProfile::values(const QString &issuer) const {
    return valuesIn(*row_, issuer);
}

Result<ClientConfiguration> ProviderProfile::configure(const QMap<QString, QString> &values,
                                                       ClientConfiguration configuration) const {
    return issuer(values).map([&](const Issuer &issuer) {
        configuration.issuer = issuer.value();
        configuration.provider = id();
        configuration.scopes = scopes().replaceInStrings(QStringLiteral("{client_id}"),
                                                         configuration.clientId.trimmed());
        configuration.redirectHost = redirectHost().value_or(configuration.redirectHost);
        if (row_->clientSecret == ClientSecret::NotConfidential) {
            configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
        }
        return configuration;
    });
}

} // namespace bifrost
