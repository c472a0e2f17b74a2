// SPDX-License-Identifier: Apache-2.0
#include "session/sessionstore.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/recordlabel.h"
#include "session/sessionserializer.h"

namespace bifrost {
namespace {

using Loaded = Result<std::optional<Session>>;

Loaded read(const Result<std::optional<Secret>> &record) {
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (!record->has_value()) {
        return std::nullopt;
    }
    const Result<Session> session = SessionSerializer::deserialize(**record);
    if (!session) {
        return tl::unexpected(session.error());
    }
    return std::optional(*session);
}

} // namespace

SessionStore::SessionStore(SecretStore &secrets, const QString &issuer, const QString &clientId,
                           const QString &account)
    : secrets_(secrets),
      key_(StoreKey{StoreKey::Kind::Session, issuer, clientId, account}.toString()),
      records_(std::make_unique<ClientRecord>(
          secrets, StoreKey{StoreKey::Kind::Session, issuer, clientId, account},
          SessionSerializer::formatVersion)) {}

QFuture<Loaded> SessionStore::load() {
    return whenDone(records_->read(), records_.get(),
                    [this](const Result<std::optional<Secret>> &record) {
                        const Loaded session = read(record);
                        if (!session) {
                            qCWarning(lcSession).noquote() << toLogString(session.error());
                        }
                        return withoutRemoved(session);
                    });
}

void SessionStore::removeLater(const Session &session) {
    secrets_.noteRemoval(key_, session.signedInAt().toString(Qt::ISODateWithMs));
}

QFuture<Loaded> SessionStore::withoutRemoved(Loaded loaded) {
    const QString note = secrets_.notedRemoval(key_);
    if (note.isEmpty() || !loaded || !*loaded ||
        (*loaded)->signedInAt() > QDateTime::fromString(note, Qt::ISODateWithMs)) {
        return ready(std::move(loaded));
    }
    qCInfo(lcSession) << "removing a session that could not be removed before";
    return whenDone(remove(), records_.get(),
                    [](const Result<void> & /*removed*/) -> Loaded { return std::nullopt; });
}

QFuture<Result<void>> SessionStore::expectSave() {
    return secrets_.expectWrite(key_);
}

void SessionStore::expectNoSave() {
    secrets_.expectNoWrite(key_);
}

QFuture<Result<void>> SessionStore::save(const Session &session) {
    secrets_.describe(key_, recordLabel(session));
    return records_->write(SessionSerializer::serialize(session));
}

QFuture<Result<void>> SessionStore::remove() {
    return records_->remove();
}

QFuture<Result<void>> SessionStore::check() {
    return secrets_.check();
}

void SessionStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    secrets_.listen(context, std::move(mayWorkAgain));
}

} // namespace bifrost
