// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainaccess.h"

#include "core/logging.h"
#include "platform/keychain/keychainchoice.h"
#include "platform/keychain/keychainengine.h"
#include "platform/keychain/keychainwatch.h"

#ifdef Q_OS_LINUX
#include "platform/keychain/helperrunner.h"
#include "platform/keychain/keychainprocess.h"
#endif

#include <QMap>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using Problem = StorageError::Kind;

/// After this time the user may want to go on without the keychain.
constexpr std::chrono::milliseconds slowAfter = 5s;

/// Null where there is no helper. Only Linux has one: elsewhere a keychain identifies a program by
/// its file, and an entry belongs to the program that made it.
std::unique_ptr<KeychainRunner> makeHelperRunner([[maybe_unused]] const QString &configured,
                                                 [[maybe_unused]] const QString &keychain) {
#ifdef Q_OS_LINUX
    const QString program = KeychainProcess::find(configured);
    if (!program.isEmpty()) {
        return std::make_unique<HelperRunner>(program, keychain);
    }
    qCWarning(lcSession) << "bifrost-keychain is not installed: the keychain's jobs run in "
                            "this process, and a keychain that crashes may crash it";
#endif
    return nullptr;
}

/// Null without a helper for another keychain than the desktop's.
std::unique_ptr<KeychainRunner> makeRunner(const QString &configured, const QString &keychain) {
    auto helper = makeHelperRunner(configured, keychain);
    if (helper || !keychain.isEmpty()) {
        return helper;
    }
    return std::make_unique<KeychainEngine>(makeBackend(presetKeychain()));
}

/// The user has refused, or did not unlock the keychain.
bool isRefusal(const StorageError &error) {
    return error.kind == Problem::Locked || error.kind == Problem::Denied ||
           error.kind == Problem::AlwaysDenied || error.kind == Problem::NotKept;
}

} // namespace

std::shared_ptr<KeychainAccess> KeychainAccess::shared(const QString &helper,
                                                       const QString &keychain) {
    // QtKeychain runs one job at a time for the whole process, and there is one user to ask.
    static QMap<std::pair<QString, QString>, std::weak_ptr<KeychainAccess>> all;
    std::shared_ptr<KeychainAccess> access = all.value({helper, keychain}).lock();
    if (!access) {
        auto runner = makeRunner(helper, keychain);
        access = runner ? std::make_shared<KeychainAccess>(std::move(runner)) : nullptr;
        all.insert({helper, keychain}, access);
    }
    return access;
}

KeychainAccess::KeychainAccess(std::unique_ptr<KeychainRunner> runner)
    : runner_(std::move(runner)) {
    connect(runner_.get(), &KeychainRunner::askingChanged, this, &KeychainAccess::setAsking);
    connect(runner_.get(), &KeychainRunner::progressed, this, [this] {
        if (patienceTimer_.isActive()) {
            patienceTimer_.start(patience_);
        }
    });
    patienceTimer_.setSingleShot(true);
    slowTimer_.setSingleShot(true);
    connect(&patienceTimer_, &QTimer::timeout, this, [this] { giveUp(Problem::TimedOut); });
    connect(&slowTimer_, &QTimer::timeout, this, [this] {
        isSlow_ = true;
        updateWait();
    });
}

KeychainAccess::~KeychainAccess() = default;

void KeychainAccess::run(const KeychainRequest &wanted, std::chrono::milliseconds patience,
                         QObject &context, Answered answered) {
    KeychainRequest request = wanted;
    request.mayAsk = mayAsk_;
    if (const auto answer = atOnce(request)) {
        post({request, &context, std::move(answered)}, *answer);
        return;
    }
    patience_ = patience;
    const auto pending = pending_.insert(pending_.end(), {request, &context, std::move(answered)});
    if (pending_.size() == 1) {
        watchTime();
    }
    runner_->run(request,
                 [this, pending](const KeychainAnswer &answer) { finish(pending, answer); });
}

std::optional<KeychainAnswer> KeychainAccess::atOnce(const KeychainRequest &request) {
    const auto late = std::find_if(late_.begin(), late_.end(),
                                   [&](const Late &known) { return known.request == request; });
    if (late != late_.end()) {
        const KeychainAnswer answer = late->answer;
        late_.erase(late);
        return answer;
    }
    if (unanswered_ || refusal_) {
        return KeychainAnswer{unanswered_ ? unanswered_ : refusal_, std::nullopt};
    }
    return std::nullopt;
}

