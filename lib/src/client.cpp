// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include "flow/sessionmanager.h"
#include "platform/clientlock.h"
#include "platform/datadirectory.h"
#include "platform/desktopuseragent.h"
#include "platform/keychainsecretstore.h"
#include "platform/loopbackredirectlistener.h"
#include "platform/networkhttptransport.h"
#include "platform/oauthendpoint.h"
#include "platform/systemclock.h"
#include "session/storekey.h"

#include <QCoreApplication>

// The composition root of the library: the only file that knows both the flows and the platform.
namespace bifrost {

namespace {

BrowserPageRenderer browserPages(const ClientConfiguration &configuration) {
    return configuration.browserPages ? configuration.browserPages
                                      : defaultBrowserPages(configuration.applicationName);
}

StoreKey sessionKey(const ClientSettings &settings) {
    return {StoreKey::Kind::Session, settings.issuer().value(), settings.credentials().clientId};
}

/// What earlier builds stored for all clients of an application, with the first parts of a record.
QStringList sharedKeys() {
    QStringList keys;
    for (const auto kind : {StoreKey::Kind::Session, StoreKey::Kind::UnrevokedTokens}) {
        for (const char *part : {"", "/0/0", "/1/0"}) {
            keys.append(StoreKey::shared(kind) + QLatin1String(part));
        }
    }
    return keys;
}

/// What one look at a provider needs; it lives until the look is over.
struct ProviderCheck {
    ProviderCheck(const Issuer &issuer, std::chrono::seconds requestTimeout)
        : http(requestTimeout), discovery(http, clock, issuer) {}
    SystemClock clock;
    NetworkHttpTransport http;
    ProviderDiscovery discovery;
};

/// What it takes to empty the keychain without a client.
struct Removal {
    explicit Removal(const ClientSettings &settings)
        : Removal(settings, settings.configuration()) {}
    KeychainSecretStore secrets;
    SessionStore session;
    UnrevokedTokenStore unrevoked;

private:
    Removal(const ClientSettings &settings, const ClientConfiguration &configuration)
        : secrets(configuration.applicationId, configuration.dataDirectory,
                  configuration.keychainTimeout),
          session(secrets, settings.issuer().value(), configuration.clientId),
          unrevoked(secrets, settings.issuer().value(), configuration.clientId) {}
};

ProviderSummary summary(const ProviderMetadata &metadata) {
    return {.issuer = metadata.issuer().value(),
            .authorizationEndpoint = metadata.authorizationEndpoint(),
            .hasUserInfo = metadata.userInfoEndpoint().has_value(),
            .hasRevocation = metadata.revocationEndpoint().has_value(),
            .hasEndSession = metadata.endSessionEndpoint().has_value()};
}

} // namespace

class Client::Private {
public:
    explicit Private(const ClientSettings &settings)
        : Private(settings, settings.configuration()) {}

