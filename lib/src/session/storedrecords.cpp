// SPDX-License-Identifier: Apache-2.0
#include "session/storedrecords.h"

#include "core/async.h"
#include "core/json.h"
#include "session/clientrecord.h"
#include "session/sessionbuilder.h"
#include "session/sessionserializer.h"
#include "session/unrevokedtokenstore.h"

#include <bifrost/issuer.h>

#include <algorithm>
#include <memory>

namespace bifrost {

ClientConfiguration StoredSession::configuration(ClientConfiguration configuration) const {
    const auto configured = Issuer::fromInput(configuration.issuer);
    if (configured && configured->value() == issuer &&
        configuration.clientId.trimmed() == clientId) {
        configuration.account = account;
        return configuration;
    }
    configuration.issuer = issuer;
    configuration.clientId = clientId;
    configuration.account = account;
    configuration.clientAuthentication = ClientAuthentication::None;
    configuration.clientSecret.reset();
    configuration.clientCertificate.reset();
    configuration.securityProfile =
        SecurityProfile::OpenIdConnect; // a public client meets no other
    return configuration;
}

namespace {

using namespace Qt::StringLiterals;
using Content = StoredSession::Content;
using Found = Result<std::optional<StoredSession>>;

StoreKey::Kind kindOf(Content content) {
    return content == Content::Session ? StoreKey::Kind::Session : StoreKey::Kind::UnrevokedTokens;
}

/// The part of the description that `key` contains.
StoredSession describedBy(const QString &key) {
    if (const auto known = StoreKey::parse(key)) {
        return {.content = known->kind == StoreKey::Kind::Session ? Content::Session
                                                                  : Content::UnfinishedSignOut,
                .issuer = known->issuer,
                .clientId = known->clientId,
                .account = known->account};
    }
    return {.content = key == StoreKey::shared(StoreKey::Kind::UnrevokedTokens)
                           ? Content::UnfinishedSignOut
                           : Content::Session};
}

bool isKnown(const QString &key) {
    return StoreKey::parse(key) || key == StoreKey::shared(StoreKey::Kind::Session) ||
           key == StoreKey::shared(StoreKey::Kind::UnrevokedTokens);
}

/// Completes `stored` with the contents of the record.
StoredSession completed(StoredSession stored, const Secret &record) {
    const auto fail = [&stored](StorageError::Kind kind) {
        stored.problem = StorageError{kind, {}};
        return stored;
    };
    const auto object = parseJsonObject(record.reveal(), maximumRecordDepth);
    if (!object) {
        return fail(StorageError::Kind::Corrupt);
    }
    if (stored.issuer.isEmpty()) {
        stored.issuer = object->value("issuer"_L1).toString();
        stored.clientId = object->value("clientId"_L1).toString();
    }
    const int known = stored.content == Content::Session ? SessionSerializer::formatVersion
                                                         : UnrevokedTokenStore::formatVersion;
    if (object->value("format"_L1).toInt() > known) {
        return fail(StorageError::Kind::NewerVersion);
    }
    if (stored.content == Content::Session) {
        const auto session = SessionSerializer::deserialize(record);
        if (!session) {
            return fail(StorageError::Kind::Corrupt);
        }
        stored.claims = session->claims();
        stored.organization = session->organization();
        stored.parent = SessionBuilder::data(*session).parent;
    }
    return stored.issuer.isEmpty() ? fail(StorageError::Kind::Corrupt) : stored;
}

/// Fails with errors that do not concern the record, such as a locked keychain.
Found judge(const QString &key, const Result<std::optional<Secret>> &record) {
    StoredSession stored = describedBy(key);
    if (record) {
        if (!*record) {
            return std::nullopt;
        }
        if (!isKnown(key)) {
            stored.problem = StorageError{StorageError::Kind::NewerVersion, key};
            return stored;
        }
        return completed(std::move(stored), **record);
    }
    const auto *error = std::get_if<StorageError>(&record.error());
    if (!error || (error->kind != StorageError::Kind::Corrupt &&
                   error->kind != StorageError::Kind::NewerVersion)) {
        return tl::unexpected(record.error());
    }
    stored.problem = *error;
    return stored;
}

bool isListed(const QList<StoredSession> &list, const StoredSession &stored) {
    return std::any_of(list.cbegin(), list.cend(), [&](const StoredSession &other) {
        return !stored.issuer.isEmpty() && other.content == stored.content &&
               other.issuer == stored.issuer && other.clientId == stored.clientId &&
               other.account == stored.account;
    });
}

} // namespace

QFuture<Result<QList<StoredSession>>> StoredRecords::list(const QStringList &keys) {
    QStringList all = keys;
    for (const auto kind : {StoreKey::Kind::Session, StoreKey::Kind::UnrevokedTokens}) {
        all.removeAll(StoreKey::shared(kind));
        all.prepend(StoreKey::shared(kind)); // first, because it is the newer one, see ClientRecord
    }
    return listNext(all, {});
}

QFuture<Result<QList<StoredSession>>> StoredRecords::listNext(QStringList keys,
                                                              QList<StoredSession> found) {
    if (keys.isEmpty()) {
        return ready<Result<QList<StoredSession>>>(std::move(found));
    }
    const QString key = keys.takeFirst();
    const auto record = std::make_shared<RecordStore>(secrets_, key);
    const auto judged =
        whenDone(record->read(), this, [key, record](const Result<std::optional<Secret>> &read) {
            return judge(key, read);
        });
    return andThen(judged, this, [this, keys, found](const std::optional<StoredSession> &stored) {
        QList<StoredSession> more = found;
        if (stored && !isListed(more, *stored)) {
            more.append(*stored);
        }
        return listNext(keys, more);
    });
}

QFuture<Result<void>> StoredRecords::remove(const StoredSession &stored) {
    if (stored.problem && stored.problem->kind == StorageError::Kind::NewerVersion) {
        return failed<void>(*stored.problem);
    }
    const StoreKey::Kind kind = kindOf(stored.content);
    if (!stored.issuer.isEmpty()) {
        const int known = stored.content == Content::Session ? SessionSerializer::formatVersion
                                                             : UnrevokedTokenStore::formatVersion;
        const auto record = std::make_shared<ClientRecord>(
            secrets_, StoreKey{kind, stored.issuer, stored.clientId, stored.account}, known);
        return whenDone(record->remove(), this, [record](Result<void> removed) { return removed; });
    }
    const auto record = std::make_shared<RecordStore>(secrets_, StoreKey::shared(kind));
    const auto removeIfDamaged = [record, kind](const Result<std::optional<Secret>> &read) {
        const Found now = judge(StoreKey::shared(kind), read);
        if (!now) {
            return failed<void>(now.error());
        }
        if (*now && (!(*now)->problem || (*now)->problem->kind != StorageError::Kind::Corrupt)) {
            return failed<void>(
                (*now)->problem.value_or(StorageError{StorageError::Kind::ForeignClient, {}}));
        }
        return record->remove();
    };
    return whenDone(whenDone(record->read(), this, removeIfDamaged), this,
                    [record](Result<void> removed) { return removed; });
}

} // namespace bifrost
