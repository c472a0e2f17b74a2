// SPDX-License-Identifier: Apache-2.0
#include "platform/keychainsecretstore.h"

#include "core/async.h"
#include "platform/datadirectory.h"
#include "platform/keychainjob.h"
#include "platform/secretservice.h"
#include "platform/storedmarker.h"

#include <limits>
#include <map>
#include <vector>

namespace bifrost {
namespace {

using Kind = KeychainRequest::Kind;
using Value = Result<std::optional<Secret>>;

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
// Here a locked keychain says so: 'not found' is the truth.
constexpr bool notFoundMayMeanLocked = false;
#else
constexpr bool notFoundMayMeanLocked = true;
#endif

/// What an entry holds while it is being removed: a locked Secret Service confirms a delete that it
/// does not do, but never a write. So what is overwritten first is gone, whatever the delete does.
const QByteArray erased = QByteArrayLiteral("erased");

#ifdef Q_OS_WIN
/// QtKeychain stores as it is what is smaller than CRED_MAX_CREDENTIAL_BLOB_SIZE, which is 2560;
/// nothing else before 0.15, and the rest in a slower way since.
constexpr qsizetype maximumEntrySize = 2560 - 1;
#else
constexpr qsizetype maximumEntrySize = std::numeric_limits<qsizetype>::max();
#endif

StorageError stuck() {
    return {StorageError::Kind::Unavailable,
            QStringLiteral("an earlier request to the keychain is still unanswered")};
}

StorageError locked() {
    return {StorageError::Kind::Locked, QStringLiteral("stored here, but the keychain hides it")};
}

} // namespace

class KeychainSecretStore::Private final : public QObject {
public:
    using Done = std::shared_ptr<Deferred<Result<void>>>;

    Private(QString applicationId, const QString &configuredDirectory,
            std::chrono::milliseconds timeout)
        : applicationId_(std::move(applicationId)),
          timeout_(timeout),
          marker_(dataDirectory(configuredDirectory, applicationId_)) {}

    QFuture<Value> read(const QString &key);
    void write(const QString &key, const Secret &value, const Done &done);
    void remove(const QString &key, const Done &done);
    void listen(QObject *context, std::function<void()> mayWorkAgain);

private:
    using Answered = std::function<void(const KeychainAnswer &)>;

    [[nodiscard]] KeychainRequest request(Kind kind, const QString &key) const {
        return {kind, applicationId_, applicationId_ + QLatin1Char('/') + key, {}};
    }
    void run(const KeychainRequest &request, Answered answered, Answered late = {}) {
        runKeychainJob(request, timeout_, *this, std::move(answered), std::move(late));
    }
    [[nodiscard]] Value judgeRead(const QString &key, const KeychainAnswer &answer) const;
    void finishRead(const QString &key, const KeychainAnswer &answer);
    void answerReads(const QString &key, const Value &value);
    void confirmWrite(const QString &key, const Secret &value, const Done &done);
    void erase(const QString &key, const Done &done);
    void drop(const QString &key, const Done &done);
    void confirmErased(const QString &key, const Done &done);

