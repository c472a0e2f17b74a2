// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bifrost/activationtoken.h>
#include <bifrost/result.h>

#include <QFuture>
#include <QString>

class QObject;

namespace bifrost {

/// Asks `provider` for an activation token. It is empty where there is none, or none within half a
/// second: a browser behind the window is better than none. Canceled when `context` is destroyed;
/// fails in no other way.
[[nodiscard]] QFuture<Result<QString>> requestToken(const ActivationTokenProvider &provider,
                                                    QObject *context);

} // namespace bifrost
