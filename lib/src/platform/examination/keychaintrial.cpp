// SPDX-License-Identifier: Apache-2.0
#include "platform/examination/keychaintrial.h"

#include "core/types.h"
#include "platform/datadirectory.h"
#include "platform/keychain/storedmarker.h"

#include <QCoreApplication>

namespace bifrost {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// For a user who unlocks the keychain.
constexpr auto patience = 1min;

QString trialKey() {
    return u"self-test"_s;
}

} // namespace

KeychainTrial::KeychainTrial(const ClientConfiguration &configuration)
    : QObject(QCoreApplication::instance()),
      directory_(dataDirectory(configuration.dataDirectory, configuration.applicationId)),
      store_({.applicationId = configuration.applicationId,
              .applicationName = configuration.applicationName,
              .dataDirectory = configuration.dataDirectory,
              .timeout = configuration.keychainTimeout,
              .helper = configuration.keychainHelper}),
      trial_(randomToken()) {
    patience_.setSingleShot(true);
    patience_.callOnTimeout([this] {
        report(failure(StorageError{store_.wait() == KeychainWait::Asking
                                        ? StorageError::Kind::Asking
                                        : StorageError::Kind::TimedOut,
                                    {}}));
    });
}

QFuture<Findings> KeychainTrial::start(const ClientConfiguration &configuration) {
    auto *trial = new KeychainTrial(configuration);
    return trial->run();
}

QFuture<Findings> KeychainTrial::run() {
    elapsed_.start();
    patience_.start(patience);
    store_.describe(trialKey(), trialKey());
    const auto outcome = steps(this, this, store_.write(trialKey(), trial_))
                             .andThen([this] {
                                 keychain_ = StoredMarker(directory_).keychain(trialKey());
                                 return store_.read(trialKey());
                             })
                             .andThen([this](const std::optional<Secret> &read) {
                                 isReadBack_ = read == trial_;
                                 return store_.remove(trialKey());
                             })
                             .whenDone(&KeychainTrial::judge)
                             .future();
    watch(outcome, this, [this](const Result<void> &result) {
        deleteLater();
        report(result);
    });
    return findings_.future();
}

Result<void> KeychainTrial::judge(const Result<void> &removed) {
    if (removed && !isReadBack_) {
        return failure(
            StorageError{StorageError::Kind::Failed, u"the keychain gave back something else"_s});
    }
    return removed;
}

void KeychainTrial::report(const Result<void> &outcome) {
    patience_.stop();
    Facts facts{{u"milliseconds"_s, QString::number(elapsed_.elapsed())}};
    if (!keychain_.isEmpty()) {
        facts.prepend({u"keychain"_s, keychain_});
    }
    findings_.finish(
        {outcome ? fine(Check::Keychain, facts) : broken(Check::Keychain, outcome.error(), facts)});
}

} // namespace bifrost
