// SPDX-License-Identifier: Apache-2.0
#include "session/sessionstore.h"

#include "core/async.h"
#include "core/logging.h"
#include "session/sessionserializer.h"

#include <QUuid>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

/// One session an application: the platform's store adds the application's ID.
QString sessionKey() {
    return u"session"_s;
}

using Loaded = Result<std::optional<Session>>;

Loaded read(const Result<std::optional<Secret>> &record, const QString &issuer,
            const QString &clientId) {
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
    if (session->issuer() != issuer || session->clientId() != clientId) {
        return failure(
            StorageError{StorageError::Kind::ForeignClient,
                         u"issuer %1, client ID %2"_s.arg(session->issuer(), session->clientId())});
    }
    return std::optional(*session);
}

} // namespace

SessionStore::SessionStore(SecretStore &secrets, QString issuer, QString clientId)
    : secrets_(secrets),
      records_(std::make_unique<RecordStore>(secrets, sessionKey())),
      issuer_(std::move(issuer)),
      clientId_(std::move(clientId)) {}

QFuture<Loaded> SessionStore::load() {
    return whenDone(
        records_->read(), records_.get(),
        [issuer = issuer_, clientId = clientId_](const Result<std::optional<Secret>> &record) {
            Loaded session = read(record, issuer, clientId);
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
    const QString key = u"self-test"_s;
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
