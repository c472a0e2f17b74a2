// SPDX-License-Identifier: Apache-2.0
#include "platform/signingkeys/threadedkeystore.h"

#include "core/async.h"

#include <QDeadlineTimer>

namespace bifrost {
namespace {

constexpr int grace = 2000; ///< ms, for a device that is at work when nobody waits for it any more

Error deviceTimedOut() {
    return SigningKeyError{SigningKeyError::Kind::TimedOut, {}};
}

} // namespace

/// The device, as one thread has it.
class ThreadedKeyStore::Connection {
public:
    explicit Connection(Open open) : open_(std::move(open)) {}

    template<typename T>
    Result<T> give(const Command<T> &command) {
        if (device_) {
            if (Result<T> outcome = command(*device_)) {
                return outcome;
            }
            device_.reset();
        }
        auto opened = open_();
        if (!opened) {
            return failure(opened.error());
        }
        Result<T> outcome = command(**opened);
        if (outcome) {
            device_ = std::move(*opened);
        }
        return outcome;
    }

private:
    Open open_;
    std::unique_ptr<SigningKeyDevice> device_; ///< null: not connected
};

ThreadedKeyStore::ThreadedKeyStore(std::chrono::milliseconds patience, Open open)
    : patience_(patience),
      connection_(std::make_shared<Connection>(std::move(open))),
      thread_(std::make_unique<QThreadPool>()) {
    thread_->setMaxThreadCount(1);
}

ThreadedKeyStore::~ThreadedKeyStore() {
    thread_->clear();
    if (!thread_->waitForDone(grace)) {
        static_cast<void>(thread_.release()); // would wait for as long as the device takes
    }
}

QFuture<Result<HardwareKey>> ThreadedKeyStore::generate(HardwareKeyUse use) {
    return run<HardwareKey>([use](SigningKeyDevice &device) { return device.generate(use); });
}

QFuture<Result<QByteArray>> ThreadedKeyStore::sign(const HardwareKey &key,
                                                   const QByteArray &input) {
    return run<QByteArray>(
        [key, input](SigningKeyDevice &device) { return device.sign(key, input); });
}

template<typename T>
QFuture<Result<T>> ThreadedKeyStore::run(Command<T> command) {
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    thread_->start([promise, command = std::move(command), connection = connection_,
                    deadline = QDeadlineTimer(patience_)] {
        promise->addResult(deadline.hasExpired() ? Result<T>(failure(deviceTimedOut()))
                                                 : connection->template give<T>(command));
        promise->finish();
    });
    return within(patience_, future, &context_, deviceTimedOut());
}

} // namespace bifrost
