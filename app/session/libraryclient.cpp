// SPDX-License-Identifier: Apache-2.0
#include "session/libraryclient.h"

#include <bifrost/apiclient.h>
#include <bifrost/then.h>

#include <QJsonDocument>
#include <QPromise>

using namespace bifrost;

namespace {

QJsonObject idTokenHeader(const Secret &idToken) {
    const QByteArray header = idToken.reveal().left(idToken.reveal().indexOf('.'));
    return QJsonDocument::fromJson(QByteArray::fromBase64(header, QByteArray::Base64UrlEncoding))
        .object();
}

SessionSnapshot snapshot(const Session &session) {
    return {
        .issuer = session.issuer(),
        .clientId = session.clientId(),
        .subject = session.subject(),
        .claims = session.claims(),
        .userInfo = session.userInfo(),
        .distributedClaims = session.distributedClaims(),
        .aggregatedClaims = session.aggregatedClaims(),
        .idTokenHeader = idTokenHeader(session.idToken()),
        .idTokenClaims = session.idTokenClaims().toJson(),
        .scopes = session.scopes(),
        .signedInAt = session.signedInAt(),
        .refreshedAt = session.refreshedAt(),
        .accessTokenExpiresAt = session.accessTokenExpiresAt(),
        .tokenBinding = session.tokenBinding(),
        .hasHardwareKey = session.hasHardwareKey(),
        .idTokenSize = session.idToken().size(),
        .accessTokenSize = session.accessToken().size(),
        .refreshTokenSize = session.refreshToken() ? session.refreshToken()->size() : 0,
    };
}

template<typename T>
QFuture<Result<void>> withoutValue(QFuture<Result<T>> future) {
    return future.then([](const Result<T> &result) -> Result<void> {
        if (!result) {
            return failure(result.error());
        }
        return {};
    });
}

constexpr qint64 largestResponse = qint64{8} * 1024 * 1024;
constexpr qsizetype rememberedTokens = 3; ///< a response may hold the one before a refresh

class LibraryClient final : public AuthenticationClient {
public:
    explicit LibraryClient(std::unique_ptr<Client> client)
        : own_(std::move(client)), client_(own_.get()) {
        follow();
    }
    LibraryClient(Client &client, const AccountManager &manager)
        : client_(&client), manager_(&manager) {
        follow();
        rememberToken();
    }

    QFuture<Result<void>> signIn(const SignInOptions &options) override {
        signedIn_.clear();
        const QFuture<Result<Session>> future = client_->signIn(options);
        return manager_ ? then(future, this,
                               [this](const Result<Session> &session) -> Result<void> {
                                   if (!session) {
                                       return failure(session.error());
                                   }
                                   const auto account = manager_->accountOf(*session);
                                   signedIn_ = account ? account->id : QString();
                                   return {};
                               })
                        : withoutValue(future);
    }
    QString signedInAccount() const override { return signedIn_; }
    QFuture<Result<void>> restoreSession() override {
        return withoutValue(client_->restoreSession());
    }
    QFuture<Result<void>> freshSession(std::chrono::seconds minValidity) override {
        return withoutValue(client_->freshSession(minValidity));
    }
    QFuture<Result<void>> reloadProfile() override {
        return withoutValue(client_->reloadProfile());
    }
    QFuture<Result<SignOutReceipt>> signOut(SignOutScope scope) override {
        return client_->signOut(scope);
    }
    QFuture<Result<void>> finishSignOut() override { return client_->finishSignOut(); }
    QFuture<Result<void>> discardUnfinishedSignOut() override {
        return client_->discardUnfinishedSignOut();
    }
    QFuture<Result<void>> storeAgain() override { return client_->storeAgain(); }
    void continueWithoutKeychain() override { client_->continueWithoutKeychain(); }
    QFuture<Result<void>> openBrowserAgain() override { return client_->openBrowserAgain(); }
    QFuture<Result<void>> addDeviceAuthorization() override {
        return client_->addDeviceAuthorization();
    }
    QFuture<Result<QUrl>> authorizationUrl() override { return client_->authorizationUrl(); }
    Result<void> enterRedirectAddress(const QString &address) override {
        return client_->enterRedirectAddress(address);
    }
    QFuture<Result<void>> openBrowserWithoutReturn() override {
        return client_->openBrowserWithoutReturn();
    }
    QFuture<Result<void>> openEndSessionPage() override { return client_->openEndSessionPage(); }
    QFuture<Result<void>> prepare() override { return client_->prepare(); }
    void cancel() override { client_->cancel(); }

