// SPDX-License-Identifier: Apache-2.0
#include "session/sessionstore.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/sessionserializer.h"

#include <QUuid>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

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

SessionStore::SessionStore(SecretStore &secrets, const QString &issuer, const QString &clientId)
    : secrets_(secrets),
      records_(std::make_unique<ClientRecord>(secrets,
                                              StoreKey{StoreKey::Kind::Session, issuer, clientId},
                                              SessionSerializer::formatVersion)) {}

QFuture<Loaded> SessionStore::load() {
    return whenDone(records_->read(), records_.get(),
                    [](const Result<std::optional<Secret>> &record) {
                        Loaded session = read(record);
                        if (!session) {
                            qCWarning(lcSession).noquote() << toLogString(session.error());
                        }
                        return session;
                    });
}

QFuture<Result<void>> SessionStore::save(const Session &session) {
    return records_->write(SessionSerializer::serialize(session));
}

QFuture<Result<void>> SessionStore::remove() {
    return records_->remove();
}

QFuture<Result<void>> SessionStore::selfTest() {
    const QString key = u"self-test/entry"_s; // no record, so nobody lists it
    const Secret value(QUuid::createUuid().toByteArray());
    return steps(records_.get(), this, secrets_.write(key, value))
        .andThen([&secrets = secrets_, key] { return secrets.read(key); })
        .andThen([&secrets = secrets_, key, value](const std::optional<Secret> &found) {
            return found == value ? secrets.remove(key)
                                  : failed<void>(StorageError{StorageError::Kind::Failed,
                                                              u"the keychain forgets"_s});
        })
        .future();
}

void SessionStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    secrets_.listen(context, std::move(mayWorkAgain));
}

} // namespace bifrost
