// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainengine.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/keychain/keychainjob.h"

#include <QElapsedTimer>

#include <utility>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using Work = KeychainRequest::Kind;

/// A job that takes longer, while the keychain answers other calls at once, waits for the user.
constexpr std::chrono::milliseconds longestJob = 1500ms;
/// The longest time to an answer that counts as 'at once'.
constexpr std::chrono::milliseconds atOnce = 1s;

KeychainAnswer engineAnswer(const Result<std::optional<QByteArray>> &value) {
    if (value) {
        return {std::nullopt, *value};
    }
    const auto *error = std::get_if<StorageError>(&value.error());
    return {error ? *error : StorageError{StorageError::Kind::Failed, toLogString(value.error())},
            std::nullopt};
}

KeychainRequest reading(KeychainRequest request) {
    request.kind = Work::Read;
    request.data.clear();
    return request;
}

} // namespace

KeychainEngine::KeychainEngine(std::unique_ptr<KeychainBackend> backend)
    : backend_(std::move(backend)) {
    longJob_.setSingleShot(true);
    longJob_.setInterval(longestJob);
    connect(&longJob_, &QTimer::timeout, this, &KeychainEngine::detectPrompt);
    if (backend_) {
        connect(backend_.get(), &KeychainBackend::askingChanged, this, &KeychainEngine::setAsking);
        connect(backend_.get(), &KeychainBackend::vanished, this, &KeychainEngine::onVanished);
    }
}

KeychainEngine::~KeychainEngine() = default;

void KeychainEngine::run(const KeychainRequest &request, Answered answered) {
    jobs_.push_back({request, std::move(answered)});
    QMetaObject::invokeMethod(this, &KeychainEngine::startNext, Qt::QueuedConnection);
}

void KeychainEngine::warmUp() {
    if (backend_) {
        backend_->warmUp();
    }
}

void KeychainEngine::startNext() {
    if (isRunning_ || jobs_.empty()) {
        return;
    }
    isRunning_ = true;
    work_ = std::make_unique<QObject>();
    if (backend_) {
        longJob_.start();
    }
    watch(perform(jobs_.front().request), work_.get(),
          [this](const Value &value) { finish(engineAnswer(value)); });
}

void KeychainEngine::finish(KeychainAnswer answer) {
    answer.keychain = backend_ ? backend_->name() : QString();
    longJob_.stop();
    setAsking(false);
    isRunning_ = false;
    const Answered answered = std::move(jobs_.front().answered);
    jobs_.pop_front();
    QMetaObject::invokeMethod(this, &KeychainEngine::startNext, Qt::QueuedConnection);
    answered(answer); // may destroy this object
}

QFuture<KeychainEngine::Value> KeychainEngine::perform(const KeychainRequest &request) {
    return andThen(
        prepare(request), work_.get(), [this, request](Finding finding) -> QFuture<Value> {
            const bool isDone = request.kind == Work::Check ||
                                (finding == Finding::Nothing && request.kind != Work::Write);
            if (isDone) {
                return ready<Value>(std::nullopt);
            }
            return finding == Finding::Guarded && request.kind == Work::Read
                       ? readGuarded(request)
                       : performUnlocked(request);
        });
}

QFuture<Result<KeychainEngine::Finding>> KeychainEngine::prepare(const KeychainRequest &request) {
    if (backend_ && !request.keychain.isEmpty() && request.keychain != backend_->name()) {
        return failed<Finding>(StorageError{StorageError::Kind::OtherKeychain, request.keychain});
    }
    return backend_ ? backend_->prepare(request) : ready<Result<Finding>>(Finding::Ready);
}

/// A job that QtKeychain is refused finds nothing.
QFuture<KeychainEngine::Value> KeychainEngine::readGuarded(const KeychainRequest &request) {
    return andThen(
        runKeychainJob(request), work_.get(), [](const std::optional<QByteArray> &data) -> Value {
            if (!data) {
                return failure(StorageError{StorageError::Kind::Denied,
                                            QStringLiteral("the entry may not be read")});
            }
            return data;
        });
}

QFuture<KeychainEngine::Value> KeychainEngine::performUnlocked(const KeychainRequest &request) {
    return andThen(runKeychainJob(request), work_.get(),
                   [this, request](const std::optional<QByteArray> &data) -> QFuture<Value> {
                       switch (request.kind) {
                       case Work::Write:
                           return confirmWritten(request);
                       case Work::Remove:
                           return confirmRemoved(request);
                       case Work::Read:
                           return data || !backend_ ? ready<Value>(data) : readAgain(request);
                       case Work::Check:
                           break;
                       }
                       return ready<Value>(data);
                   });
}

/// QtKeychain finds nothing in a keychain that was locked since it was looked at.
QFuture<KeychainEngine::Value> KeychainEngine::readAgain(const KeychainRequest &request) {
    return andThen(prepare(request), work_.get(),
                   [this, request](Finding finding) -> QFuture<Value> {
                       return finding == Finding::Nothing ? ready<Value>(std::nullopt)
                                                          : runKeychainJob(request);
                   });
}

QFuture<KeychainEngine::Value> KeychainEngine::confirmWritten(const KeychainRequest &request) {
    const auto compare = [this, request](const std::optional<QByteArray> &data) -> QFuture<Value> {
        if (data != request.data) {
            return failed<std::optional<QByteArray>>(StorageError{
                StorageError::Kind::NotKept, QStringLiteral("what was written cannot be read")});
        }
        return tidy(request);
    };
    return andThen(runKeychainJob(reading(request)), work_.get(), compare);
}

QFuture<KeychainEngine::Value> KeychainEngine::confirmRemoved(const KeychainRequest &request) {
    const auto judge = [this, request](const std::optional<QByteArray> &data) -> QFuture<Value> {
        if (data) { // also after a prompt that the user has dismissed
            return failed<std::optional<QByteArray>>(StorageError{
                StorageError::Kind::Denied, QStringLiteral("the entry is still there")});
        }
        return tidy(request);
    };
    return andThen(runKeychainJob(reading(request)), work_.get(), judge);
}

QFuture<KeychainEngine::Value> KeychainEngine::tidy(const KeychainRequest &request) {
    return backend_ ? whenDone(backend_->tidy(request), work_.get(),
                               [](const Result<void> &) -> Value { return std::nullopt; })
                    : ready<Value>(std::nullopt);
}

/// Prompts that QtKeychain's job leads to are not reported. A keychain that answers another call at
/// once, and not this job, shows one; a keychain that takes long for that call as well is slow.
void KeychainEngine::detectPrompt() {
    QElapsedTimer since;
    since.start();
    watch(backend_->ping(), work_.get(), [this, since](const Result<void> &answered) {
        if (answered && std::chrono::milliseconds(since.elapsed()) < atOnce) {
            setAsking(true);
        } else if (answered) {
            Q_EMIT progressed();
            longJob_.start();
        }
    });
}

void KeychainEngine::setAsking(bool isAsking) {
    if (std::exchange(isAsking_, isAsking) != isAsking) {
        Q_EMIT askingChanged(isAsking);
    }
}

void KeychainEngine::onVanished() {
    if (isRunning_) {
        work_.reset();
        finish({StorageError{StorageError::Kind::Unavailable,
                             QStringLiteral("the keychain's program has ended")},
                std::nullopt});
    }
    Q_EMIT lost();
}

} // namespace bifrost
