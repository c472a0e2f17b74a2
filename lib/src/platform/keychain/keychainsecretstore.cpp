// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainsecretstore.h"

#include "core/async.h"
#include "platform/datadirectory.h"
#include "platform/keychain/keychainaccess.h"
#include "platform/keychain/storedmarker.h"

#include <limits>
#include <list>
#include <map>
#include <utility>
#include <vector>

namespace bifrost {
namespace {

using Problem = StorageError::Kind;
using Work = KeychainRequest::Kind;
using Stored = Result<std::optional<Secret>>;

/// Earlier builds overwrote an entry with this before they deleted it.
const QByteArray erased = QByteArrayLiteral("erased");

#ifdef Q_OS_WIN
/// QtKeychain stores as it is what is smaller than CRED_MAX_CREDENTIAL_BLOB_SIZE, which is 2560;
/// nothing else before 0.15, and the rest in a slower way since.
constexpr qsizetype maximumEntrySize = 2560 - 1;
#else
constexpr qsizetype maximumEntrySize = std::numeric_limits<qsizetype>::max();
#endif

/// What is missing in one keychain may be in the other: the person uses two desktops.
KeychainAnswer elsewhere(const QString &keychain) {
    return {StorageError{Problem::OtherKeychain, keychain}, std::nullopt, {}};
}

Result<void> outcomeOf(const KeychainAnswer &answer) {
    return answer.problem ? Result<void>(failure(*answer.problem)) : Result<void>();
}

/// Whether what was asked may have been done all the same, or still be.
bool isOpen(const StorageError &error) {
    return error.kind == Problem::TimedOut || error.kind == Problem::Asking;
}

} // namespace

class KeychainSecretStore::Private final : public QObject {
public:
    explicit Private(const Settings &settings)
        : applicationId_(settings.applicationId),
          timeout_(settings.timeout),
          search_(settings.search),
          marker_(dataDirectory(settings.dataDirectory, settings.applicationId)),
          access_(KeychainAccess::shared(settings.helper)) {
        if (!marker_.isEmpty()) {
            access_->warmUp();
        }
    }

    QFuture<Stored> read(const QString &key);
    QFuture<Result<void>> write(const QString &key, const Secret &value);
    QFuture<Result<void>> remove(const QString &key);
    QFuture<Result<void>> check();
    void listen(QObject *context, std::function<void()> mayWorkAgain) {
        disconnect(listener_);
        listener_ =
            connect(access_.get(), &KeychainAccess::mayWorkAgain, context, std::move(mayWorkAgain));
    }
    void watchWait(QObject *context, std::function<void()> changed) {
        disconnect(waitListener_);
        waitListener_ =
            connect(access_.get(), &KeychainAccess::waitChanged, context, std::move(changed));
    }
    [[nodiscard]] KeychainAccess &access() { return *access_; }
    [[nodiscard]] const StoredMarker &marker() const { return marker_; }

private:
    using Answered = KeychainAccess::Answered;

    void run(Work kind, const QString &key, const QByteArray &data, Answered answered) {
        const KeychainRequest request{kind, applicationId_, applicationId_ + QLatin1Char('/') + key,
                                      data, marker_.isSet(key)};
        access_->run(request, timeout_, *this,
                     [this, request, key, answered = std::move(answered)](
                         const KeychainAnswer &answer) { answered(judge(request, key, answer)); });
    }
    QFuture<Result<void>> perform(Work kind, const QString &key, const QByteArray &data,
                                  std::function<void(const KeychainAnswer &)> mark);
    [[nodiscard]] KeychainAnswer judge(const KeychainRequest &request, const QString &key,
                                       const KeychainAnswer &answer) const;
    [[nodiscard]] Stored judgeRead(const QString &key, const KeychainAnswer &answer);

