// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

#include <QFuture>

#include <memory>

class QObject;

namespace bifrost {

/// Opens the listener of one browser round trip on one of `ports`, else on any port (RFC 8252
/// §7.3). Fails with `UserAgentError::ListenerUnavailable`.
///
/// If all of `ports` are taken, it waits up to three seconds for one to become free: the holder may
/// be an earlier round trip, of this process or another, whose last page is still being delivered
/// to the browser. It does not wait for a port that another user is known to hold.
///
/// When `context` is destroyed first, nothing is opened and the future is canceled.
[[nodiscard]] QFuture<Result<std::shared_ptr<RedirectListener>>>
openListener(RedirectListenerFactory &factory, const QList<quint16> &ports, QObject *context);

} // namespace bifrost
