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

/// The one way of this process to the keychain, with the manners that it takes.
///
/// - A person is asked once. When they have said no, or the keychain was not unlocked, everything
///   fails like that, and the keychain is not bothered, until `allowQuestions()` or the keychain
///   says that it was unlocked.
/// - An open question is waited for, however long it takes. A keychain that asks nobody and does
///   not answer is given up after a time, and so is any when `putOff()` says so. What is given up
///   goes on: its answer, when it comes, is kept for whoever asks the same again, and
///   `mayWorkAgain()` tells. Meanwhile everything fails at once.
class KeychainAccess final : public QObject {
    Q_OBJECT
public:
    using Answered = KeychainRunner::Answered;

    /// Where the jobs run is `runner`'s business.
    explicit KeychainAccess(std::unique_ptr<KeychainRunner> runner);
    ~KeychainAccess() override;

    /// The one that all stores of this process share. `helper` names the helper's program; empty:
    /// where it is installed. Without one the jobs run in this process.
    [[nodiscard]] static std::shared_ptr<KeychainAccess> shared(const QString &helper);

    /// Calls `answered` once, from the event loop, unless `context` is destroyed before.
    /// `patience` is for a keychain that asks nobody, and counts from its last answer.
    void run(const KeychainRequest &request, std::chrono::milliseconds patience, QObject &context,
             Answered answered);
    void warmUp() { runner_->warmUp(); }

    /// The contracts stand at `SecretStore`.
    void allowQuestions();
    void putOff();
    [[nodiscard]] StoreWait wait() const { return wait_; }

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
    void giveUp(StorageError::Kind kind);
    void remember(const KeychainAnswer &answer);
    void watchTime();
    void watchKeychain(StorageError::Kind problem);
    void setAsking(bool isAsking);
    void updateWait();
    static void post(const Pending &pending, const KeychainAnswer &answer);

    std::list<Pending> pending_;
    std::list<Late> late_;
    std::optional<StorageError> refusal_;    ///< what the person has said no to
    std::optional<StorageError> unanswered_; ///< while something that was given up goes on
    std::chrono::milliseconds patience_{};
    StoreWait wait_ = StoreWait::None;
    bool isAsking_ = false;
    bool isSlow_ = false;
    QTimer patienceTimer_;
    QTimer slowTimer_;
    std::unique_ptr<KeychainWatch> watch_;
    std::unique_ptr<KeychainRunner> runner_; ///< last, so that it goes first
};

} // namespace bifrost
