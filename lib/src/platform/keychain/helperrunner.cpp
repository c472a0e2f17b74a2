// SPDX-License-Identifier: Apache-2.0
#include "platform/keychain/helperrunner.h"

#include "core/logging.h"
#include "platform/keychain/keychainwire.h"

#include <utility>

namespace bifrost {

HelperRunner::~HelperRunner() = default;

void HelperRunner::warmUp() {
    if (process_) {
        return;
    }
    process_ = std::make_unique<KeychainProcess>(program_, keychain_);
    connect(process_.get(), &KeychainProcess::received, this, &HelperRunner::read);
    connect(process_.get(), &KeychainProcess::ended, this, &HelperRunner::onEnded,
            Qt::QueuedConnection);
}

void HelperRunner::run(const KeychainRequest &request, Answered answered) {
    warmUp();
    jobs_.push_back({request, std::move(answered)});
    process_->send(keychainwire::encode(request));
}

void HelperRunner::read() {
    buffer_ += process_->takeReceived();
    const auto reports = keychainwire::takeReports(buffer_);
    for (const keychainwire::Report &report : reports) {
        if (const auto *asking = std::get_if<keychainwire::Asking>(&report)) {
            setAsking(asking->isAsking);
        } else if (std::holds_alternative<keychainwire::Progress>(report)) {
            Q_EMIT progressed();
        } else if (!jobs_.empty()) {
            const Answered answered = std::move(jobs_.front().answered);
            jobs_.pop_front();
            // From the event loop: the callback may destroy this object.
            QMetaObject::invokeMethod(
                this, [answered, answer = std::get<KeychainAnswer>(report)] { answered(answer); },
                Qt::QueuedConnection);
        }
    }
}

void HelperRunner::onEnded() {
    if (!process_ || process_->isRunning()) {
        return; // a signal of an earlier process
    }
    read();
    const bool wasAsking = std::exchange(isAsking_, false);
    if (wasAsking) {
        Q_EMIT askingChanged(false);
    }
    process_.reset();
    buffer_.clear();
    std::deque<Job> jobs = std::exchange(jobs_, {});
    if (!jobs.empty() && (wasAsking || ++jobs.front().deaths > 1)) {
        qCWarning(lcSession) << "the keychain helper ended during a request";
        const Answered answered = std::move(jobs.front().answered);
        jobs.pop_front();
        QMetaObject::invokeMethod(
            this,
            [answered] {
                answered({StorageError{StorageError::Kind::Unavailable,
                                       QStringLiteral("the keychain helper has ended")},
                          std::nullopt});
            },
            Qt::QueuedConnection);
    }
    for (Job &job : jobs) {
        warmUp();
        process_->send(keychainwire::encode(job.request));
        jobs_.push_back(std::move(job));
    }
}

bool HelperRunner::abandon() {
    process_.reset();
    jobs_.clear();
    buffer_.clear();
    setAsking(false);
    return true;
}

void HelperRunner::setAsking(bool isAsking) {
    if (std::exchange(isAsking_, isAsking) != isAsking) {
        Q_EMIT askingChanged(isAsking);
    }
}

} // namespace bifrost
