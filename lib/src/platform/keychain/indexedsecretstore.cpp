// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/indexedsecretstore.h"

#include "core/async.h"
#include "core/json.h"
#include "core/logging.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;

constexpr int indexFormat = 1;
/// The lock is held for a few keychain jobs at most.
constexpr std::chrono::milliseconds indexPatience = 10s;

bool isListed(const QString &key) {
    return !key.contains(u'/') && key != IndexedSecretStore::indexKey();
}

/// Written by a newer version, or in a keychain that cannot be reached: the markers suffice.
bool isNotOurIndex(const Error &error) {
    const auto *storage = std::get_if<StorageError>(&error);
    return storage && (storage->kind == StorageError::Kind::NewerVersion ||
                       storage->kind == StorageError::Kind::OtherKeychain);
}

Secret indexOf(const QStringList &keys) {
    return Secret(QJsonDocument(QJsonObject{{u"format"_s, indexFormat},
                                            {u"keys"_s, QJsonArray::fromStringList(keys)}})
                      .toJson(QJsonDocument::Compact));
}

/// No value when it is damaged: then only the markers list the keys.
std::optional<Result<QStringList>> keysIn(const Secret &index) {
    const auto object = parseJsonObject(index.reveal());
    const int format = object ? object->value("format"_L1).toInt() : 0;
    if (format > indexFormat) {
        return failure(
            StorageError{StorageError::Kind::NewerVersion,
                         u"index of format %1, known up to %2"_s.arg(format).arg(indexFormat)});
    }
    if (format < 1 || !object->value("keys"_L1).isArray()) {
        return std::nullopt;
    }
    QStringList keys;
    const QJsonArray array = object->value("keys"_L1).toArray();
    for (const auto &key : array) {
        keys.append(key.toString());
    }
    keys.removeAll(QString());
    return keys;
}

} // namespace

QString IndexedSecretStore::indexKey() {
    return u"index"_s;
}

IndexedSecretStore::IndexedSecretStore(SecretStore &store, const QString &directory)
    : store_(store), marker_(directory), lock_(QDir(directory).filePath(u"index.lock"_s)) {}

QStringList IndexedSecretStore::markedKeys() const {
    QStringList keys = marker_.keys();
    keys.removeIf([](const QString &key) { return !isListed(key); });
    return keys;
}

QFuture<Result<std::optional<Secret>>> IndexedSecretStore::read(const QString &key) {
    return store_.read(key);
}

QFuture<Result<void>> IndexedSecretStore::write(const QString &key, const Secret &value) {
    const auto write = [this, key, value] { return store_.write(key, value); };
    if (!isListed(key)) {
        return write();
    }
    if (marker_.isSet(key)) { // it has a value and is listed: the new value need not wait
        return andThen(write(), &context_, [this, key] { return checkListed(key); });
    }
    const auto listFirst = [this, key, write] { return andThen(enter(key), &context_, write); };
    if (!expected_.contains(key)) {
        return listFirst();
    }
    // Another process may have looked for the value meanwhile, and taken the key out. Nobody needs
    // to wait until that is known: by then the marker lists it.
    const auto checkLater = [this, key]() -> Result<void> {
        checkListed(key);
        return {};
    };
    return whenDone(expected_.take(key), &context_,
                    [this, write, listFirst, checkLater](const Result<void> &listed) {
                        return listed ? andThen(write(), &context_, checkLater) : listFirst();
                    });
}

QFuture<Result<void>> IndexedSecretStore::expectWrite(const QString &key) {
    if (!isListed(key) || marker_.isSet(key)) {
        return ready<Result<void>>({});
    }
    const auto listed = enter(key);
    expected_.insert(key, listed);
    return listed;
}

void IndexedSecretStore::expectNoWrite(const QString &key) {
    if (expected_.contains(key)) {
        watch(expected_.take(key), &context_, [this, key](const Result<void> &) {
            if (!marker_.isSet(key)) { // nor has another process written
                takeOut(key);
            }
        });
    }
}

