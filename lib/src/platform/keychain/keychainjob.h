// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/keychain/keychainrequest.h"

#include <bifrost/result.h>

#include <QFuture>

#include <optional>

namespace bifrost {

/// Runs a Read, Write or Remove as a job of QtKeychain. No value where there is no such entry, and
/// after a Write or Remove. Fails with `StorageError` (Unavailable, Denied, TimedOut, Failed).
///
/// QtKeychain runs one job at a time for the whole process, and crashes when a running job is
/// deleted, so a job always runs to its end. The future may be discarded.
[[nodiscard]] QFuture<Result<std::optional<QByteArray>>>
runKeychainJob(const KeychainRequest &request);

} // namespace bifrost
