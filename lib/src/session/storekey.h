// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace bifrost {

/// The name of a record in a `SecretStore`: its kind, issuer, client ID and account. Because it can
/// be parsed, a list of the keys shows whose records there are without reading them.
struct StoreKey {
    enum class Kind { Session, UnrevokedTokens };

    Kind kind{};
    QString issuer;
    QString clientId;
    QString account{}; ///< `ClientConfiguration::account`

    /// `session:ISSUER:CLIENT` or `unrevoked:ISSUER:CLIENT`, percent-encoded (RFC 3986 §2.1), and
    /// `:ACCOUNT` unless that is empty.
    [[nodiscard]] QString toString() const;
    /// No value for any other key, for example that of a newer version.
    [[nodiscard]] static std::optional<StoreKey> parse(const QString &key);
    /// Whether `key` is that of a session, also one of an earlier build.
    [[nodiscard]] static bool isSession(const QString &key);
    /// The key under which earlier builds stored the only record of a kind for all clients of an
    /// application.
    [[nodiscard]] static QString shared(Kind kind);

    friend bool operator==(const StoreKey &, const StoreKey &) = default;
};

} // namespace bifrost
