// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "seams/redirectlistener.h"

#include <QFuture>

#include <memory>

class QObject;

namespace bifrost {

/// Opens the listener of one round trip on one of `ports`, else on any port (RFC 8252 §7.3).
///
/// When all of `ports` are taken they are waited for, three seconds at most: it may be a round trip
/// of ours, of this process or of another, whose last page is still on its way to the browser.
/// Nothing has to be asked for that, and nobody can hold it up for longer. Who is known to be
/// another user is not waited for.
///
/// When `context` dies first, nothing is opened.
[[nodiscard]] QFuture<Result<std::shared_ptr<RedirectListener>>>
openListener(RedirectListenerFactory &factory, const QList<quint16> &ports, QObject *context);

} // namespace bifrost
