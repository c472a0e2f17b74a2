// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/export.h>
#include <bifrost/result.h>
#include <bifrost/secret.h>

#include <QFuture>
#include <QString>

#include <functional>
#include <optional>

namespace bifrost {

/// What a request goes through on its way to the provider, see `ClientConfiguration::proxy`.
struct Proxy {
    /// How the proxy is spoken to.
    enum class Type {
        None,   ///< no proxy: the request goes to the provider directly
        Http,   ///< CONNECT (RFC 9110 §9.3.6)
        Socks5, ///< RFC 1928
    };
    Type type = Type::None; ///< how it is spoken to
    QString host{};         ///< a name or an address; empty for `Type::None`
    quint16 port = 0;       ///< 0 for `Type::None`
    QString user{};         ///< empty: the proxy is given no name and password
    Secret password{};      ///< for `user`

    /// Reads `none`, `http://host:port`, `socks5://host:port` (or `socks5h`) or `host:port`, with
    /// `user:password@` before the host, percent-encoded, where the proxy asks for them. Without a
    /// port it is 80, and 1080 for SOCKS.
    ///
    /// Fails with `Rule::ProxyIsUsable`.
    [[nodiscard]] BIFROST_EXPORT static Result<Proxy> fromInput(const QString &text);
    /// `input` without name and password, to be shown and stored; empty if it cannot be read.
    [[nodiscard]] BIFROST_EXPORT static QString withoutCredentials(const QString &input);

    /// Host and port, as in `proxy.example:3128`; empty without a proxy.
    [[nodiscard]] BIFROST_EXPORT QString name() const;

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// A proxy asks for a name and a password (RFC 9110 §11.7.1).
struct ProxyQuestion {
    /// Why it asks.
    enum class Reason {
        Required, ///< it has been given none
        Refused,  ///< it has refused those that it was given
    };
    QString proxy{};                  ///< `Proxy::name()`
    Reason reason = Reason::Required; ///< why it asks

    friend bool operator==(const ProxyQuestion &, const ProxyQuestion &) = default;
};

/// The answer of the user.
struct ProxyCredentials {
    /// Where they are kept.
    enum class Keep {
        InKeychain, ///< under the proxy's name, once the proxy has accepted them
        InMemory,   ///< for as long as the client exists; an older entry is removed
    };
    QString user{};               ///< the name that the proxy knows
    Secret password{};            ///< for `user`
    Keep keep = Keep::InKeychain; ///< as the user wants it
};

/// Asks the user; no value if the user declines. Called in the client's thread, once at a time for
/// all requests that wait, and only after the keychain had no answer. A request waits for the
/// future without a limit, and with it whatever it belongs to: a refresh holds the lock of the
/// session meanwhile. Do not block; run no event loop.
using ProxyCredentialsProvider =
    std::function<QFuture<std::optional<ProxyCredentials>>(const ProxyQuestion &question)>;

} // namespace bifrost
