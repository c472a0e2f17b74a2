// SPDX-License-Identifier: Apache-2.0
#include "client/applicationstore.h"
#include "core/async.h"
#include "session/accountentry.h"
#include "session/storekey.h"

#include <bifrost/client.h>

#include <QCoreApplication>
#include <QTimer>

namespace bifrost {

namespace {

/// Longer than any other process works on a record.
constexpr std::chrono::seconds removalPatience{10};
/// The keychain's helper ends with its last store. A client that is created for a session found
/// here uses the same one: KeePassXC asks the user about each new process.
constexpr std::chrono::seconds linger{5};

/// The names under which nothing was found. Names of a newer version's records are left out.
QStringList emptyNames(QStringList names, const QList<StoredSession> &found) {
    for (const StoredSession &stored : found) {
        const auto kind = stored.content == StoredSession::Content::Session
                              ? StoreKey::Kind::Session
                              : StoreKey::Kind::UnrevokedTokens;
        names.removeAll(StoreKey{kind, stored.issuer, stored.clientId, stored.account}.toString());
    }
    names.removeIf([](const QString &name) { return !StoreKey::parse(name); });
    return names;
}

/// Removes from the index the names that a process left there when it ended before it could remove
/// them. Skips a client whose lock is held.
QFuture<Result<void>> removeNames(const std::shared_ptr<ApplicationStore> &store,
                                  QStringList names) {
    if (names.isEmpty()) {
        return ready<Result<void>>({});
    }
    const QString name = names.takeFirst();
    const auto key = StoreKey::parse(name);
    const auto lock = store->lockOf(key->issuer, key->clientId, key->account);
    auto *context = QCoreApplication::instance();
    const auto removeIfEmpty = [store, name, context](const ProcessLock::Held &held) {
        const auto removed =
            andThen(store->secrets().read(name), context,
                    [store, name](const std::optional<Secret> &value) {
                        return value ? ready<Result<void>>({}) : store->secrets().remove(name);
                    });
        return whenDone(removed, context, [held](Result<void> outcome) { return outcome; });
    };
    return whenDone(
        andThen(lock->acquire({}), context, removeIfEmpty), context,
        [store, names, lock](const Result<void> &) { return removeNames(store, names); });
}

} // namespace

QFuture<Result<QList<StoredSession>>>
Client::storedSessions(const ClientConfiguration &configuration, StoredSessionSearch search) {
    const auto store = std::make_shared<ApplicationStore>(configuration, search);
    auto *context = QCoreApplication::instance();
    using Listed = Result<QList<StoredSession>>;
    const auto list = [store, context](QStringList keys) {
        keys.removeIf([](const QString &key) {
            return key.startsWith(ProxyAccess::keyPrefix) || key == AccountEntry::key();
        });
        const auto tidy = [store, context, keys](const QList<StoredSession> &found) {
            return whenDone(removeNames(store, emptyNames(keys, found)), context,
                            [found](const Result<void> &) -> Listed { return found; });
        };
        return andThen(store->records().list(keys), context, tidy);
    };
    return whenDone(andThen(store->secrets().keys(), context, list), context,
                    [store, context](Listed listed) {
                        QTimer::singleShot(linger, context, [store] {});
                        return listed;
                    });
}

QFuture<Result<void>> Client::removeStoredSession(const ClientConfiguration &configuration,
                                                  const StoredSession &stored) {
    const auto store = std::make_shared<ApplicationStore>(configuration);
    const auto lock = store->lockOf(stored.issuer, stored.clientId, stored.account);
    auto *context = QCoreApplication::instance();
    const auto remove = [store, stored, context](const ProcessLock::Held &held) {
        return whenDone(store->records().remove(stored), context,
                        [held](Result<void> removed) { return removed; });
    };
    return whenDone(andThen(lock->acquire(removalPatience), context, remove), context,
                    [store, lock](Result<void> removed) { return removed; });
}

QFuture<Result<void>> Client::removeProxyCredentials(const ClientConfiguration &configuration,
                                                     StoredSessionSearch search) {
    const auto store = std::make_shared<ApplicationStore>(configuration, search);
    auto *context = QCoreApplication::instance();
    const auto remove = [store, context](const QStringList &keys) {
        return bifrost::removeProxyCredentials(store->secrets(), keys, context);
    };
    return whenDone(andThen(store->secrets().keys(), context, remove), context,
                    [store](Result<void> removed) { return removed; });
}

} // namespace bifrost
