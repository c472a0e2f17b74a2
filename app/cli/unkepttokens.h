// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/protocoltrace.h>

#include <QObject>

#include <functional>
#include <memory>

/// Calls `done` once when nothing more can arrive of a sign-in that was canceled: at once, unless
/// the provider is about to answer a token request, whose tokens the library then revokes (RFC
/// 7009). Calls it after ten seconds at the latest.
void afterRevocation(const std::shared_ptr<bifrost::ProtocolTrace> &trace, QObject *context,
                     const std::function<void()> &done);

/// What is left to wait for, of the steps of a canceled sign-in; exposed for its test.
[[nodiscard]] bool mayStillRevoke(const QList<bifrost::ProtocolStep> &steps);
