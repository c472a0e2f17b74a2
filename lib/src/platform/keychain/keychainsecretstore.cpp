// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainsecretstore.h"

#include "core/async.h"
#include "platform/datadirectory.h"
#include "platform/keychain/keychainroutes.h"
#include "platform/keychain/storedmarker.h"

#include <QMap>
#include <QSet>

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

Result<void> outcomeOf(const KeychainAnswer &answer) {
    return answer.problem ? Result<void>(failure(*answer.problem)) : Result<void>();
}

/// Whether the operation may still succeed.
bool isOpen(const StorageError &error) {
    return error.kind == Problem::TimedOut || error.kind == Problem::Asking;
}

} // namespace

class KeychainSecretStore::Private final : public QObject {
public:
    explicit Private(const Settings &settings)
        : applicationId_(settings.applicationId),
          applicationName_(settings.applicationName.isEmpty() ? settings.applicationId
                                                              : settings.applicationName),
          timeout_(settings.timeout),
          search_(settings.search),
          marker_(dataDirectory(settings.dataDirectory, settings.applicationId)),
          routes_(settings.helper) {
        if (!marker_.isEmpty()) {
            routes_.warmUp();
        }
    }

    QFuture<Stored> read(const QString &key);
    QFuture<Result<void>> write(const QString &key, const Secret &value);
    QFuture<Result<void>> remove(const QString &key);
    QFuture<Result<void>> check();
    void listen(QObject *context, std::function<void()> mayWorkAgain) {
        disconnect(listener_);
        listener_ =
            connect(&routes_, &KeychainRoutes::mayWorkAgain, context, std::move(mayWorkAgain));
    }
    void watchWait(QObject *context, std::function<void()> changed) {
        disconnect(waitListener_);
        waitListener_ =
            connect(&routes_, &KeychainRoutes::waitChanged, context, std::move(changed));
    }
    void describe(const QString &key, const QString &label) { labels_.insert(key, label); }
    [[nodiscard]] bool hasLost(const QString &key) const { return lost_.contains(key); }
    [[nodiscard]] KeychainRoutes &routes() { return routes_; }
    [[nodiscard]] const StoredMarker &marker() const { return marker_; }

private:
    /// An entry stays in the keychain that its marker names.
    void run(Work kind, const QString &key, const QByteArray &data,
             KeychainRoutes::Answered answered) {
        routes_.run({.kind = kind,
                     .service = applicationId_,
                     .key = applicationId_ + QLatin1Char('/') + key,
                     .data = data,
                     .label = kind == Work::Write ? label(key) : QString(),
                     .isExpected = marker_.isSet(key),
                     .keychain = marker_.keychain(key)},
                    timeout_, *this, std::move(answered));
    }
    [[nodiscard]] QString label(const QString &key) const {
        const QString label = labels_.value(key);
        return label.isEmpty() ? applicationName_
                               : QStringLiteral("%1: %2").arg(applicationName_, label);
    }
    QFuture<Result<void>> perform(Work kind, const QString &key, const QByteArray &data,
                                  std::function<void(const KeychainAnswer &)> mark);
    [[nodiscard]] Stored judgeRead(const QString &key, const KeychainAnswer &answer);

    QString applicationId_;
    QString applicationName_;
    std::chrono::milliseconds timeout_;
    StoredSessionSearch search_;
    StoredMarker marker_;
    QMap<QString, QString> labels_; ///< by key
    QSet<QString> lost_;            ///< keys
    KeychainRoutes routes_;
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

Stored KeychainSecretStore::Private::judgeRead(const QString &key, const KeychainAnswer &answer) {
    if (answer.problem) {
        return failure(*answer.problem);
    }
    if (answer.data == erased) {
        remove(key); // its removal was interrupted
        return std::optional<Secret>();
    }
    if (!answer.data) {
        if (marker_.isSet(key)) { // a process that removes an entry clears its marker
            lost_.insert(key);
        }
        marker_.clear(key);
        return std::optional<Secret>();
    }
    lost_.remove(key);
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
                           lost_.remove(key);
                           marker_.set(key, answer.keychain);
                           marker_.noteRemoval(key, {}); // of the entry that was there before
                       } else if (!wasSet && !isOpen(*answer.problem)) {
                           marker_.clear(key);
                       }
                   });
}

QFuture<Result<void>> KeychainSecretStore::Private::remove(const QString &key) {
    lost_.remove(key);
    if (search_ == StoredSessionSearch::WhereMarked && !marker_.mayBeStored(key)) {
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

bool KeychainSecretStore::hasLost(const QString &key) const {
    return d_->hasLost(key);
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &key, const Secret &value) {
    return d_->write(key, value);
}

void KeychainSecretStore::describe(const QString &key, const QString &label) {
    d_->describe(key, label);
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
    d_->routes().allowQuestions();
}

void KeychainSecretStore::withholdQuestions() {
    d_->routes().withholdQuestions();
}

void KeychainSecretStore::resumeQuestions() {
    d_->routes().resumeQuestions();
}

KeychainWait KeychainSecretStore::wait() const {
    return d_->routes().wait();
}

void KeychainSecretStore::putOff() {
    d_->routes().putOff();
}

void KeychainSecretStore::watchWait(QObject *context, std::function<void()> changed) {
    d_->watchWait(context, std::move(changed));
}

} // namespace bifrost