void KeychainAccess::post(const Pending &pending, const KeychainAnswer &answer) {
    if (pending.context) {
        // From the event loop: the callback may send the next request, or destroy the store.
        QMetaObject::invokeMethod(
            pending.context.get(), [answered = pending.answered, answer] { answered(answer); },
            Qt::QueuedConnection);
    }
}

void KeychainAccess::finish(std::list<Pending>::iterator pending, const KeychainAnswer &answer) {
    const Pending done = std::move(*pending);
    pending_.erase(pending);
    forgetOutdated(done.request);
    remember(done.request, answer);
    done.isGivenUp ? finishLate(done, answer) : post(done, answer);
    watchTime();
}

void KeychainAccess::finishLate(const Pending &pending, const KeychainAnswer &answer) {
    if (!answer.problem) {
        late_.push_back({pending.request, answer});
    }
    const bool isOver = std::none_of(pending_.cbegin(), pending_.cend(),
                                     [](const Pending &other) { return other.isGivenUp; });
    if (isOver) {
        qCInfo(lcSession) << "the keychain answers again";
        unanswered_.reset();
        // Also after a refusal: a retry fails with it, without a prompt, and the user is no longer
        // told that the keychain waits for an answer.
        Q_EMIT mayWorkAgain();
    }
}

/// A late value that was not fetched is outdated once the entry has changed.
void KeychainAccess::forgetOutdated(const KeychainRequest &done) {
    const bool isChange =
        done.kind == KeychainRequest::Kind::Write || done.kind == KeychainRequest::Kind::Remove;
    if (isChange) {
        late_.remove_if([&](const Late &late) { return late.request.key == done.key; });
    }
}

void KeychainAccess::giveUp(StorageError::Kind kind) {
    const StorageError error{kind, QStringLiteral("the keychain has not answered yet")};
    qCWarning(lcSession) << "going on without the keychain:" << error.detail;
    for (Pending &pending : pending_) {
        if (!std::exchange(pending.isGivenUp, true)) {
            post(pending, {error, std::nullopt});
        }
    }
    if (!pending_.empty()) {
        unanswered_ = error;
    }
    watchTime();
}

void KeychainAccess::putOff() {
    giveUp(isAsking_ ? Problem::Asking : Problem::TimedOut);
}

void KeychainAccess::allowQuestions() {
    mayAsk_ = true;
    refusal_.reset();
    late_.clear();
    if (unanswered_ && runner_->abandon()) {
        pending_.clear();
        unanswered_.reset();
        watchTime();
    }
}

void KeychainAccess::remember(const KeychainRequest &request, const KeychainAnswer &answer) {
    if (answer.problem && request.mayAsk && isRefusal(*answer.problem)) {
        refusal_ = answer.problem;
    }
    if (answer.problem && answer.problem->kind != Problem::OtherKeychain) {
        watchKeychain(answer.problem->kind);
    }
}

/// Restarted after each answer: a keychain that answers is slow, but not silent.
void KeychainAccess::watchTime() {
    const bool isWaiting = !pending_.empty() && !unanswered_;
    isSlow_ = false;
    if (isWaiting) {
        slowTimer_.start(slowAfter);
    } else {
        slowTimer_.stop();
    }
    if (isWaiting && !isAsking_) {
        patienceTimer_.start(patience_);
    } else {
        patienceTimer_.stop();
    }
    updateWait();
}

void KeychainAccess::setAsking(bool isAsking) {
    isAsking_ = isAsking;
    watchTime();
}

void KeychainAccess::updateWait() {
    const bool isWaiting = !pending_.empty() && !unanswered_;
    const KeychainWait wait = !isWaiting  ? KeychainWait::None
                              : isAsking_ ? KeychainWait::Asking
                              : isSlow_   ? KeychainWait::Slow
                                          : KeychainWait::None;
    if (std::exchange(wait_, wait) != wait) {
        Q_EMIT waitChanged();
    }
}

void KeychainAccess::watchKeychain(StorageError::Kind problem) {
    watch_ = std::make_unique<KeychainWatch>();
    if (problem == Problem::Locked) {
        watch_->rememberLocked();
    }
    connect(watch_.get(), &KeychainWatch::mayWorkAgain, this, [this] {
        refusal_.reset();
        Q_EMIT mayWorkAgain();
    });
}

} // namespace bifrost