    std::optional<SessionSnapshot> session() const override {
        const auto current = client_->session();
        return current ? std::optional(snapshot(*current)) : std::nullopt;
    }
    Activity activity() const override { return client_->activity(); }
    QUrl browserUrl() override { return client_->browserUrl(); }
    std::optional<BrowserWait> browserWait() const override { return client_->browserWait(); }
    std::optional<ProviderSummary> provider() const override { return client_->provider(); }
    Reauthentication reauthentication() const override { return client_->reauthentication(); }
    std::optional<Error> storageProblem() const override { return client_->storageProblem(); }
    KeychainWait keychainWait() const override { return client_->keychainWait(); }
    bool hasUnfinishedSignOut() const override { return client_->hasUnfinishedSignOut(); }
    std::optional<std::chrono::seconds> clockSkew() const override { return client_->clockSkew(); }
    std::shared_ptr<ProtocolTrace> protocolTrace() const override {
        return client_->configuration().protocolTrace;
    }
    Proxy proxyFor(const QUrl &url) const override { return client_->proxyFor(url); }

    QFuture<Result<ApiResponse>> callApi(const ApiCall &call, const QStringList &origins,
                                         const ApiProgress &progress) override {
        if (!api_ || api_->configuration().origins != origins) {
            auto created =
                ApiClient::create(*client_, {.origins = origins, .maximumSize = largestResponse});
            if (!created) {
                return failed(created.error());
            }
            api_ = std::move(*created);
        }
        ApiOptions options;
        options.headers = call.headers;
        options.downloadProgress = progress;
        const ApiBody body =
            call.contentType.isEmpty() ? ApiBody() : ApiBody::bytes(call.body, call.contentType);
        return api_->send(call.method, call.url, body, options);
    }
    QByteArray withoutTokens(QByteArray text) const override {
        for (const Secret &token : tokens_) {
            text.replace(token.reveal(), "$ACCESS_TOKEN");
        }
        return text;
    }

private:
    void follow() {
        connect(client_, &Client::sessionChanged, this, [this] {
            rememberToken();
            Q_EMIT sessionChanged();
        });
        connect(client_, &Client::activityChanged, this, &AuthenticationClient::activityChanged);
        connect(client_, &Client::storageProblemChanged, this,
                &AuthenticationClient::storageProblemChanged);
        connect(client_, &Client::unfinishedSignOutChanged, this,
                &AuthenticationClient::unfinishedSignOutChanged);
        connect(client_, &Client::clockSkewChanged, this, &AuthenticationClient::clockSkewChanged);
        connect(client_, &Client::browserWaitChanged, this,
                &AuthenticationClient::browserWaitChanged);
        connect(client_, &Client::signOutReceiptChanged, this,
                &AuthenticationClient::signOutReceiptChanged);
        connect(client_, &Client::keychainWaitChanged, this,
                &AuthenticationClient::keychainWaitChanged);
    }
    static QFuture<Result<ApiResponse>> failed(const Error &error) {
        QPromise<Result<ApiResponse>> promise;
        promise.start();
        promise.addResult(failure(error));
        promise.finish();
        return promise.future();
    }
    void rememberToken() {
        const auto current = client_->session();
        if (!current) {
            tokens_.clear();
        } else if (tokens_.isEmpty() || tokens_.constFirst() != current->accessToken()) {
            tokens_.prepend(current->accessToken());
            tokens_.remove(qMin(tokens_.size(), rememberedTokens),
                           qMax<qsizetype>(0, tokens_.size() - rememberedTokens));
        }
    }

    const std::unique_ptr<Client> own_; ///< null: the client is the manager's
    Client *const client_;
    const AccountManager *const manager_ = nullptr; ///< null: there are no accounts
    QString signedIn_;                              ///< the account of the last sign-in
    std::unique_ptr<ApiClient> api_;                ///< for the origins of the last request
    QList<Secret> tokens_;                          ///< the newest first
};

} // namespace

Result<std::unique_ptr<AuthenticationClient>>
makeLibraryClient(const ClientConfiguration &configuration) {
    auto client = Client::create(configuration);
    if (!client) {
        return failure(client.error());
    }
    return std::make_unique<LibraryClient>(std::move(*client));
}

std::unique_ptr<AuthenticationClient> makeAccountClient(Client &client,
                                                        const AccountManager &manager) {
    return std::make_unique<LibraryClient>(client, manager);
}

StoredSessionAccess storedSessionAccess(StoredSessionSearch search) {
    return {[search](const ClientConfiguration &application) {
                return Client::storedSessions(application, search);
            },
            &Client::removeStoredSession,
            [search](const ClientConfiguration &application) {
                return Client::removeProxyCredentials(application, search);
            },
            [search](const ClientConfiguration &application) {
                return AccountManager::removeList(application, search);
            }};
}
