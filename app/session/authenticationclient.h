// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/api/apicall.h"
#include "session/sessionsnapshot.h"

#include <bifrost/client.h>
#include <bifrost/providersummary.h>

#include <functional>
#include <memory>

/// The functions of `bifrost::Client` that the application uses, with the contract of that class.
/// Sessions are passed on as snapshots, so that no token reaches the window; `session()` returns
/// the newest one.
class AuthenticationClient : public QObject {
    Q_OBJECT
public:
    virtual QFuture<bifrost::Result<void>> signIn(const bifrost::SignInOptions &options) = 0;
    virtual QFuture<bifrost::Result<void>> restoreSession() = 0;
    virtual QFuture<bifrost::Result<void>> freshSession(std::chrono::seconds minValidity) = 0;
    virtual QFuture<bifrost::Result<void>> reloadProfile() = 0;
    virtual QFuture<bifrost::Result<bifrost::SignOutReceipt>>
    signOut(bifrost::SignOutScope scope) = 0;
    virtual QFuture<bifrost::Result<void>> finishSignOut() = 0;
    virtual QFuture<bifrost::Result<void>> discardUnfinishedSignOut() = 0;
    virtual QFuture<bifrost::Result<void>> storeAgain() = 0;
    virtual void continueWithoutKeychain() = 0;
    virtual QFuture<bifrost::Result<void>> openBrowserAgain() = 0;
    virtual QFuture<bifrost::Result<void>> addDeviceAuthorization() = 0;
    virtual QFuture<bifrost::Result<QUrl>> authorizationUrl() = 0;
    virtual bifrost::Result<void> enterRedirectAddress(const QString &address) = 0;
    virtual QFuture<bifrost::Result<void>> openBrowserWithoutReturn() = 0;
    virtual QFuture<bifrost::Result<void>> openEndSessionPage() = 0;
    /// Fetches the provider's metadata in advance, so that the browser opens at once. Its outcome
    /// also shows whether the provider can be reached.
    virtual QFuture<bifrost::Result<void>> prepare() = 0;
    virtual void cancel() = 0;

    [[nodiscard]] virtual std::optional<SessionSnapshot> session() const = 0;
    [[nodiscard]] virtual bifrost::Activity activity() const = 0;
    /// `bifrost::Account::id` of the account that the last sign-in led to, which may not be the one
    /// that this client belongs to. Empty if there was none, or for a client without accounts.
    [[nodiscard]] virtual QString signedInAccount() const = 0;
    [[nodiscard]] virtual QUrl browserUrl() = 0;
    [[nodiscard]] virtual std::optional<bifrost::BrowserWait> browserWait() const = 0;
    [[nodiscard]] virtual std::optional<bifrost::ProviderSummary> provider() const = 0;
    [[nodiscard]] virtual bifrost::Reauthentication reauthentication() const = 0;
    [[nodiscard]] virtual std::optional<bifrost::Error> storageProblem() const = 0;
    [[nodiscard]] virtual bifrost::KeychainWait keychainWait() const = 0;
    [[nodiscard]] virtual bool hasUnfinishedSignOut() const = 0;
    [[nodiscard]] virtual std::optional<std::chrono::seconds> clockSkew() const = 0;

    /// Sends `call` with the access token, which only `origins` may get; see `bifrost::ApiClient`.
    /// Canceling the future ends the request.
    virtual QFuture<bifrost::Result<bifrost::ApiResponse>>
    callApi(const ApiCall &call, const QStringList &origins,
            const bifrost::ApiProgress &progress) = 0;
    /// `text` with `$ACCESS_TOKEN` in place of the session's access token: an API may send it back.
    [[nodiscard]] virtual QByteArray withoutTokens(QByteArray text) const = 0;

    /// Where its requests are recorded; null: nowhere.
    [[nodiscard]] virtual std::shared_ptr<bifrost::ProtocolTrace> protocolTrace() const {
        return nullptr;
    }
    /// For requests of the application's own.
    [[nodiscard]] virtual bifrost::Proxy proxyFor(const QUrl & /*url*/) const { return {}; }

Q_SIGNALS:
    void sessionChanged();
    void activityChanged(bifrost::Activity activity);
    void storageProblemChanged();
    void unfinishedSignOutChanged();
    void clockSkewChanged();
    void browserWaitChanged();
    void signOutReceiptChanged(const bifrost::SignOutReceipt &receipt);
    void keychainWaitChanged();
};

using ClientFactory = std::function<bifrost::Result<std::unique_ptr<AuthenticationClient>>(
    const bifrost::ClientConfiguration &configuration)>;

/// The functions of `bifrost::Client` that need no client: they list and remove what the keychain
/// holds for an application.
struct StoredSessionAccess {
    std::function<QFuture<bifrost::Result<QList<bifrost::StoredSession>>>(
        const bifrost::ClientConfiguration &application)>
        list;
    std::function<QFuture<bifrost::Result<void>>(const bifrost::ClientConfiguration &application,
                                                 const bifrost::StoredSession &stored)>
        remove;
    std::function<QFuture<bifrost::Result<void>>(const bifrost::ClientConfiguration &application)>
        removeProxyCredentials{};
    /// See `bifrost::AccountManager::removeList()`.
    std::function<QFuture<bifrost::Result<void>>(const bifrost::ClientConfiguration &application)>
        removeAccountList{};
};

/// Discovers the provider that the user's input names, through the proxy that it names.
using ProviderCheck = std::function<QFuture<bifrost::Result<bifrost::ProviderSummary>>(
    const QString &issuerInput, const QString &proxyInput)>;
