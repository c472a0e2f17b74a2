// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainprocess.h"
#include "platform/keychain/keychainrunner.h"

#include <deque>
#include <memory>

namespace bifrost {

/// Runs requests in a helper process, which keeps running between them: a keychain that grants
/// access "this time" grants it to that process.
///
/// When the helper dies, or ends because the keychain did, the next request starts another one. The
/// request that it was working on is retried once, unless the user was being asked.
class HelperRunner final : public KeychainRunner {
    Q_OBJECT
public:
    /// For the keychain that `keychain` names; empty: the desktop's.
    HelperRunner(QString program, QString keychain)
        : program_(std::move(program)), keychain_(std::move(keychain)) {}
    ~HelperRunner() override;

    void run(const KeychainRequest &request, Answered answered) override;
    bool abandon() override;
    void warmUp() override;

private:
    struct Job {
        KeychainRequest request;
        Answered answered;
        int deaths = 0; ///< of helpers that were working on it
    };

    void read();
    void onEnded();
    void setAsking(bool isAsking);

    QString program_;
    QString keychain_;
    std::deque<Job> jobs_; ///< sent and not answered
    QByteArray buffer_;
    bool isAsking_ = false;
    std::unique_ptr<KeychainProcess> process_;
};

} // namespace bifrost
