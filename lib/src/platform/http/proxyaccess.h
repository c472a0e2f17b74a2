// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/async.h"
#include "platform/http/proxychoice.h"
#include "seams/secretstore.h"

#include <QHash>
#include <QSet>

namespace bifrost {

/// Which proxy the requests of a client go through, and the names and passwords for it: from its
/// address, from the keychain, or from the user. Shared by the client's transports; lives in their
/// thread.
class ProxyAccess final : public QObject {
public:
    struct Settings {
        QString proxy{}; ///< `ClientConfiguration::proxy`
        ProxyCredentialsProvider ask{};
    };

    /// The key of a proxy's entry in the keychain begins with this.
    static constexpr QLatin1StringView keyPrefix{"proxy:"};

    /// Without `secrets` nothing is looked up or kept; it must outlive this object.
    explicit ProxyAccess(Settings settings, SecretStore *secrets = nullptr,
                         VariableReader variable = readVariable);
    /// For the proxy of the variables or the system, without a name and password.
    ProxyAccess() : ProxyAccess(Settings{}) {}

    /// The proxy for `url`, with the name and password that are known for it by now.
    [[nodiscard]] Proxy route(const QUrl &url) const;

    /// It has let a request through, so it need not be asked before the next one.
    [[nodiscard]] bool isTried(const Proxy &proxy) const { return tried_.contains(proxy.name()); }
    void distrust(const Proxy &proxy) { tried_.remove(proxy.name()); }
    /// A request with the credentials of `proxy` came through: keeps them as the user wished.
    void accepted(const Proxy &proxy);

    /// Other credentials than those of `proxy`, which were `reason`: those that another request has
    /// obtained meanwhile, those in the keychain, or the user's. No value if there are none.
    QFuture<Result<std::optional<Proxy>>> renew(const Proxy &proxy, ProxyQuestion::Reason reason);

private:
    using Renewed = std::optional<Proxy>;

    QFuture<Result<Renewed>> lookUp(const Proxy &proxy);
    QFuture<Result<Renewed>> ask(const Proxy &proxy, ProxyQuestion::Reason reason);
    [[nodiscard]] Proxy withCredentials(Proxy proxy) const;

    Settings settings_;
    SecretStore *secrets_;
    VariableReader variable_;
    QHash<QString, ProxyCredentials> known_; ///< by the proxy's name
    QSet<QString> tried_;
    QSet<QString> lookedUp_; ///< proxies whose entry in the keychain has been read
    QSet<QString> unsaved_;  ///< proxies whose credentials the user has just entered
    SingleFlight<Renewed> asking_;
    QObject context_; ///< last, so that it is destroyed first
};

/// Removes the credentials of every proxy from `secrets`, whose keys are `keys`.
QFuture<Result<void>> removeProxyCredentials(SecretStore &secrets, QStringList keys,
                                             QObject *context);

} // namespace bifrost
