// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/result.h>
#include <bifrost/session.h>
#include <bifrost/signindecision.h>

#include <QFuture>
#include <QObject>

#include <chrono>

namespace bifrost {

/// Asks `decider` about the user of `session`. Fails with `SignInRejection` alone: whatever the
/// application's function does, it throws nothing into the library and nothing waits for it longer
/// than `patience`. An empty function accepts everybody.
[[nodiscard]] QFuture<Result<void>> askDecider(const SignInDecider &decider, const Session &session,
                                               std::chrono::milliseconds patience,
                                               QObject *context);

} // namespace bifrost