    QString applicationId_;
    std::chrono::milliseconds timeout_;
    StoredSessionSearch search_;
    StoredMarker marker_;
    std::shared_ptr<KeychainAccess> access_;
    QMetaObject::Connection listener_;
    QMetaObject::Connection waitListener_;
    std::list<Deferred<Result<void>>> outcomes_;
    std::map<QString, std::vector<Deferred<Stored>>> reads_; // identical reads share one job
};

QFuture<Stored> KeychainSecretStore::Private::read(const QString &key) {
    if (search_ == StoredSessionSearch::WhereMarked && !marker_.mayBeStored(key)) {
        return ready<Stored>(std::nullopt);
    }
    std::vector<Deferred<Stored>> &waiting = reads_[key];
    const QFuture<Stored> future = waiting.emplace_back().future();
    if (waiting.size() == 1) {
        run(Work::Read, key, {}, [this, key](const KeychainAnswer &answer) {
            const Stored value = judgeRead(key, answer);
            std::vector<Deferred<Stored>> answered = std::exchange(reads_[key], {});
            for (Deferred<Stored> &deferred : answered) {
                deferred.finish(value); // may destroy the store: only locals from here on
            }
        });
    }
    return future;
}

/// An entry that the marker says is in another keychain is neither gone nor removed.
KeychainAnswer KeychainSecretStore::Private::judge(const KeychainRequest &request,
                                                   const QString &key,
                                                   const KeychainAnswer &answer) const {
    const bool isNowhere = request.kind == Work::Remove || request.kind == Work::Read;
    const QString keychain = marker_.keychain(key);
    return isNowhere && !answer.problem && !answer.data && !answer.keychain.isEmpty() &&
                   !keychain.isEmpty() && keychain != answer.keychain
               ? elsewhere(keychain)
               : answer;
}

Stored KeychainSecretStore::Private::judgeRead(const QString &key, const KeychainAnswer &answer) {
    if (answer.problem) {
        return failure(*answer.problem);
    }
    if (answer.data == erased) {
        remove(key); // was interrupted
        return std::optional<Secret>();
    }
    if (!answer.data) {
        marker_.clear(key);
        return std::optional<Secret>();
    }
    marker_.set(key, answer.keychain);
    return std::optional(Secret(*answer.data));
}

QFuture<Result<void>>
KeychainSecretStore::Private::perform(Work kind, const QString &key, const QByteArray &data,
                                      std::function<void(const KeychainAnswer &)> mark) {
    const auto outcome = outcomes_.emplace(outcomes_.end());
    const auto future = outcome->future();
    run(kind, key, data, [this, outcome, mark = std::move(mark)](const KeychainAnswer &answer) {
        mark(answer);
        auto finished = std::move(*outcome);
        outcomes_.erase(outcome);
        finished.finish(outcomeOf(answer)); // may destroy the store
    });
    return future;
}

QFuture<Result<void>> KeychainSecretStore::Private::write(const QString &key, const Secret &value) {
    const bool wasSet = marker_.isSet(key);
    marker_.set(key);
    return perform(Work::Write, key, value.reveal(),
                   [this, key, wasSet](const KeychainAnswer &answer) {
                       if (!answer.problem) {
                           marker_.set(key, answer.keychain);
                           marker_.noteRemoval(key, {}); // of what stood there before
                       } else if (!wasSet && !isOpen(*answer.problem)) {
                           marker_.clear(key);
                       }
                   });
}

QFuture<Result<void>> KeychainSecretStore::Private::remove(const QString &key) {
    if (!marker_.mayBeStored(key)) {
        return ready<Result<void>>({});
    }
    return perform(Work::Remove, key, {}, [this, key](const KeychainAnswer &answer) {
        if (!answer.problem) {
            marker_.clear(key);
        }
    });
}

QFuture<Result<void>> KeychainSecretStore::Private::check() {
    return perform(Work::Check, {}, {}, [](const KeychainAnswer &) {});
}

KeychainSecretStore::KeychainSecretStore(const Settings &settings)
    : d_(std::make_unique<Private>(settings)) {}

KeychainSecretStore::~KeychainSecretStore() = default;

QFuture<Result<std::optional<Secret>>> KeychainSecretStore::read(const QString &key) {
    return d_->read(key);
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const Secret &value) {
    return d_->write(key, value);
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &key) {
    return d_->remove(key);
}

void KeychainSecretStore::noteRemoval(const QString &key, const QString &note) {
    d_->marker().noteRemoval(key, note);
}

QString KeychainSecretStore::notedRemoval(const QString &key) const {
    return d_->marker().notedRemoval(key);
}

QFuture<Result<void>> KeychainSecretStore::check() {
    return d_->check();
}

qsizetype KeychainSecretStore::maximumSize() const {
    return maximumEntrySize;
}

void KeychainSecretStore::listen(QObject *context, std::function<void()> mayWorkAgain) {
    d_->listen(context, std::move(mayWorkAgain));
}

void KeychainSecretStore::allowQuestions() {
    d_->access().allowQuestions();
}

StoreWait KeychainSecretStore::wait() const {
    return d_->access().wait();
}

void KeychainSecretStore::putOff() {
    d_->access().putOff();
}

void KeychainSecretStore::watchWait(QObject *context, std::function<void()> changed) {
    d_->watchWait(context, std::move(changed));
}

} // namespace bifrost
