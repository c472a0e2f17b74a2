// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainbackend.h"
#include "platform/keychain/keychainrunner.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace bifrost {

/// Runs requests in this process, one after the other: QtKeychain's jobs, and around them what the
/// keychain of this system needs.
///
/// The keychain is not taken at its word. A write is read back, and a removal is proven. When the
/// program behind the keychain ends, what it was asked is answered as `StorageError::Unavailable`,
/// and `lost()` is emitted: libsecret keeps what it knows of a Secret Service for as long as a
/// process lives, so a process that can afford it ends then.
class KeychainEngine final : public KeychainRunner {
    Q_OBJECT
public:
    /// `backend` may be null: then there is nothing to be done around a job.
    explicit KeychainEngine(std::unique_ptr<KeychainBackend> backend);
    ~KeychainEngine() override;

    void run(const KeychainRequest &request, Answered answered) override;
    bool abandon() override { return false; }

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
    QFuture<Value> performUnlocked(const KeychainRequest &request);
    QFuture<Result<Finding>> prepare(const KeychainRequest &request);
    QFuture<Value> confirmWritten(const KeychainRequest &request);
    QFuture<Value> confirmRemoved(const KeychainRequest &request);
    void finish(KeychainAnswer answer);
    void findOutWhetherItAsks();
    void setAsking(bool isAsking);
    void onVanished();

    std::unique_ptr<KeychainBackend> backend_;
    std::deque<Job> jobs_; ///< the first is under way
    bool isAtWork_ = false;
    bool isAsking_ = false;
    QTimer suspicion_;
    std::unique_ptr<QObject> work_; ///< context of the steps of the first job; last, goes first
};

} // namespace bifrost
