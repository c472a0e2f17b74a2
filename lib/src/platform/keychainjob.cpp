// SPDX-License-Identifier: Apache-2.0
#include "platform/keychainjob.h"

#include "core/logging.h"

#include <QDeadlineTimer>
#include <QLibrary>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace bifrost {
namespace {

// QtKeychain's queue belongs to the process, and so does the knowledge that it stands still.
std::atomic<int> overdueJobs = 0;

QKeychain::Job *makeJob(const KeychainRequest &request) {
    QKeychain::Job *job = nullptr;
    if (request.kind == KeychainRequest::Kind::Write) {
        auto *write = new QKeychain::WritePasswordJob(request.service);
        write->setBinaryData(request.data); // text and binary under one key are two entries
        job = write;
    } else if (request.kind == KeychainRequest::Kind::Delete) {
        job = new QKeychain::DeletePasswordJob(request.service);
    } else {
        job = new QKeychain::ReadPasswordJob(request.service);
    }
    job->setKey(request.key);
    job->setInsecureFallback(false); // never a plain-text file
    job->setAutoDelete(true);        // and never deleted by us
    return job;
}

KeychainAnswer answerOf(QKeychain::Job &job) {
    KeychainAnswer answer;
    answer.error = job.error();
    answer.errorString = job.errorString();
    if (auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job)) {
        answer.data = read->binaryData();
    }
    return answer;
}

/// libsecret talks to the Secret Service over one session for as long as the process lives. A
/// service that was restarted does not know it, and answers every request with an error.
void openNewServiceSession() {
#ifdef Q_OS_LINUX
    using Disconnect = void (*)();
    // The library that QtKeychain has loaded.
    static const auto disconnect = reinterpret_cast<Disconnect>(
        QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect != nullptr) {
        disconnect();
    }
#endif
}

struct Waiting {
    KeychainRequest request;
    QDeadlineTimer deadline;
    QPointer<QObject> context;
    std::function<void(const KeychainAnswer &)> answered;
    std::function<void(const KeychainAnswer &)> late;
    bool overdue = false;
    bool done = false;
    bool repeated = false;
};

void start(const std::shared_ptr<Waiting> &waiting);

bool worthRepeating(const Waiting &waiting, const KeychainAnswer &answer) {
    return answer.error == QKeychain::OtherError && !waiting.repeated && !waiting.overdue &&
           waiting.context;
}

void finish(const std::shared_ptr<Waiting> &waiting, const KeychainAnswer &answer) {
    waiting->done = true;
    if (worthRepeating(*waiting, answer)) {
        qCInfo(lcSession).noquote() << "asking the keychain once more:" << answer.errorString;
        waiting->repeated = true;
        openNewServiceSession();
        start(waiting);
        return;
    }
    const auto &callback = waiting->overdue ? waiting->late : waiting->answered;
    if (waiting->overdue) {
        --overdueJobs;
        qCWarning(lcSession) << "the keychain answers again";
    }
    if (waiting->context && callback) {
        // From the event loop: the callback may start the next job, or destroy the store.
        QMetaObject::invokeMethod(
            waiting->context, [callback, answer] { callback(answer); }, Qt::QueuedConnection);
    }
}

void giveUpWaiting(Waiting &waiting) {
    if (waiting.done || waiting.overdue) {
        return; // answered, and about to delete itself; or the job before this one has said so
    }
    ++overdueJobs;
    waiting.overdue = true;
    qCWarning(lcSession) << "the keychain did not answer in time";
    if (waiting.context) {
        KeychainAnswer answer;
        answer.timedOut = true;
        waiting.answered(answer);
    }
}

void start(const std::shared_ptr<Waiting> &waiting) {
    QKeychain::Job *job = makeJob(waiting->request);
    waiting->done = false;
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [waiting](QKeychain::Job *finished) { finish(waiting, answerOf(*finished)); });
    QTimer::singleShot(std::chrono::milliseconds(waiting->deadline.remainingTime()), job,
                       [waiting] { giveUpWaiting(*waiting); });
    job->start();
}

} // namespace

bool isKeychainStuck() {
    return overdueJobs > 0;
}

void runKeychainJob(const KeychainRequest &request, std::chrono::milliseconds timeout,
                    QObject &context, std::function<void(const KeychainAnswer &)> answered,
                    std::function<void(const KeychainAnswer &)> late) {
    const auto waiting = std::make_shared<Waiting>();
    waiting->request = request;
    waiting->deadline = QDeadlineTimer(timeout);
    waiting->context = &context;
    waiting->answered = std::move(answered);
    waiting->late = std::move(late);
    start(waiting);
}

StorageError storageError(const KeychainAnswer &answer) {
    using Kind = StorageError::Kind;
    if (answer.timedOut) {
        return {Kind::TimedOut, {}};
    }
    switch (answer.error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Kind::Denied, answer.errorString};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // on Linux, every trouble with D-Bus and the service behind it
        return {Kind::Unavailable, answer.errorString};
    default:
        return {Kind::Failed, answer.errorString};
    }
}

} // namespace bifrost
