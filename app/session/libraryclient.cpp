// SPDX-License-Identifier: Apache-2.0
#include "session/libraryclient.h"

#include <QJsonDocument>

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

class LibraryClient final : public AuthenticationClient {
public:
    explicit LibraryClient(std::unique_ptr<Client> client) : client_(std::move(client)) {
        connect(client_.get(), &Client::sessionChanged, this,
                &AuthenticationClient::sessionChanged);
        connect(client_.get(), &Client::activityChanged, this,
                &AuthenticationClient::activityChanged);
        connect(client_.get(), &Client::storageProblemChanged, this,
                &AuthenticationClient::storageProblemChanged);
        connect(client_.get(), &Client::unfinishedSignOutChanged, this,
                &AuthenticationClient::unfinishedSignOutChanged);
        connect(client_.get(), &Client::clockSkewChanged, this,
                &AuthenticationClient::clockSkewChanged);
        connect(client_.get(), &Client::browserWaitChanged, this,
                &AuthenticationClient::browserWaitChanged);
        connect(client_.get(), &Client::signOutReceiptChanged, this,
                &AuthenticationClient::signOutReceiptChanged);
        connect(client_.get(), &Client::keychainWaitChanged, this,
                &AuthenticationClient::keychainWaitChanged);
    }

    QFuture<Result<void>> signIn(const SignInOptions &options) override {
        return withoutValue(client_->signIn(options));
    }
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
    Proxy proxyFor(const QUrl &url) const override { return client_->proxyFor(url); }

private:
    std::unique_ptr<Client> client_;
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

StoredSessionAccess storedSessionAccess(StoredSessionSearch search) {
    return {[search](const ClientConfiguration &application) {
                return Client::storedSessions(application, search);
            },
            &Client::removeStoredSession,
            [search](const ClientConfiguration &application) {
                return Client::removeProxyCredentials(application, search);
            }};
}
