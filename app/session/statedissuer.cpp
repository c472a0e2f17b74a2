// SPDX-License-Identifier: Apache-2.0
#include "session/statedissuer.h"

#include "configuration/configurationstore.h"
#include "session/appstate.h"

#include <QUrl>

using namespace bifrost;
using namespace Qt::StringLiterals;

static bool isSameOrigin(const QUrl &a, const QUrl &b) {
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

QString statedIssuer(const Error &error) {
    const auto *violation = std::get_if<ValidationError>(&error);
    const bool isStated = violation && violation->rule == Rule::MetadataIssuerMatches;
    return isStated ? violation->suggestion : QString();
}

QString statedIssuerOfSameOrigin(const Error &error) {
    const QString stated = statedIssuer(error);
    const bool isSame = !stated.isEmpty() &&
                        isSameOrigin(QUrl(stated), QUrl(std::get<ValidationError>(error).expected));
    return isSame ? stated : QString();
}

IssuerKept keepStatedIssuer(const QString &issuer, ConfigurationStore &store, AppState &appState) {
    const Configuration &current = store.current();
    const QString configured = current.value(Setting::Issuer).text;
    // The provider's name stays with it: a source that names an issuer replaces both.
    if (!current.isOverridden(Setting::Issuer) &&
        store
            .save({{Setting::Provider, current.value(Setting::Provider).text},
                   {Setting::Issuer, issuer}})
            .ok()) {
        return IssuerKept::InSettings;
    }
    appState.rememberStatedIssuer(configured, issuer);
    return IssuerKept::InState;
}

ClientConfiguration withStatedIssuer(ClientConfiguration client, const AppState &appState) {
    client.issuer = appState.statedIssuer(client.issuer).value_or(client.issuer);
    return client;
}
