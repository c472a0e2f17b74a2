// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/clientconfiguration.h>
#include <bifrost/error.h>
#include <bifrost/export.h>
#include <bifrost/organization.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace bifrost {

/// Where `Client::storedSessions()` looks.
enum class StoredSessionSearch {
    WhereMarked, ///< where a marker on disk indicates that something is stored
    Everywhere,  ///< wherever something could be
};

/// What the keychain holds of one client of an application, without tokens. See
/// `Client::storedSessions()`.
struct StoredSession {
    /// What a record is.
    enum class Content {
        Session,           ///< a user is signed in
        UnfinishedSignOut, ///< pending revocations of refresh tokens
    };

    Content content{}; ///< what the record is
    /// From the name of the record, or the record itself. Empty if it cannot be read and earlier
    /// builds wrote it, which did not use them in its name.
    QString issuer{};
    QString clientId{};   ///< likewise
    QString account{};    ///< `ClientConfiguration::account`, from the name of the record
    QJsonObject claims{}; ///< like `Session::claims()`; empty if not known
    std::optional<Organization> organization{}; ///< `Session::organization()`
    QString parent{}; ///< with `organization`: the `Account::id` that it was switched from
    /// Why it cannot be used: `Corrupt`, or `NewerVersion`, which cannot be removed either.
    std::optional<StorageError> problem{};

    /// The configuration of a `Client` that can sign this session out: `configuration` with this
    /// account if it is for the same client, else also with this issuer and client ID, and without
    /// what authenticates that client, and its security profile.
    [[nodiscard]] BIFROST_EXPORT ClientConfiguration
    configuration(ClientConfiguration configuration) const;
};

} // namespace bifrost
