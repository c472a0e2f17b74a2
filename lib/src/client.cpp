// SPDX-License-Identifier: Apache-2.0
#include <bifrost/client.h>

#include "flow/sessionmanager.h"
#include "platform/clientlock.h"
#include "platform/datadirectory.h"
#include "platform/desktopuseragent.h"
#include "platform/keychain/indexedsecretstore.h"
#include "platform/keychain/keychainsecretstore.h"
#include "platform/loopbackredirectlistener.h"
#include "platform/networkhttptransport.h"
#include "platform/oauthendpoint.h"
#include "platform/systemclock.h"
#include "session/storedrecords.h"
#include "session/storekey.h"

#include <QCoreApplication>

// The composition root of the library: the only file that knows both the flows and the platform.
namespace bifrost {

namespace {

BrowserPageRenderer browserPages(const ClientConfiguration &configuration) {
    return configuration.browserPages ? configuration.browserPages
                                      : defaultBrowserPages(configuration.applicationName);
}

/// What others need who work on a record, and then some.
constexpr std::chrono::seconds removalPatience{10};

QString sessionKeyOf(const QString &issuer, const QString &clientId) {
    return StoreKey{StoreKey::Kind::Session, issuer, clientId}.toString();
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

QString directoryOf(const ClientConfiguration &configuration) {
    return dataDirectory(configuration.dataDirectory, configuration.applicationId);
}

/// The keychain of an application: an entry of each client, and what names them.
struct ApplicationStore {
    explicit ApplicationStore(const ClientConfiguration &configuration,
                              StoredSessionSearch search = StoredSessionSearch::WhereMarked)
        : keychain({.applicationId = configuration.applicationId,
                    .dataDirectory = configuration.dataDirectory,
                    .timeout = configuration.keychainTimeout,
                    .helper = configuration.keychainHelper,
                    .search = search}),
          secrets(keychain, directoryOf(configuration)),
          records(secrets) {}
    KeychainSecretStore keychain;
    IndexedSecretStore secrets;
    StoredRecords records;
};

/// Those under which nothing was found. A newer version's are none of our business.
QStringList emptyNames(QStringList names, const QList<StoredSession> &found) {
    for (const StoredSession &stored : found) {
        const auto kind = stored.content == StoredSession::Content::Session
                              ? StoreKey::Kind::Session
                              : StoreKey::Kind::UnrevokedTokens;
        names.removeAll(StoreKey{kind, stored.issuer, stored.clientId}.toString());
    }
    names.removeIf([](const QString &name) { return !StoreKey::parse(name); });
    return names;
}

/// Takes `names` off the index: a process died before it could. Passes by a client that is at work.
QFuture<Result<void>> removeNames(const std::shared_ptr<ApplicationStore> &store,
                                  const QString &directory, QStringList names) {
    if (names.isEmpty()) {
        return ready<Result<void>>({});
    }
    const QString name = names.takeFirst();
    const auto key = StoreKey::parse(name);
    const auto lock = std::make_shared<ClientLock>(
        directory, sessionKeyOf(key->issuer, key->clientId), sharedKeys());
    auto *context = QCoreApplication::instance();
    const auto removeIfEmpty = [store, name, context](const ProcessLock::Held &held) {
        const auto removed = andThen(
            store->secrets.read(name), context, [store, name](const std::optional<Secret> &value) {
                return value ? ready<Result<void>>({}) : store->secrets.remove(name);
            });
        return whenDone(removed, context, [held](Result<void> outcome) { return outcome; });
    };
    return whenDone(andThen(lock->acquire({}), context, removeIfEmpty), context,
                    [store, directory, names, lock](const Result<void> &) {
                        return removeNames(store, directory, names);
                    });
}

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
    ApplicationStore store;
    SystemClock clock;
    ClientLock lock;
    ServerTime serverTime{clock};
    ObservedOAuthEndpoint observedOAuth{oauth, clock, serverTime};
    ObservedHttpTransport observedHttp{http, clock, serverTime};
    SessionManager manager; // last, so that it goes first

private:
    Private(const ClientSettings &settings, const ClientConfiguration &configuration)
        : listeners(browserPages(configuration), configuration.redirectPath,
                    configuration.applicationName),
          oauth(configuration.requestTimeout),
          http(configuration.requestTimeout),
          store(configuration),
          lock(directoryOf(configuration),
               sessionKeyOf(settings.issuer().value(), configuration.clientId), sharedKeys()),
          manager(Seams{userAgent, listeners, observedOAuth, observedHttp, store.secrets, clock,
                        lock, serverTime},
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
    connect(&d_->manager, &SessionManager::linkContestedChanged, this,
            &Client::linkContestedChanged);
    connect(&d_->manager, &SessionManager::signOutReceiptChanged, this,
            &Client::signOutReceiptChanged);
    connect(&d_->manager, &SessionManager::keychainWaitChanged, this, &Client::keychainWaitChanged);
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

void Client::continueWithoutKeychain() {
    d_->store.secrets.putOff();
}

QFuture<Result<void>> Client::openBrowserAgain() {
    return d_->manager.openBrowserAgain();
}

QFuture<Result<void>> Client::openBrowserWithoutReturn() {
    return d_->manager.openBrowserWithoutReturn();
}

QFuture<Result<void>> Client::openEndSessionPage() {
    return d_->manager.openEndSessionPage();
}

QFuture<Result<QList<StoredSession>>>
Client::storedSessions(const ClientConfiguration &configuration, StoredSessionSearch search) {
    const auto store = std::make_shared<ApplicationStore>(configuration, search);
    auto *context = QCoreApplication::instance();
    using Listed = Result<QList<StoredSession>>;
    const auto list = [store, context,
                       directory = directoryOf(configuration)](const QStringList &keys) {
        const auto tidy = [store, context, directory, keys](const QList<StoredSession> &found) {
            return whenDone(removeNames(store, directory, emptyNames(keys, found)), context,
                            [found](const Result<void> &) -> Listed { return found; });
        };
        return andThen(store->records.list(keys), context, tidy);
    };
    return whenDone(andThen(store->secrets.keys(), context, list), context,
                    [store](Listed listed) { return listed; });
}

QFuture<Result<void>> Client::removeStoredSession(const ClientConfiguration &configuration,
                                                  const StoredSession &stored) {
    const auto store = std::make_shared<ApplicationStore>(configuration);
    const auto lock = std::make_shared<ClientLock>(
        directoryOf(configuration), sessionKeyOf(stored.issuer, stored.clientId), sharedKeys());
    auto *context = QCoreApplication::instance();
    const auto remove = [store, stored, context](const ProcessLock::Held &held) {
        return whenDone(store->records.remove(stored), context,
                        [held](Result<void> removed) { return removed; });
    };
    return whenDone(andThen(lock->acquire(removalPatience), context, remove), context,
                    [store, lock](Result<void> removed) { return removed; });
}

std::optional<Session> Client::session() const {
    return d_->manager.session();
}

Activity Client::activity() const {
    return d_->manager.activity();
}

QUrl Client::browserUrl() {
    return d_->manager.browserUrl();
}

QUrl Client::postLogoutRedirectUri() const {
    return d_->manager.postLogoutRedirectUri();
}

bool Client::isLinkContested() const {
    return d_->manager.isLinkContested();
}

Reauthentication Client::reauthentication() const {
    return d_->manager.reauthentication();
}

std::optional<TakenPort> Client::takenPort() const {
    return d_->manager.takenPort();
}

std::optional<Error> Client::storageProblem() const {
    return d_->manager.storageProblem();
}

KeychainWait Client::keychainWait() const {
    return d_->store.secrets.wait();
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