    DesktopUserAgent userAgent;
    LoopbackRedirectListenerFactory listeners;
    QtOAuthEndpoint oauth;
    NetworkHttpTransport http;
    KeychainSecretStore secrets;
    SystemClock clock;
    ClientLock lock;
    ServerTime serverTime{clock};
    ObservedOAuthEndpoint observedOAuth{oauth, clock, serverTime};
    ObservedHttpTransport observedHttp{http, clock, serverTime};
    SessionManager manager; // last, so that it goes first

private:
    Private(const ClientSettings &settings, const ClientConfiguration &configuration)
        : listeners(browserPages(configuration), configuration.redirectPath),
          oauth(configuration.requestTimeout),
          http(configuration.requestTimeout),
          secrets(configuration.applicationId, configuration.dataDirectory,
                  configuration.keychainTimeout),
          lock(dataDirectory(configuration.dataDirectory, configuration.applicationId),
               sessionKey(settings).toString(), sharedKeys()),
          manager(Seams{userAgent, listeners, observedOAuth, observedHttp, secrets, clock, lock,
                        serverTime},
                  settings) {}
};

Result<std::unique_ptr<Client>> Client::create(ClientConfiguration configuration) {
    const auto settings = ClientSettings::from(std::move(configuration));
    if (!settings) {
        return failure(settings.error());
    }
    return std::unique_ptr<Client>(new Client(std::make_unique<Private>(*settings)));
}

Client::Client(std::unique_ptr<Private> d) : d_(std::move(d)) {
    connect(&d_->manager, &SessionManager::sessionChanged, this, &Client::sessionChanged);
    connect(&d_->manager, &SessionManager::activityChanged, this, &Client::activityChanged);
    connect(&d_->manager, &SessionManager::storageProblemChanged, this,
            &Client::storageProblemChanged);
    connect(&d_->manager, &SessionManager::unfinishedSignOutChanged, this,
            &Client::unfinishedSignOutChanged);
    connect(&d_->manager, &SessionManager::clockSkewChanged, this, &Client::clockSkewChanged);
}

Client::~Client() = default;

QFuture<Result<ProviderSummary>> Client::checkProvider(const QString &issuer,
                                                       std::chrono::seconds requestTimeout) {
    const auto identifier = Issuer::fromInput(issuer);
    if (!identifier) {
        return failed<ProviderSummary>(identifier.error());
    }
    const auto check = std::make_shared<ProviderCheck>(*identifier, requestTimeout);
    return andThen(check->discovery.metadata(), QCoreApplication::instance(),
                   [check](const ProviderMetadata &metadata) -> Result<ProviderSummary> {
                       return summary(metadata);
                   });
}

QFuture<Result<void>> Client::prepare() {
    return d_->manager.prepare();
}

QFuture<Result<Session>> Client::signIn(const SignInOptions &options) {
    return d_->manager.signIn(options);
}

QFuture<Result<std::optional<Session>>> Client::restoreSession() {
    return d_->manager.restoreSession();
}

QFuture<Result<Session>> Client::freshSession(std::chrono::seconds minValidity) {
    return d_->manager.freshSession(minValidity);
}

QFuture<Result<SignOutReceipt>> Client::signOut(SignOutScope scope) {
    return d_->manager.signOut(scope);
}

QFuture<Result<void>> Client::finishSignOut() {
    return d_->manager.finishSignOut();
}

QFuture<Result<void>> Client::dropUnfinishedSignOut() {
    return d_->manager.dropUnfinishedSignOut();
}

void Client::cancel() {
    d_->manager.cancel();
}

QFuture<Result<void>> Client::storeAgain() {
    return d_->manager.storeAgain();
}

QFuture<Result<void>> Client::openBrowserAgain() {
    return d_->manager.openBrowserAgain();
}

QFuture<Result<void>> Client::removeStoredSession(const ClientConfiguration &configuration) {
    const auto settings = ClientSettings::from(configuration);
    if (!settings) {
        return failed<void>(settings.error());
    }
    const auto removal = std::make_shared<Removal>(*settings);
    auto *context = QCoreApplication::instance();
    return whenDone(removal->session.remove(), context,
                    [removal, context](const Result<void> &session) {
                        return whenDone(removal->unrevoked.remove(), context,
                                        [removal, session](const Result<void> &unrevoked) {
                                            return session ? unrevoked : session;
                                        });
                    });
}

std::optional<Session> Client::session() const {
    return d_->manager.session();
}

Activity Client::activity() const {
    return d_->manager.activity();
}

QUrl Client::browserUrl() const {
    return d_->manager.browserUrl();
}

std::optional<Error> Client::storageProblem() const {
    return d_->manager.storageProblem();
}

bool Client::hasUnfinishedSignOut() const {
    return d_->manager.hasUnfinishedSignOut();
}

std::optional<std::chrono::seconds> Client::clockSkew() const {
    return d_->manager.clockSkew();
}

const ClientConfiguration &Client::configuration() const {
    return d_->manager.settings().configuration();
}

} // namespace bifrost
