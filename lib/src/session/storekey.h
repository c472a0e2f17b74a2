// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace bifrost {

/// The name of a record in a SecretStore: what it is, and whose. It can be read back, so whoever
/// lists the keys knows issuer and client without having read a record.
struct StoreKey {
    enum class Kind { Session, UnrevokedTokens };

    Kind kind{};
    QString issuer;
    QString clientId;

    /// `session:ISSUER:CLIENT` or `unrevoked:ISSUER:CLIENT`, percent-encoded (RFC 3986, 2.1).
    [[nodiscard]] QString toString() const;
    /// No value for any other key, for example of a newer version.
    [[nodiscard]] static std::optional<StoreKey> parse(const QString &key);
    /// Earlier builds had one record of a kind for all clients of an application, under this key.
    [[nodiscard]] static QString shared(Kind kind);

    friend bool operator==(const StoreKey &, const StoreKey &) = default;
};

} // namespace bifrost
