// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainprocess.h"
#include "platform/keychain/keychainrunner.h"

#include <deque>
#include <memory>

namespace bifrost {

/// Runs requests in a process of its own, which lives on between them: a keychain that lets us in
/// "this time" means this process.
///
/// A process that dies, or ends because the keychain did, is followed by another one at the next
/// request. What it was at work on is asked once more, unless the person was being asked.
class HelperRunner final : public KeychainRunner {
    Q_OBJECT
public:
    explicit HelperRunner(QString program) : program_(std::move(program)) {}
    ~HelperRunner() override;

    void run(const KeychainRequest &request, Answered answered) override;
    bool abandon() override;
    void warmUp() override;

private:
    struct Job {
        KeychainRequest request;
        Answered answered;
        int deaths = 0; ///< of the process that was at work on it
    };

    void read();
    void onEnded();
    void setAsking(bool isAsking);

    QString program_;
    std::deque<Job> jobs_; ///< sent, and not answered
    QByteArray buffer_;
    bool isAsking_ = false;
    std::unique_ptr<KeychainProcess> process_;
};

} // namespace bifrost
