// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrunner.h"
#include "seams/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <list>
#include <memory>
#include <optional>

namespace bifrost {

class KeychainWatch;

/// The only access of this process to one keychain. Decides when the user is asked, and how long
/// an answer is waited for.
///
/// - The user is asked once. After a refusal every request fails with the same error, without
///   reaching the keychain, until `allowQuestions()` or until the keychain was unlocked.
/// - An open prompt is waited for without a limit. A keychain that shows no prompt and does not
///   answer is given up after a time, and any is by `putOff()`. A request that was given up still
///   runs: its answer is kept for the next identical request, and announced by `mayWorkAgain()`.
///   Until then every request fails at once.
class KeychainAccess final : public QObject {
    Q_OBJECT
public:
    using Answered = KeychainRunner::Answered;

    /// `runner` runs the requests.
    explicit KeychainAccess(std::unique_ptr<KeychainRunner> runner);
    ~KeychainAccess() override;

    /// The one that all stores of this process share for the keychain that the desktop uses, or for
    /// the one that `keychain` names. `helper` names the helper's program; empty: where it is
    /// installed. Without one the jobs run in this process, for the desktop's keychain alone: then
    /// there is none for another.
    [[nodiscard]] static std::shared_ptr<KeychainAccess> shared(const QString &helper,
                                                                const QString &keychain = {});

    /// Calls `answered` once, from the event loop, unless `context` is destroyed before.
    /// `patience` is for a keychain that asks nobody, and counts from its last sign of life.
    void run(const KeychainRequest &wanted, std::chrono::milliseconds patience, QObject &context,
             Answered answered);
    void warmUp() { runner_->warmUp(); }

    /// The contracts stand at `SecretStore`.
    void allowQuestions();
    void withholdQuestions() { mayAsk_ = false; }
    void resumeQuestions() { mayAsk_ = true; }
    void putOff();
    [[nodiscard]] KeychainWait wait() const { return wait_; }

Q_SIGNALS:
    void waitChanged();
    void mayWorkAgain();

private:
    struct Pending {
        KeychainRequest request;
        QPointer<QObject> context;
        Answered answered;
        bool isGivenUp = false;
    };
    struct Late {
        KeychainRequest request;
        KeychainAnswer answer;
    };

    [[nodiscard]] std::optional<KeychainAnswer> atOnce(const KeychainRequest &request);
    void finish(std::list<Pending>::iterator pending, const KeychainAnswer &answer);
    void finishLate(const Pending &pending, const KeychainAnswer &answer);
    void forgetOutdated(const KeychainRequest &done);
    void giveUp(StorageError::Kind kind);
    void remember(const KeychainRequest &request, const KeychainAnswer &answer);
    void watchTime();
    void watchKeychain(StorageError::Kind problem);
    void setAsking(bool isAsking);
    void updateWait();
    static void post(const Pending &pending, const KeychainAnswer &answer);

    std::list<Pending> pending_;
    std::list<Late> late_;
    std::optional<StorageError> refusal_;    ///< of the user; also when it was not unlocked
    std::optional<StorageError> unanswered_; ///< while a request that was given up still runs
    std::chrono::milliseconds patience_{};
    KeychainWait wait_ = KeychainWait::None;
    bool mayAsk_ = true;
    bool isAsking_ = false;
    bool isSlow_ = false;
    QTimer patienceTimer_;
    QTimer slowTimer_;
    std::unique_ptr<KeychainWatch> watch_;
    std::unique_ptr<KeychainRunner> runner_; ///< last, so that it is destroyed first
};

} // namespace bifrost
