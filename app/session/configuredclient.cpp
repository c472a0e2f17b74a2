// SPDX-License-Identifier: Apache-2.0
#include "session/configuredclient.h"

#include "configuration/configurationstore.h"
#include "configuration/configurationvalues.h"
#include "notices/configurationtext.h"
#include "session/sessioncontroller.h"
#include "session/statedissuer.h"

#include <utility>

ConfiguredClient::ConfiguredClient(ConfigurationStore &store, SessionController &controller,
                                   AppState &appState)
    : store_(store), controller_(controller), appState_(appState) {
    configure();
    connect(&store_, &ConfigurationStore::changed, this, &ConfiguredClient::follow);
    connect(&controller_, &SessionController::issuerStated, this, &ConfiguredClient::useIssuer,
            Qt::QueuedConnection); // the client is replaced
}

void ConfiguredClient::configure() {
    configured_ = store_.current();
    QList<ConfigurationProblem> problems = configured_.problems;
    auto client = clientConfiguration(configured_, problems);
    if (client) {
        client = withStatedIssuer(*std::move(client), appState_);
    }
    controller_.configure(client, configured_);
    QList<Notice> notices;
    for (const auto &problem : std::as_const(problems)) {
        notices.append(describeProblem(problem));
    }
    controller_.setConfigurationNotices(notices);
}

void ConfiguredClient::start() {
    configure();
    controller_.start();
}

void ConfiguredClient::follow() {
    const Configuration before = std::exchange(configured_, store_.current());
    // A scope that was granted is remembered; the session with it need not be restored.
    const bool isScopeGranted =
        configured_.differsInScopesAlone(before) && controller_.state().session.has_value();
    // If only the appearance has changed, the client stays.
    if (!configured_.describesSameClient(before) && !isScopeGranted) {
        start();
    }
}

void ConfiguredClient::useIssuer(const QString &issuer) {
    if (keepStatedIssuer(issuer, store_, appState_) == IssuerKept::InState) {
        start();
    }
    controller_.signInWithStatedIssuer();
}