/// Never fails.
QFuture<Result<void>> IndexedSecretStore::checkListed(const QString &key) {
    return whenDone(list(key), &context_, [](const Result<void> &listed) -> Result<void> {
        if (!listed) {
            qCWarning(lcSession).noquote()
                << "an entry is listed by its marker alone:" << toLogString(listed.error());
        }
        return {};
    });
}

/// Lists `key` in the index, where it may be already.
QFuture<Result<void>> IndexedSecretStore::list(const QString &key) {
    return whenDone(readIndex(), &context_,
                    [this, key](const Result<Index> &index) -> QFuture<Result<void>> {
                        const bool isListed = index && index->isStored && index->keys.contains(key);
                        return isListed ? ready<Result<void>>({}) : enter(key);
                    });
}

/// The same for a key that is probably new. An index that is not ours is left alone: the marker
/// lists the key.
QFuture<Result<void>> IndexedSecretStore::enter(const QString &key) {
    const auto entered = change([key](QStringList &keys) { keys.append(key); });
    return whenDone(entered, &context_, [](const Result<void> &outcome) -> Result<void> {
        return outcome || isNotOurIndex(outcome.error()) ? Result<void>() : outcome;
    });
}

QFuture<Result<void>> IndexedSecretStore::remove(const QString &key) {
    if (!isListed(key)) {
        return store_.remove(key);
    }
    expected_.remove(key);
    return andThen(store_.remove(key), &context_, [this, key] { return takeOut(key); });
}

/// Never fails: one key too many does no harm.
QFuture<Result<void>> IndexedSecretStore::takeOut(const QString &key) {
    const auto taken = change([key](QStringList &keys) { keys.removeAll(key); });
    return whenDone(taken, &context_, [](const Result<void> &changed) -> Result<void> {
        if (!changed) {
            qCWarning(lcSession).noquote()
                << "a key that was removed stays in the keychain's index:"
                << toLogString(changed.error());
        }
        return {};
    });
}

QFuture<Result<QStringList>> IndexedSecretStore::keys() {
    return andThen(readIndex(), &context_, [this](const Index &index) -> Result<QStringList> {
        QStringList keys = index.keys + markedKeys();
        keys.removeDuplicates();
        keys.sort();
        return keys;
    });
}

QFuture<Result<IndexedSecretStore::Index>> IndexedSecretStore::readIndex() {
    return andThen(store_.read(indexKey()), &context_,
                   [this](const std::optional<Secret> &stored) -> Result<Index> {
                       const auto keys = stored ? keysIn(*stored) : std::nullopt;
                       if (keys && !*keys) {
                           return failure(keys->error());
                       }
                       return keys ? Index{**keys, true} : Index{markedKeys(), false};
                   });
}

/// Applies `change` to the index as it is once no other process changes it.
QFuture<Result<void>> IndexedSecretStore::change(Change change) {
    const auto changeIndex = [this, change = std::move(change)](const Index &index) {
        QStringList keys = index.keys;
        change(keys);
        keys.removeDuplicates();
        const bool isDone = keys == index.keys && (index.isStored || keys.isEmpty());
        return isDone ? ready<Result<void>>({}) : writeIndex(keys);
    };
    const auto locked = [this, changeIndex](Result<ProcessLock::Held> held) {
        return whenDone(andThen(readIndex(), &context_, changeIndex), &context_,
                        [held = std::move(held)](Result<void> outcome) mutable {
                            held = ProcessLock::Held();
                            return outcome;
                        });
    };
    return whenDone(lock_.acquire(indexPatience), &context_, locked);
}

QFuture<Result<void>> IndexedSecretStore::writeIndex(const QStringList &keys) {
    if (keys.isEmpty()) {
        return store_.remove(indexKey());
    }
    const Secret index = indexOf(keys);
    if (index.size() > maximumSize()) {
        qCWarning(lcSession) << "the keychain's index is full; the markers list the rest";
        return ready<Result<void>>({});
    }
    store_.describe(indexKey(), u"list of stored sessions"_s);
    return store_.write(indexKey(), index);
}

} // namespace bifrost
