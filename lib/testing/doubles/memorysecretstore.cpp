// SPDX-License-Identifier: Apache-2.0
#include "doubles/memorysecretstore.h"

#include <QPointer>

namespace bifrost::test {

QFuture<Result<std::optional<Secret>>> MemorySecretStore::read(const QString &key) {
    calls.append(QStringLiteral("read ") + key);
    Result<std::optional<Secret>> result = std::nullopt;
    if (readError) {
        result = failure(*readError);
    } else if (entries.contains(key)) {
        result = std::optional(entries.value(key));
    }
    return ready(std::move(result));
}

QFuture<Result<void>> MemorySecretStore::expectWrite(const QString &key) {
    expected.append(key);
    return ready<Result<void>>({});
}

QFuture<Result<void>> MemorySecretStore::write(const QString &key, const Secret &value) {
    calls.append(QStringLiteral("write ") + key);
    if (writeError) {
        return ready(Result<void>(failure(*writeError)));
    }
    entries.insert(key, value);
    removals.remove(key);
    return ready(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &key) {
    calls.append(QStringLiteral("remove ") + key);
    if (removeError) {
        return ready(Result<void>(failure(*removeError)));
    }
    entries.remove(key);
    removals.remove(key);
    return ready(Result<void>());
}

void MemorySecretStore::noteRemoval(const QString &key, const QString &note) {
    removals.insert(key, note);
}

QString MemorySecretStore::notedRemoval(const QString &key) const {
    return removals.value(key);
}

QFuture<Result<void>> MemorySecretStore::check() {
    ++checks;
    return ready(checkError ? Result<void>(failure(*checkError)) : Result<void>());
}

void MemorySecretStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    listener_ = [context = QPointer(context), mayWorkAgain = std::move(mayWorkAgain)] {
        if (context) {
            mayWorkAgain();
        }
    };
}

void MemorySecretStore::recover() {
    if (listener_) {
        listener_();
    }
}

QFuture<Result<QStringList>> listedKeys(const MemorySecretStore &secrets) {
    if (secrets.readError) {
        return failed<QStringList>(*secrets.readError);
    }
    QStringList keys = secrets.entries.keys();
    keys.removeIf([](const QString &key) { return key.contains(u'/'); });
    return ready<Result<QStringList>>(std::move(keys));
}

QStringList stored(const MemorySecretStore &secrets) {
    QStringList kinds;
    for (const QString &key : secrets.entries.keys()) {
        kinds.append(key.section(u':', 0, 0));
    }
    return kinds;
}

} // namespace bifrost::test
