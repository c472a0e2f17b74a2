// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/keychainjob.h"

#include "core/async.h"

#include <QElapsedTimer>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace bifrost {
namespace {

using JobOutcome = Result<std::optional<QByteArray>>;

/// GLib gives up a D-Bus call after 25 s and reports it like any failure. Not in the helper, which
/// lifts that limit.
constexpr std::chrono::milliseconds callLimit = 24s;

QKeychain::Job *makeJob(const KeychainRequest &request) {
    QKeychain::Job *job = nullptr;
    if (request.kind == KeychainRequest::Kind::Write) {
        auto *write = new QKeychain::WritePasswordJob(request.service);
        write->setBinaryData(request.data); // text and binary under one key are two entries
        job = write;
    } else if (request.kind == KeychainRequest::Kind::Remove) {
        job = new QKeychain::DeletePasswordJob(request.service);
    } else {
        job = new QKeychain::ReadPasswordJob(request.service);
    }
    job->setKey(request.key);
    job->setInsecureFallback(false); // never a plain-text file
    job->setAutoDelete(true);        // and never deleted by us
    return job;
}

StorageError jobError(const QKeychain::Job &job, std::chrono::milliseconds elapsed) {
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {StorageError::Kind::Denied, job.errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {StorageError::Kind::Unavailable, job.errorString()};
    default:
        return {elapsed < callLimit ? StorageError::Kind::Failed : StorageError::Kind::TimedOut,
                job.errorString()};
    }
}

JobOutcome jobOutcome(QKeychain::Job &job, std::chrono::milliseconds elapsed) {
    if (job.error() == QKeychain::EntryNotFound) {
        return std::nullopt;
    }
    if (job.error() != QKeychain::NoError) {
        return failure(jobError(job, elapsed));
    }
    auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(&job);
    return read ? std::optional(read->binaryData()) : std::nullopt;
}

} // namespace

QFuture<JobOutcome> runKeychainJob(const KeychainRequest &request) {
    const auto done = std::make_shared<Deferred<JobOutcome>>();
    QElapsedTimer since;
    since.start();
    QKeychain::Job *job = makeJob(request);
    QObject::connect(job, &QKeychain::Job::finished, job, [done, since](QKeychain::Job *finished) {
        done->finish(jobOutcome(*finished, std::chrono::milliseconds(since.elapsed())));
    });
    job->start();
    return done->future();
}

} // namespace bifrost