    QString applicationId_;
    std::chrono::milliseconds timeout_;
    StoredMarker marker_;
    std::unique_ptr<SecretServiceWatch> watch_;
    std::map<QString, std::vector<Deferred<Value>>> reads_; // identical reads share one job
};

void KeychainSecretStore::Private::listen(QObject *context, std::function<void()> mayWorkAgain) {
    watch_ = std::make_unique<SecretServiceWatch>();
    connect(watch_.get(), &SecretServiceWatch::mayWorkAgain, context, std::move(mayWorkAgain));
}

QFuture<Value> KeychainSecretStore::Private::read(const QString &key) {
    std::vector<Deferred<Value>> &waiting = reads_[key];
    const QFuture<Value> future = waiting.emplace_back().future();
    if (waiting.size() == 1) {
        run(request(Kind::Read, key),
            [this, key](const KeychainAnswer &answer) { finishRead(key, answer); });
    }
    return future;
}

Value KeychainSecretStore::Private::judgeRead(const QString &key,
                                              const KeychainAnswer &answer) const {
    if (!answer.timedOut && answer.error == QKeychain::NoError) {
        if (answer.data == erased) { // its removal was interrupted
            marker_.clear(key);
            return std::optional<Secret>();
        }
        marker_.set(key);
        return std::optional(Secret(answer.data));
    }
    if (!answer.timedOut && answer.error == QKeychain::EntryNotFound) {
        if (notFoundMayMeanLocked && marker_.isSet(key)) {
            return failure(locked());
        }
        marker_.clear(key);
        return std::optional<Secret>();
    }
    return failure(storageError(answer));
}

void KeychainSecretStore::Private::finishRead(const QString &key, const KeychainAnswer &answer) {
    const Value value = judgeRead(key, answer);
    if (!value || *value || !notFoundMayMeanLocked) {
        answerReads(key, value);
        return;
    }
    // The marker may have been lost.
    const KeychainRequest entry = request(Kind::Read, key);
    watch(isLockedUp(entry.service, entry.key, timeout_, *this), this,
          [this, key, value](const Result<bool> &lockedUp) {
              answerReads(key, lockedUp && *lockedUp ? Value(failure(locked())) : value);
          });
}

void KeychainSecretStore::Private::answerReads(const QString &key, const Value &value) {
    std::vector<Deferred<Value>> waiting = std::exchange(reads_[key], {});
    for (Deferred<Value> &deferred : waiting) {
        deferred.finish(value); // may destroy the store: only locals from here on
    }
}

void KeychainSecretStore::Private::write(const QString &key, const Secret &value,
                                         const Done &done) {
    KeychainRequest write = request(Kind::Write, key);
    write.data = value.reveal();
    const auto answered = [this, key, value, done](const KeychainAnswer &answer) {
        if (answer.timedOut || answer.error != QKeychain::NoError) {
            done->finish(failure(storageError(answer)));
        } else {
            confirmWrite(key, value, done);
        }
    };
    // Again when it comes late: what is stored after all must be marked.
    run(write, answered, answered);
}

void KeychainSecretStore::Private::confirmWrite(const QString &key, const Secret &value,
                                                const Done &done) {
    run(request(Kind::Read, key), [this, key, value, done](const KeychainAnswer &answer) {
        if (answer.timedOut) {
            done->finish(failure(storageError(answer)));
        } else if (answer.error != QKeychain::NoError || Secret(answer.data) != value) {
            done->finish(failure(StorageError{StorageError::Kind::Failed,
                                              QStringLiteral("what was written cannot be read")}));
        } else {
            marker_.set(key);
            done->finish({});
        }
    });
}

void KeychainSecretStore::Private::remove(const QString &key, const Done &done) {
    run(request(Kind::Read, key), [this, key, done](const KeychainAnswer &answer) {
        if (!answer.timedOut && answer.error == QKeychain::NoError) {
            erase(key, done);
        } else if (const Value before = judgeRead(key, answer); before) {
            done->finish({}); // nothing was stored
        } else {
            done->finish(failure(before.error()));
        }
    });
}

void KeychainSecretStore::Private::erase(const QString &key, const Done &done) {
    KeychainRequest overwrite = request(Kind::Write, key);
    overwrite.data = erased;
    const auto answered = [this, key, done](const KeychainAnswer &answer) {
        if (answer.timedOut || answer.error != QKeychain::NoError) {
            done->finish(failure(storageError(answer)));
        } else {
            marker_.clear(key);
            drop(key, done);
        }
    };
    run(overwrite, answered, answered);
}

void KeychainSecretStore::Private::drop(const QString &key, const Done &done) {
    const auto answered = [this, key, done](const KeychainAnswer &answer) {
        if (answer.timedOut) {
            done->finish(failure(storageError(answer)));
        } else {
            confirmErased(key, done);
        }
    };
    run(request(Kind::Delete, key), answered, answered);
}

void KeychainSecretStore::Private::confirmErased(const QString &key, const Done &done) {
    run(request(Kind::Read, key), [this, key, done](const KeychainAnswer &answer) {
        if (const Value after = judgeRead(key, answer); !after) {
            done->finish(failure(after.error()));
        } else if (after->has_value()) {
            done->finish(failure(StorageError{StorageError::Kind::Failed,
                                              QStringLiteral("the entry is still there")}));
        } else {
            done->finish({});
        }
    });
}

KeychainSecretStore::KeychainSecretStore(QString applicationId, const QString &dataDirectory,
                                         std::chrono::milliseconds timeout)
    : d_(std::make_unique<Private>(std::move(applicationId), dataDirectory, timeout)) {}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<std::optional<Secret>>> KeychainSecretStore::read(const QString &key) {
    return isKeychainStuck() ? ready(Value(failure(stuck()))) : d_->read(key);
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const Secret &value) {
    if (isKeychainStuck()) {
        return ready(Result<void>(failure(stuck())));
    }
    const auto done = std::make_shared<Deferred<Result<void>>>();
    d_->write(key, value, done);
    return done->future();
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key) {
    if (isKeychainStuck()) {
        return ready(Result<void>(failure(stuck())));
    }
    const auto done = std::make_shared<Deferred<Result<void>>>();
    d_->remove(key, done);
    return done->future();
}

qsizetype KeychainSecretStore::maximumSize() const {
    return maximumEntrySize;
}

void KeychainSecretStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    d_->listen(context, std::move(mayWorkAgain));
}

} // namespace bifrost
