// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainaccess.h"

#include "core/logging.h"
#include "platform/keychain/helperrunner.h"
#include "platform/keychain/keychainchoice.h"
#include "platform/keychain/keychainengine.h"
#include "platform/keychain/keychainprocess.h"
#include "platform/keychain/keychainwatch.h"

#include <QMap>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using Problem = StorageError::Kind;

/// From here on a person may want to go on without the keychain.
constexpr std::chrono::milliseconds slowAfter = 5s;

#ifdef Q_OS_LINUX
constexpr bool hasHelper = true;
#else
// Here a keychain knows a program by its file, and an entry is for the one that made it.
constexpr bool hasHelper = false;
#endif

std::unique_ptr<KeychainRunner> makeRunner(const QString &configured) {
    if (hasHelper) {
        const QString program = KeychainProcess::find(configured);
        if (!program.isEmpty()) {
            return std::make_unique<HelperRunner>(program);
        }
        qCWarning(lcSession) << "no bifrost-keychain is installed: the keychain's jobs run in this "
                                "process, and a keychain that ends may end it";
    }
    return std::make_unique<KeychainEngine>(makeBackend(presetKeychain()));
}

/// The keychain waits for the person, or has got no for an answer.
bool isRefusal(const StorageError &error) {
    return error.kind == Problem::Locked || error.kind == Problem::Denied ||
           error.kind == Problem::NotKept;
}

} // namespace

std::shared_ptr<KeychainAccess> KeychainAccess::shared(const QString &helper) {
    // QtKeychain runs one job at a time for the whole process, and a person is one person.
    static QMap<QString, std::weak_ptr<KeychainAccess>> all;
    std::shared_ptr<KeychainAccess> access = all.value(helper).lock();
    if (!access) {
        access = std::make_shared<KeychainAccess>(makeRunner(helper));
        all.insert(helper, access);
    }
    return access;
}

KeychainAccess::KeychainAccess(std::unique_ptr<KeychainRunner> runner)
    : runner_(std::move(runner)) {
    connect(runner_.get(), &KeychainRunner::askingChanged, this, &KeychainAccess::setAsking);
    patienceTimer_.setSingleShot(true);
    slowTimer_.setSingleShot(true);
    connect(&patienceTimer_, &QTimer::timeout, this, [this] { giveUp(Problem::TimedOut); });
    connect(&slowTimer_, &QTimer::timeout, this, [this] {
        isSlow_ = true;
        updateWait();
    });
}

KeychainAccess::~KeychainAccess() = default;

void KeychainAccess::run(const KeychainRequest &request, std::chrono::milliseconds patience,
                         QObject &context, Answered answered) {
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
        // From the event loop: the callback may ask the next, or destroy the store.
        QMetaObject::invokeMethod(
            pending.context.get(), [answered = pending.answered, answer] { answered(answer); },
            Qt::QueuedConnection);
    }
}

void KeychainAccess::finish(std::list<Pending>::iterator pending, const KeychainAnswer &answer) {
    const Pending done = std::move(*pending);
    pending_.erase(pending);
    remember(answer);
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
        if (!refusal_) {
            Q_EMIT mayWorkAgain();
        }
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
    refusal_.reset();
    late_.clear();
    if (unanswered_ && runner_->abandon()) {
        pending_.clear();
        unanswered_.reset();
        watchTime();
    }
}

void KeychainAccess::remember(const KeychainAnswer &answer) {
    if (answer.problem && isRefusal(*answer.problem)) {
        refusal_ = answer.problem;
    }
    if (answer.problem) {
        watchKeychain(answer.problem->kind);
    }
}

/// Anew after each answer: what comes is slow, but not silent.
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
    const StoreWait wait = !isWaiting  ? StoreWait::None
                           : isAsking_ ? StoreWait::Asking
                           : isSlow_   ? StoreWait::Slow
                                       : StoreWait::None;
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
