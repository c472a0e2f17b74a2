// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainengine.h"

#include "core/async.h"
#include "core/logging.h"
#include "platform/keychain/keychainjob.h"

#include <utility>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using Work = KeychainRequest::Kind;

/// What takes longer, of a keychain that answers other questions meanwhile, waits for a
/// person.
constexpr std::chrono::milliseconds unsuspicious = 1500ms;

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
    suspicion_.setSingleShot(true);
    suspicion_.setInterval(unsuspicious);
    connect(&suspicion_, &QTimer::timeout, this, &KeychainEngine::findOutWhetherItAsks);
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

void KeychainEngine::startNext() {
    if (isAtWork_ || jobs_.empty()) {
        return;
    }
    isAtWork_ = true;
    work_ = std::make_unique<QObject>();
    if (backend_) {
        suspicion_.start();
    }
    watch(perform(jobs_.front().request), work_.get(),
          [this](const Value &value) { finish(engineAnswer(value)); });
}

void KeychainEngine::finish(KeychainAnswer answer) {
    answer.keychain = backend_ ? backend_->name() : QString();
    suspicion_.stop();
    setAsking(false);
    isAtWork_ = false;
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
            return isDone ? ready<Value>(std::nullopt) : performUnlocked(request);
        });
}

QFuture<Result<KeychainEngine::Finding>> KeychainEngine::prepare(const KeychainRequest &request) {
    return backend_ ? backend_->prepare(request) : ready<Result<Finding>>(Finding::Ready);
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
                       case Work::Check:
                           break;
                       }
                       return ready<Value>(data);
                   });
}

QFuture<KeychainEngine::Value> KeychainEngine::confirmWritten(const KeychainRequest &request) {
    const auto compare = [request](const std::optional<QByteArray> &data) -> Value {
        if (data != request.data) {
            return failure(StorageError{StorageError::Kind::NotKept,
                                        QStringLiteral("what was written cannot be read")});
        }
        return std::nullopt;
    };
    return andThen(runKeychainJob(reading(request)), work_.get(), compare);
}

QFuture<KeychainEngine::Value> KeychainEngine::confirmRemoved(const KeychainRequest &request) {
    const auto judge = [this, request](const std::optional<QByteArray> &data) -> QFuture<Value> {
        if (data) { // a question that was answered with no looks like this as well
            return failed<std::optional<QByteArray>>(StorageError{
                StorageError::Kind::Denied, QStringLiteral("the entry is still there")});
        }
        if (!backend_) {
            return ready<Value>(std::nullopt);
        }
        return whenDone(backend_->tidy(request), work_.get(),
                        [](const Result<void> &) -> Value { return std::nullopt; });
    };
    return andThen(runKeychainJob(reading(request)), work_.get(), judge);
}

/// Not every question is seen from here, for example one that QtKeychain's job has led to: it is
/// concluded from a keychain that answers something else, and not this.
void KeychainEngine::findOutWhetherItAsks() {
    watch(backend_->ping(), work_.get(), [this](const Result<void> &answered) {
        if (answered) {
            setAsking(true);
        }
    });
}

void KeychainEngine::setAsking(bool isAsking) {
    if (std::exchange(isAsking_, isAsking) != isAsking) {
        Q_EMIT askingChanged(isAsking);
    }
}

void KeychainEngine::onVanished() {
    if (isAtWork_) {
        work_.reset();
        finish({StorageError{StorageError::Kind::Unavailable,
                             QStringLiteral("the keychain's program has ended")},
                std::nullopt});
    }
    Q_EMIT lost();
}

} // namespace bifrost
