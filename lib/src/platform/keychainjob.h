// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/error.h>

#include <QByteArray>
#include <QObject>

#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>

namespace bifrost {

struct KeychainAnswer {
    QKeychain::Error error = QKeychain::NoError;
    QString errorString;
    QByteArray data;       ///< of a read
    bool timedOut = false; ///< `error` means nothing then
};

/// A read, write or delete of one entry.
struct KeychainRequest {
    enum class Kind { Read, Write, Delete };
    Kind kind = Kind::Read;
    QString service;
    QString key;
    QByteArray data; ///< for Write
};

/// Hands `request` to QtKeychain and calls `answered` once, from the event loop, unless `context`
/// is destroyed before.
///
/// A Secret Service that fails is asked once more, over a new session: it may have been restarted.
/// QtKeychain crashes when a running job is deleted, so a job that misses the deadline is left to
/// itself. `late`, if any, hears of its answer even so, as long as `context` lives.
void runKeychainJob(const KeychainRequest &request, std::chrono::milliseconds timeout,
                    QObject &context, std::function<void(const KeychainAnswer &)> answered,
                    std::function<void(const KeychainAnswer &)> late = {});

/// A job that missed its deadline is still under way. QtKeychain runs one job at a time for the
/// whole process, so any further one would only wait behind it.
[[nodiscard]] bool isKeychainStuck();

[[nodiscard]] StorageError storageError(const KeychainAnswer &answer);

} // namespace bifrost
