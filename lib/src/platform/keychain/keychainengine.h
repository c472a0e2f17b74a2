// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"
#include "platform/keychain/keychainrunner.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace bifrost {

/// Runs requests in this process, one after the other: QtKeychain's jobs, and around them the calls
/// of the backend.
///
/// A write is read back, and a removal is verified. When the program behind the keychain ends, the
/// pending requests fail with `StorageError::Unavailable`, and `lost()` is emitted: libsecret keeps
/// its state of a Secret Service as long as the process runs, so the helper ends then.
class KeychainEngine final : public KeychainRunner {
    Q_OBJECT
public:
    /// `backend` may be null, where QtKeychain needs no help.
    explicit KeychainEngine(std::unique_ptr<KeychainBackend> backend);
    ~KeychainEngine() override;

    void run(const KeychainRequest &request, Answered answered) override;
    bool abandon() override { return false; }
    void warmUp() override;

Q_SIGNALS:
    void lost();

private:
    using Finding = KeychainBackend::Finding;
    using Value = Result<std::optional<QByteArray>>;
    struct Job {
        KeychainRequest request;
        Answered answered;
    };

    void startNext();
    QFuture<Value> perform(const KeychainRequest &request);
    QFuture<Value> readGuarded(const KeychainRequest &request);
    QFuture<Value> performUnlocked(const KeychainRequest &request);
    QFuture<Result<Finding>> prepare(const KeychainRequest &request);
    QFuture<Value> readAgain(const KeychainRequest &request);
    QFuture<Value> confirmWritten(const KeychainRequest &request);
    QFuture<Value> confirmRemoved(const KeychainRequest &request);
    QFuture<Value> tidy(const KeychainRequest &request);
    void finish(KeychainAnswer answer);
    void detectPrompt();
    void setAsking(bool isAsking);
    void onVanished();

    std::unique_ptr<KeychainBackend> backend_;
    std::deque<Job> jobs_; ///< the first one is running
    bool isRunning_ = false;
    bool isAsking_ = false;
    QTimer longJob_;
    std::unique_ptr<QObject>
        work_; ///< context of the steps of the first job; last, so that it is destroyed first
};

} // namespace bifrost
