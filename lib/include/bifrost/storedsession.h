// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/error.h>
#include <bifrost/export.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bifrost {

/// Where `Client::storedSessions()` looks.
enum class StoredSessionSearch {
    WhereMarked, ///< where a marker on disk says that something is stored
    Everywhere,  ///< wherever something could be
};

/// What the keychain holds of one client of an application, whoever has signed in there; without
/// any token. See `Client::storedSessions()`.
struct StoredSession {
    enum class Content {
        Session,           ///< somebody is signed in
        UnfinishedSignOut, ///< refresh tokens that wait to be revoked
    };

    Content content{};
    /// As the stored record names them. Empty when it cannot be read: earlier builds did not write
    /// them beside it.
    QString issuer{};
    QString clientId{};
    QJsonObject claims{}; ///< of the person, like `Session::claims()`; empty when not known
    /// Why nothing can be done with it: `Corrupt`, or `NewerVersion`, which is not removed either.
    std::optional<StorageError> problem{};

    /// What a `Client` needs to sign out there: `configuration` as it is when it is of the same
    /// client; otherwise with this issuer and client ID, and without a client secret.
    [[nodiscard]] BIFROST_EXPORT ClientConfiguration
    configuration(ClientConfiguration configuration) const;
};

} // namespace bifrost
